import { describe, expect, test } from '@jest/globals';
import { OverlapEvidenceKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import { Product } from '../../../schema/budget/product.js';
import { worthComparing } from '../../../server/analysis/overlaps/limit.js';
import { atOnce } from '../../../server/analysis/paced.js';
import { answerTo, ask } from '../../support/ask.js';

const PAGE = `
  query Page($first: Int, $after: String, $before: String, $filter: OverlapFilter, $year: Int) {
    overlaps(first: $first, after: $after, before: $before, filter: $filter, year: $year) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { nodes { id } } }
    }
  }`;

const cursorOf = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('a list of overlaps', () => {
  test('is walked through page by page without a gap or a repetition', async () => {
    const whole = (await ask(PAGE, { first: 200 })).overlaps;
    const walked: unknown[] = [];
    let after: string | null = null;
    do {
      const page: typeof whole = (await ask(PAGE, { first: 4, after })).overlaps;
      walked.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(whole.edges);
    expect(whole.edges.length).toBe(whole.totalCount);
  });

  test.each([
    [{ after: 'none' }, 'INVALID_CURSOR', 'after: expected a cursor of this list (Overlap), got "none".'],
    [{ before: cursorOf(['CoverageGap', 0, '03-1']) }, 'INVALID_CURSOR', 'before: expected a cursor of this list'],
    [{ after: cursorOf(['Overlap', null, 'x']) }, 'INVALID_CURSOR', 'after: expected a cursor'],
    [{ first: 201 }, 'BAD_USER_INPUT', 'first: expected 0 to 200, got 201.'],
    [{ year: 1999 }, 'PLAN_NOT_FOUND', '1999'],
  ])('refuses %j with %s', async (variables, code, message) => {
    const { errors } = await answerTo(PAGE, variables);
    expect(errors![0]!.extensions.code).toBe(code);
    expect(errors![0]!.message).toContain(message);
  });
});

describe('too many pairs', () => {
  const members = Array.from({ length: 20 }, (_, rank) => Object.assign(new Product(), { rank }));
  const shared = { kind: OverlapEvidenceKind.WORD, text: 'x', node: null, source: null, members };
  const things = Array.from({ length: 300 }, () => shared); // 300 × 190 pairs

  test('are refused before they are made, and the message says what to narrow', () => {
    const message =
      'overlaps: expected at most 50000 pairs to compare, got 57000. Narrow them down by filter.kinds, filter.offices, filter.departments or filter.productAreas.';
    expect(() => atOnce(worthComparing(things, null))).toThrow(message);
  });

  test('are no longer too many if only those of few are asked for', () => {
    expect(atOnce(worthComparing(things, ({ rank }) => rank === 0))).toEqual(things);
    expect(atOnce(worthComparing(things, () => false))).toEqual([]);
  });
});
