import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { answerTo, ask, post } from '../support/ask.js';

const VALUE = 'kind period { name type firstDay lastDay } value version';

/** "ACTUAL 2024: 7.4" for each value that counts. */
async function seriesOf(key: string, args = ''): Promise<readonly string[]> {
  const { indicator } = await ask(
    `{ indicator(key: "${key}", year: 2026) { values(first: 200${args}) { nodes { kind period { name } value } } } }`,
  );
  return indicator.values.nodes.map(
    ({ kind, period, value }: { kind: string; period: { name: string }; value: string | null }) =>
      `${kind} ${period.name}: ${value}`,
  );
}

describe('what the budget 2026/27 says', () => {
  test('the SGB II quota', async () => {
    expect(await seriesOf('0501-I026')).toEqual([
      ...['ACTUAL 2024: 7.4', 'BUDGETED 2025: 7.6', 'PLANNED 2026: 7.4', 'PLANNED 2027: 7.4'],
      ...['PLANNED 2028: 7.5', 'PLANNED 2029: 7.4', 'PLANNED 2030: 7.4'],
    ]);
  });

  test('the stock of long-term recipients', async () => {
    expect(await seriesOf('0501-I032')).toEqual([
      ...['ACTUAL 2024: 9044', 'BUDGETED 2025: 9200', 'PLANNED 2026: 9400', 'PLANNED 2027: 9200'],
      ...['PLANNED 2028: 9000', 'PLANNED 2029: 8800', 'PLANNED 2030: 8600'],
    ]);
  });

  test('every digit as printed: neither rounded nor shortened', async () => {
    expect(await seriesOf('0301-I012', ', kinds: [BUDGETED]')).toEqual(['BUDGETED 2025: 46.60']);
    expect(await seriesOf('0301-I007', ', kinds: [ACTUAL]')).toEqual(['ACTUAL 2024: 6.0']);
    expect(await seriesOf('0301-I005', ', kinds: [ACTUAL]')).toEqual(['ACTUAL 2024: -1553.41']);
  });

  const FILE = '../shared/data/muenster_2026/indicators_long.csv';
  const all = existsSync(FILE) ? test : test.skip;
  all(`is all that stands in the source file (skipped where ${FILE} is missing)`, async () => {
    const kinds: Readonly<Record<string, string>> = { Ergebnis: 'ACTUAL', Ansatz: 'BUDGETED', Planung: 'PLANNED' };
    const rows: Record<string, string>[] = parse(readFileSync(FILE), { columns: true });
    const keys = [...new Set(rows.map((row) => row.indicator_id!))];
    expect(keys).toHaveLength(87);
    for (const key of keys) {
      const ofIndicator = rows.filter((row) => row.indicator_id === key);
      const lines = ofIndicator.map(({ value_type, year, value }) => `${kinds[value_type!]} ${year}: ${value}`);
      expect([key, await seriesOf(key)]).toEqual([key, lines]);
      const [first] = ofIndicator;
      const { indicator } = await ask(
        `{ indicator(key: "${key}", year: 2026) { kind goal { key } productGroup { number } source { page } } }`,
      );
      expect([key, indicator]).toEqual([
        key,
        {
          kind: first!.kind!.toUpperCase(),
          goal: first!.goal_id ? { key: first!.goal_id.replace('-Z', '-') } : null,
          productGroup: first!.goal_id ? null : { number: first!.code },
          source: { page: first!.pdf_page_band },
        },
      ]);
    }
  });
});

/** A page, as it is asked for below. */
interface PageOfValues {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly value: string } }[];
  readonly pageInfo: { readonly endCursor: string };
}

describe('a series', () => {
  test('tells of each value what it is about, where it is from, and that nothing was before it', async () => {
    const { indicator } = await ask(
      `{ indicator(key: "0501-I026", year: 2026) { values(first: 1) {
        nodes { ${VALUE} reason office setBy setAt earlier { value } indicator { key } source { document section page kind } }
      } } }`,
    );
    expect(indicator.values.nodes).toEqual([
      {
        ...{ kind: 'ACTUAL', value: '7.4', version: 1, reason: null, office: null, setBy: null, earlier: [] },
        period: { name: '2024', type: 'YEAR', firstDay: '2024-01-01', lastDay: '2024-12-31' },
        setAt: expect.stringMatching(/^\d{4}-.*Z$/),
        indicator: { key: '0501-I026' },
        source: {
          document: 'Stadt Münster, Haushaltsplan 2026/2027',
          section: 'Produktgruppe 0501',
          page: '278',
          kind: 'STATED',
        },
      },
    ]);
  });

  test.each([
    [', kinds: [ACTUAL, BUDGETED]', ['ACTUAL 2024: 7.4', 'BUDGETED 2025: 7.6']],
    [', kinds: []', []],
    [', kinds: [FORECAST]', []],
    [', from: "2029-01-01"', ['PLANNED 2029: 7.4', 'PLANNED 2030: 7.4']],
    [', from: "2029-01-02"', ['PLANNED 2030: 7.4']],
    [', to: "2025-12-31"', ['ACTUAL 2024: 7.4', 'BUDGETED 2025: 7.6']],
    [', to: "2025-12-30"', ['ACTUAL 2024: 7.4']],
    [', from: "2025-01-01", to: "2026-12-31"', ['BUDGETED 2025: 7.6', 'PLANNED 2026: 7.4']],
    [', from: "2030-01-01", to: "2024-12-31"', []],
    [', from: "0000-01-01", to: "9999-12-31", kinds: [ACTUAL]', ['ACTUAL 2024: 7.4']],
    [', to: "0000-01-01"', []],
    [', asOf: "2000-01-01T00:00:00Z"', []],
  ])('is narrowed down by%s', async (args, lines) => {
    expect(await seriesOf('0501-I026', args)).toEqual(lines);
  });

  test('is walked through page by page, whatever its length', async () => {
    const query = `query ($after: String, $first: Int) { indicator(key: "0501-I026", year: 2026) { values(first: $first, after: $after) {
      totalCount edges { cursor node { value } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } } }`;
    const values: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 4; pages += 1) {
      const { totalCount, edges, pageInfo }: PageOfValues = (await ask(query, { after, first: 2 })).indicator.values;
      expect(totalCount).toBe(7);
      expect(pageInfo).toMatchObject({ hasNextPage: pages < 3, hasPreviousPage: pages > 0, endCursor: edges.at(-1)!.cursor });
      values.push(...edges.map(({ node }) => node.value));
      after = pageInfo.endCursor;
    }
    expect(values).toEqual(['7.4', '7.6', '7.4', '7.4', '7.5', '7.4', '7.4']);
    expect((await ask(query, { after, first: 2 })).indicator.values.edges).toEqual([]);
    expect((await ask(query, { first: 0 })).indicator.values).toMatchObject({ totalCount: 7, edges: [] });
  });

  test('is answered for many indicators, each with its own', async () => {
    const { indicators } = await ask(
      '{ indicators(year: 2026, first: 200) { nodes { key all: values { totalCount } one: values(kinds: [ACTUAL]) { nodes { value } } } } }',
    );
    const counts = indicators.nodes.map(({ key, all }: { key: string; all: { totalCount: number } }) => [key, all.totalCount]);
    expect(counts).toEqual(counts.map(([key]: [string]) => [key, key.startsWith('K') ? 0 : 7]));
    expect(indicators.nodes).toContainEqual({ key: '0604-I071', all: { totalCount: 7 }, one: { nodes: [{ value: '-16.70' }] } });
  });

  test('has no tag: values go on arriving when the plan does not change any more', async () => {
    const withValues = await post({ query: '{ indicator(key: "K1", year: 2013) { values { totalCount } } }' });
    expect([withValues.headers.get('etag'), withValues.headers.get('cache-control')]).toEqual([null, 'no-store']);
    const without = await post({ query: '{ indicator(key: "K1", year: 2013) { name } }' });
    expect(without.headers.get('etag')).toMatch(/^W\/"2013\./);
  });

  test.each([
    ['(first: 201)', 'BAD_USER_INPUT'],
    ['(first: -1)', 'BAD_USER_INPUT'],
    ['(after: "")', 'INVALID_CURSOR'],
    ['(after: "SW5kaWNhdG9yVmFsdWU6MjAyNi0xMzpBQ1RVQUw")', 'INVALID_CURSOR'],
    ['(after: "SW5kaWNhdG9yVmFsdWU6MjAyNjp0b1N0cmluZw")', 'INVALID_CURSOR'],
    [`(after: "${'A'.repeat(100)}")`, 'INVALID_CURSOR'],
    ['(from: "2026-02-30")', 'GRAPHQL_VALIDATION_FAILED'],
    ['(from: 2026)', 'GRAPHQL_VALIDATION_FAILED'],
    ['(kinds: [WISHED])', 'GRAPHQL_VALIDATION_FAILED'],
    ['(asOf: "gestern")', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s', async (args, code) => {
    const { errors } = await answerTo(`{ indicator(key: "K1", year: 2013) { values${args} { totalCount } } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
