import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../../support/ask.js';

const PAGE = `
  query Page($first: Int, $after: String, $last: Int, $before: String, $filter: CoverageGapFilter, $year: Int) {
    coverageGaps(first: $first, after: $after, last: $last, before: $before, filter: $filter, year: $year) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { message } }
    }
  }`;

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: Readonly<
    Record<'startCursor' | 'endCursor', string | null> & Record<'hasNextPage' | 'hasPreviousPage', boolean>
  >;
  readonly edges: readonly Edge[];
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly message: string };
}

const pageOf = async (variables: Record<string, unknown>): Promise<Connection> => (await ask(PAGE, variables)).coverageGaps;

const messages = (edges: readonly Edge[]) => edges.map(({ node }) => node.message);

describe('pages of gaps', () => {
  test('give the whole list, forwards and backwards, without a gap or a repetition', async () => {
    const whole = await pageOf({ first: 200 });
    const expected = messages(whole.edges);
    expect(expected.length).toBe(131);
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await pageOf({ first: 17, after });
      forwards.push(...messages(edges));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(forwards).toEqual(expected);
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await pageOf({ last: 40, before });
      backwards.unshift(...messages(edges));
      before = pageInfo.startCursor;
      more = pageInfo.hasPreviousPage;
    }
    expect(backwards).toEqual(expected);
  });

  test('have twenty gaps where nothing is said', async () => {
    expect((await ask(PAGE)).coverageGaps.edges.length).toBe(20);
  });

  test('a cursor keeps its place in another filter and another year', async () => {
    const all = (await pageOf({ first: 200 })).edges as readonly Edge[];
    const filter = { severities: ['MEDIUM', 'LOW'] };
    const after = all[10]!.cursor; // a gap of high severity: everything that is not stands behind it
    const rest = await pageOf({ first: 200, after, filter });
    expect(rest.edges.length).toBe(rest.totalCount);
    expect((await pageOf({ after, year: 2013 })).totalCount).toBe(8);
  });

  test.each([
    [{ after: 'none' }, 'INVALID_CURSOR', 'after: expected a cursor of this list (CoverageGap), got "none".'],
    [{ before: cursorOf(['Goal:KEY:ASC', 0, '03-1']) }, 'INVALID_CURSOR', 'before: expected a cursor of this list'],
    [{ after: cursorOf(['CoverageGap', '0', '03-1']) }, 'INVALID_CURSOR', 'after: expected a cursor'],
    [{ after: cursorOf(['CoverageGap', 0, 3]) }, 'INVALID_CURSOR', 'after: expected a cursor'],
    [{ after: cursorOf({ name: 'CoverageGap' }) }, 'INVALID_CURSOR', 'after: expected a cursor'],
    [{ after: 'a'.repeat(10_000) }, 'INVALID_CURSOR', 'after: expected a cursor'],
    [{ first: -1 }, 'BAD_USER_INPUT', 'first: expected 0 to 200, got -1.'],
    [{ last: 201 }, 'BAD_USER_INPUT', 'last: expected 0 to 200, got 201.'],
    [{ first: 1, last: 1 }, 'BAD_USER_INPUT', 'first, last: expected one of the two, got both.'],
    [{ year: 1999 }, 'PLAN_NOT_FOUND', '1999'],
    [{ filter: { codes: ['NOTHING'] } }, 'BAD_USER_INPUT', 'codes'],
  ])('%j is refused as %s', async (variables, code, message) => {
    const { errors } = await answerTo(PAGE, variables);
    expect(errors![0]!.extensions.code).toBe(code);
    expect(errors![0]!.message).toContain(message);
  });

  test('a cursor beyond everything, or before it, is a place too', async () => {
    expect((await pageOf({ after: cursorOf(['CoverageGap', 1e300, 'z']) })).edges).toEqual([]);
    expect((await pageOf({ after: cursorOf(['CoverageGap', -5, '']) })).edges.length).toBe(20);
  });
});

function cursorOf(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
