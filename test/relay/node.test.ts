import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../datasets/muenster-rows.js';
import { answerTo, ask } from '../support/ask.js';

const KEYS: readonly [type: string, file: string, ...key: string[]][] = [
  ['LegalDomain', 'legal_domains', 'code'],
  ['LegalProvision', 'legal_provisions', 'citation'],
  ['Department', 'departments', 'number'],
  ['Office', 'offices', 'number'],
  ['Committee', 'committees', 'code'],
  ['ProductArea', 'product_areas', 'number'],
  ['ProductGroup', 'product_groups', 'number'],
  ['Product', 'products', 'number'],
  ['TargetGroup', 'target_groups', 'key'],
  ['FieldOfAction', 'fields_of_action', 'key'],
  ['Goal', 'goals', 'key'],
  ['Service', 'services', 'key'],
  ['Contribution', 'contributions', 'service', 'goal'],
  ['Indicator', 'indicators', 'key'],
];

/** The id of every row of both plans. */
const OBJECTS = [
  ...rowsOf('plans').map((row) => ({ id: `Plan:${row.year}`, __typename: 'Plan' })),
  ...KEYS.flatMap(([type, file, ...key]) =>
    rowsOf(file).map((row) => ({ id: `${type}:${row.year}/${key.map((one) => row[one]).join('/')}`, __typename: type })),
  ),
];

const NODE = 'query Node($id: ID!) { node(id: $id) { __typename id } }';

describe('objects by their ids', () => {
  test('every row of both plans is found by its readable id, and has that id', async () => {
    expect(OBJECTS).toHaveLength(485);
    for (let start = 0; start < OBJECTS.length; start += 200) {
      const objects = OBJECTS.slice(start, start + 200);
      const query = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
      expect((await ask(query, { ids: objects.map((one) => one.id) })).nodes).toEqual(objects);
    }
  });

  test('one of every type is found alone', async () => {
    for (const type of new Set(OBJECTS.map((one) => one.__typename))) {
      const object = OBJECTS.find((one) => one.__typename === type)!;
      expect(await ask(NODE, { id: object.id })).toEqual({ node: object });
    }
  });

  test('the object that is found is the one of that year', async () => {
    const query =
      '{ old: node(id: "Office:2013/53") { ... on Office { name } } new: node(id: "Office:2026/53") { ... on Office { name } } }';
    expect(await ask(query)).toEqual({
      old: { name: 'Amt für Gesundheit, Veterinär- und Lebensmittelangelegenheiten' },
      new: { name: 'Gesundheits- und Veterinäramt' },
    });
  });

  test.each([
    '',
    ' ',
    'Goal',
    'Goal:',
    'Goal:2013',
    'Goal:2013/',
    'Goal:2013/0501-9',
    'Goal:2013/0501-1 ',
    ' Goal:2013/0501-1',
    'goal:2013/0501-1',
    'Goal:1999/0501-1',
    'Goal:20130/0501-1',
    'Goal:２０１３/0501-1',
    'Goal:2013/0501-1/',
    'Contribution:2013/schuldnerberatung',
    'Contribution:2013/0501-1/schuldnerberatung',
    'Plan:1999',
    'Plan:2013/',
    'Plan:2013/x',
    'Query:2013/0501-1',
    'Source:2013/x',
    'Object:2013/constructor',
    'Goal:2013/__proto__',
    'constructor:2013/x',
    "Goal:2013/' OR 1=1",
    'Goal:2013/\u0000',
    '🙂',
    '42',
    `Goal:2013/${'x'.repeat(10_000)}`,
    `${'G'.repeat(10_000)}:2013/x`,
  ])('%j leads nowhere', async (id) => {
    expect(await ask(NODE, { id })).toEqual({ node: null });
  });

  test('numbers as ids lead nowhere', async () => {
    expect(await ask('{ node(id: 2013) { id } }')).toEqual({ node: null });
  });

  test('several ids keep their order; one that leads nowhere is null, one asked for twice comes twice', async () => {
    const ids = ['Goal:2013/S-1', 'nothing', 'Office:2026/59', 'Goal:2013/S-1'];
    const { nodes } = await ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes).toEqual([{ id: 'Goal:2013/S-1' }, null, { id: 'Office:2026/59' }, { id: 'Goal:2013/S-1' }]);
    expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
  });

  test('more than 200 ids are refused', async () => {
    const query = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const { errors } = await answerTo(query, { ids: Array(201).fill('Goal:2013/S-1') });
    expect(errors).toMatchObject([
      { message: 'ids: expected at most 200 ids, got 201.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
