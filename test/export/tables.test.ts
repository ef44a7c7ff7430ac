import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { exported, linesOf, rowsOf, textOf } from './exported.js';
import { curated } from './operations.js';

/** Lists that are walked through page by page: the operation, its variables, the way to the list. */
const LISTS: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
  ['ContributionsList', { year: 2013 }, ['contributions']],
  ['ContributionsList', { year: 2013, filter: { crossesLegalDomains: true } }, ['contributions']],
  ['ContributionsList', { year: 2013, orderBy: { field: 'GOAL', direction: 'DESC' } }, ['contributions']],
  ['GoalsList', { year: 2026 }, ['goals']],
  ['ServicesList', { year: 2026 }, ['services']],
  ['IndicatorsList', { year: 2026 }, ['indicators']],
  ['GoalsContributions', { key: 'S-1', year: 2013, scope: 'SUBTREE' }, ['goal', 'contributions']],
  ['OfficesContributionsReceived', { number: '59', year: 2013 }, ['office', 'contributionsReceived']],
];

/** The whole list, as the same document gives it. */
// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
async function listOf(name: string, variables: Record<string, unknown>, path: readonly string[]): Promise<any[]> {
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  const nodes: any[] = [];
  for (let after: string | null = null; ; ) {
    const data: unknown = await ask(curated(name).text, { ...variables, first: 20, after });
    // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
    const list: any = path.reduce((value: any, key) => value[key], data);
    nodes.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return nodes;
    after = list.pageInfo.endCursor;
  }
}

/** What a cell holds, by the path of its column: written here once more, in another way. */
function cellAt(value: unknown, path: string): string {
  const found = path
    .split('.')
    .reduce<readonly unknown[]>(
      (values, key) => values.flatMap((one) => (one as Record<string, unknown> | null)?.[key] ?? []),
      [value],
    );
  const text = found.map(String).join('; ');
  return /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
}

describe('a list', () => {
  test.each(LISTS)('%s %j is the whole list in JSON Lines, unchanged', async (name, variables, path) => {
    const answer = await exported(`${name}.jsonl`, { variables });
    const nodes = await listOf(name, variables, path);
    expect(nodes.length).toBeGreaterThan(0);
    expect(linesOf(await textOf(answer))).toEqual(nodes);
  });

  test.each(LISTS)('%s %j is the same list in CSV, row by row and cell by cell', async (name, variables, path) => {
    const rows = rowsOf(await textOf(await exported(`${name}.csv`, { variables })));
    const nodes = await listOf(name, variables, path);
    expect(rows).toEqual(nodes.map((node) => Object.fromEntries(Object.keys(rows[0]!).map((key) => [key, cellAt(node, key)]))));
  });

  test('of values has them as numbers that a German spreadsheet counts with, all digits as they are', async () => {
    const variables = { key: '0504-I042', year: 2026 };
    const rows = rowsOf(await textOf(await exported('IndicatorsValues.csv', { variables })));
    expect(rows.map(({ 'period.name': period, value }) => [period, value])).toEqual([
      ...[
        ['2024', '7,56'],
        ['2025', '-5,23'],
        ['2026', '-9,30'],
        ['2027', '-8,68'],
      ],
      ...[
        ['2028', '-8,48'],
        ['2029', '-8,32'],
        ['2030', '-8,52'],
      ],
    ]);
    const lines = linesOf(await textOf(await exported('IndicatorsValues.jsonl', { variables })));
    expect(lines.map(({ value }) => value).slice(0, 3)).toEqual(['7.56', '-5.23', '-9.30']);
  });

  test('has a column for each field of the document, in its order', async () => {
    const csv = await textOf(await exported('GoalsList.csv', { variables: { year: 2013, first: 1 } }));
    expect(csv.split('\r\n')[0]).toMatch(/^id;key;statement;level;office\.id;office\.number;office\.name;steeringLevels;/);
  });

  test('can begin behind a cursor and be as long as one says, also longer than a page may be', async () => {
    const all = linesOf(await textOf(await exported('GoalsList.jsonl', { variables: { year: 2026 } })));
    const { goals } = await ask(curated('GoalsList').text, { year: 2026, first: 3 });
    const variables = { year: 2026, first: 5, after: goals.pageInfo.endCursor };
    expect(linesOf(await textOf(await exported('GoalsList.jsonl', { variables })))).toEqual(all.slice(3, 8));
    const more = await exported('GoalsList.jsonl', { variables: { year: 2026, first: 5_000 } });
    expect(linesOf(await textOf(more))).toEqual(all);
    expect(await textOf(await exported('GoalsList.jsonl', { variables: { year: 2026, first: 0 } }))).toBe('');
  });

  test('without rows is a header in CSV and nothing in JSON Lines', async () => {
    const variables = { year: 2013, filter: { fromOffices: ['nobody'] } };
    expect(await textOf(await exported('ContributionsList.csv', { variables }))).toMatch(/^id;service\.id;[^\n]*\r\n$/);
    expect(await textOf(await exported('ContributionsList.jsonl', { variables }))).toBe('');
  });

  test('that is not read page by page is exported if it is the only one', async () => {
    const { departments } = await ask(curated('DepartmentsList').text, { year: 2026 });
    expect(linesOf(await textOf(await exported('DepartmentsList.jsonl', { variables: { year: 2026 } })))).toEqual(departments);
  });

  test('is named where a document has several', async () => {
    const variables = { key: 'S-1', year: 2013 };
    const refused = await exported('GoalsGet.csv', { variables });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('list=goal.children, '), extensions: { code: 'EXPORT_NOT_POSSIBLE' } }],
    });
    const { goal } = await ask(curated('GoalsGet').text, variables);
    const lines = linesOf(await textOf(await exported('GoalsGet.jsonl', { variables, list: 'goal.children' })));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(goal.children);
  });
});

describe('the address of a document', () => {
  test('is its id, the hash alone, or the name of its operation', async () => {
    const { sha256 } = curated('GoalsList');
    const names = ['GoalsList', sha256, `sha256:${sha256}`];
    const [one, ...others] = await Promise.all(names.map(async (name) => textOf(await exported(`${name}.csv`))));
    expect(one!.length).toBeGreaterThan(1_000);
    expect(others).toEqual([one, one]);
  });
});

describe('the headers of a file', () => {
  test.each([
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['jsonl', 'application/jsonl; charset=utf-8'],
    ['graphml', 'application/graphml+xml; charset=utf-8'],
    ['gexf', 'application/gexf+xml; charset=utf-8'],
  ])('name it for %s, with its plan and its media type', async (extension, mediaType) => {
    const { headers } = await exported(`GoalsList.${extension}`, { variables: { year: 2013 } });
    expect(headers.get('content-type')).toBe(mediaType);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="zielnetz-GoalsList-2013.${extension}"`);
  });

  test('have a tag that saves asking again, for each format its own', async () => {
    const variables = { year: 2013 };
    const tag = (await exported('GoalsList.csv', { variables })).headers.get('etag')!;
    expect(tag).toMatch(/^W\/"2013\.1~/);
    const again = (file: string) => exported(file, { variables, headers: { 'if-none-match': tag } });
    expect((await again('GoalsList.csv')).status).toBe(304);
    expect((await again('GoalsList.jsonl')).status).toBe(200);
  });

  test('are the same for HEAD, without the file', async () => {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => fetch(`${process.env.HUB_URL}/export/GoalsList.csv`, { method })),
    );
    expect(await head!.text()).toBe('');
    for (const name of ['content-type', 'content-disposition', 'etag']) {
      expect(head!.headers.get(name)).toBe(get!.headers.get(name));
    }
  });
});

test('a CSV file begins with the byte order mark, without which a spreadsheet breaks every umlaut', async () => {
  const bytes = new Uint8Array(await (await exported('GoalsList.csv')).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
