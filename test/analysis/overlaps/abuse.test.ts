import { describe, expect, test } from '@jest/globals';
import { PairCount } from '../../../server/analysis/overlaps/limit.js';
import { worthComparing } from '../../../server/analysis/overlaps/worth-comparing.js';
import { atOnce } from '../../../server/turns/steps.js';
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
  test('are refused before they are made, and the message says what to narrow', () => {
    const count = new PairCount();
    for (let thing = 0; thing < 300; thing += 1) expect(count.add(20, 0)).toBe(true);
    const message =
      'overlaps: expected at most 50000 pairs to compare, got 57000. Narrow them down by filter.kinds, filter.offices, filter.departments or filter.productAreas.';
    expect(() => count.check()).toThrow(message);
    expect(() => count.check()).toThrow(
      expect.objectContaining({ extensions: { code: 'ANALYSIS_TOO_LARGE', limit: 50_000 } }) as never,
    );
  });

  test('are no longer too many if only those of few are asked for', () => {
    const count = new PairCount();
    for (let thing = 0; thing < 300; thing += 1) expect(count.add(20, 19)).toBe(true);
    expect(count.add(20, 20)).toBe(false);
    expect(() => count.check()).not.toThrow();
  });

  test('are counted without what too many share to say anything', () => {
    const count = new PairCount();
    const members = { offsets: Int32Array.of(0, 1, 3, 24), ranks: Int32Array.from({ length: 24 }, (_, at) => at) };
    expect(atOnce(worthComparing(members, null, count))).toEqual([1]);
    expect(atOnce(worthComparing(members, Uint8Array.of(1), count))).toEqual([]);
  });
});
