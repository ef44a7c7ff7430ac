import { describe, expect, test } from '@jest/globals';
import { type Answer, answerTo } from '../support/ask.js';

/** The hub under test runs each of these through both executors and answers with a fault where they differ. */
const AWKWARD: readonly (readonly [string, string, Record<string, unknown>?])[] = [
  ['fragments on interfaces', '{ node(id: "Goal:2013/0501-1") { id ... on Goal { key } ... on Service { name } } }'],
  ['named fragments inside each other', 'query { plans { ...A } } fragment A on Plan { ...B title } fragment B on Plan { year }'],
  [
    '@skip and @include by variables',
    'query($yes: Boolean!, $no: Boolean!) { plans { year @include(if: $yes) title @skip(if: $yes) status @include(if: $no) } }',
    { yes: true, no: false },
  ],
  [
    '@include on fragments',
    'query($no: Boolean!) { plans { year ...A @include(if: $no) ... @skip(if: $no) { title } } } fragment A on Plan { status }',
    { no: false },
  ],
  ['aliases of one field with other arguments', '{ a: goals(first: 1) { nodes { key } } b: goals(first: 2) { nodes { key } } }'],
  ['merged selections', '{ plans { source { document } } plans { source { kind } year } }'],
  [
    '__typename everywhere',
    '{ __typename node(id: "Office:2013/59") { __typename } search(text: "59") { __typename node { __typename id } } }',
  ],
  ['lists with nulls', '{ nodes(ids: ["Office:2013/59", "Office:2013/00", "x"]) { id } }'],
  ['defaults of variables', 'query($first: Int = 2) { goals(first: $first) { nodes { key } } }'],
  ['a variable that is not given', 'query($first: Int) { goals(first: $first) { totalCount } }'],
  ['null where a default stands', 'query($first: Int = 2) { goals(first: $first) { nodes { key } } }', { first: null }],
  [
    'a single value for a list',
    'query($offices: [String!]) { goals(filter: { offices: $offices }) { totalCount } }',
    { offices: '59' },
  ],
  [
    'enums as variables',
    'query($order: GoalOrder) { goals(orderBy: $order, first: 3) { nodes { level } } }',
    { order: { field: 'LEVEL', direction: 'DESC' } },
  ],
  ['a default inside an input object', '{ goals(orderBy: { field: STATEMENT }, first: 3) { nodes { key } } }'],
  ['an error in a nullable field', '{ office(number: "59", year: 1) { name } plans { year } }'],
  ['an error in a list that may not be null', '{ offices(year: 1) { number } }'],
  ['an error in nested lists', '{ offices(year: 2013) { number goals(first: -1) { nodes { key } } } }'],
  [
    'a broken cursor below',
    '{ office(number: "59", year: 2013) { goals(after: "x") { nodes { key } } services { nodes { key } } } }',
  ],
  ['introspection', '{ __type(name: "Goal") { name kind fields { name type { kind name ofType { name } } } } }'],
  ['introspection beside data', '{ __schema { queryType { name } } plans { year } }'],
  [
    'connections with edges',
    '{ goals(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }',
  ],
];

const WRONG: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ['a wrong type', 'query($year: Int) { offices(year: $year) { number } }', { year: 'x' }],
  ['a required one that is missing', 'query($number: String!) { office(number: $number) { name } }', {}],
  ['an unknown enum value', 'query($order: GoalOrder) { goals(orderBy: $order) { totalCount } }', { order: { field: 'FARBE' } }],
  [
    'an unknown input field',
    'query($filter: GoalFilter) { goals(filter: $filter) { totalCount } }',
    { filter: { farbe: 'rot' } },
  ],
];

/** Asked twice: once new to the hub, once known to it. */
async function twice(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const first = await answerTo(query, variables);
  expect(await answerTo(query, variables)).toEqual(first);
  return first;
}

describe('graphql-jit and graphql-js', () => {
  test.each(AWKWARD.map(([name, query, variables = {}]) => [name, query, variables] as const))(
    'give the same data and codes for %s',
    async (_, query, variables) => {
      const { errors = [] } = await twice(query, variables);
      expect(errors.map((error) => error.extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
    },
  );

  test.each(WRONG)('refuse variables alike: %s', async (_, query, variables) => {
    const { data, errors } = await twice(query, variables);
    expect(data).toBeUndefined();
    expect(errors!.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('an operation name that is not there is refused', async () => {
    const { errors } = await twice('query A { plans { year } } query B { plans { year } }');
    expect(errors!.map((error) => error.extensions.code)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });
});
