import { describe, expect, test } from '@jest/globals';
import { answerTo, HUB, post } from '../support/ask.js';

const times = (count: number, part: (at: number) => string) => Array.from({ length: count }, (_, at) => part(at)).join(' ');

async function codesOf(query: string): Promise<readonly string[]> {
  const answer = await post({ query });
  expect(answer.status).toBe(400);
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return errors.map((error) => error.extensions.code);
}

describe('limits', () => {
  test.each([
    ['ten thousand aliases', `{ ${times(10_000, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_LONG'],
    ['many aliases of __typename', `{ ${times(31, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_WIDE'],
    ['many aliases inside', `{ plans { ${times(31, (at) => `a${at}: year`)} } }`, 'QUERY_TOO_WIDE'],
    ['many root fields', `{ ${times(21, () => 'about { version }')} }`, 'QUERY_TOO_WIDE'],
    ['__typename repeated at the root', `{ ${times(21, () => '__typename')} }`, 'QUERY_TOO_WIDE'],
    [
      'root fields hidden in fragments',
      `{ ...F ...F ...F } fragment F on Query { ${times(7, () => '__typename')} }`,
      'QUERY_TOO_WIDE',
    ],
    ['root fields hidden in inline fragments', `{ ${times(21, () => '... { __typename }')} }`, 'QUERY_TOO_WIDE'],
    ['the same field many times', `{ plans { ${times(1_001, () => 'year')} } }`, 'QUERY_TOO_WIDE'],
    ['deep nesting', `{ goals { nodes { ${'children { '.repeat(20)} id ${'}'.repeat(20)} } } }`, 'QUERY_TOO_DEEP'],
    [
      'deep nesting in fragments',
      `{ goals { nodes { ...A } } } ${times(20, (at) => `fragment ${'A'.repeat(at + 1)} on Goal { children { ${at < 19 ? `...${'A'.repeat(at + 2)}` : 'id'} } }`)}`,
      'QUERY_TOO_DEEP',
    ],
    [
      'a fragment bomb',
      `{ goals { nodes { ...A } } } ${times(15, (at) => `fragment ${'A'.repeat(at + 1)} on Goal { a: parents { ${at < 14 ? `...${'A'.repeat(at + 2)}` : 'id'} } b: parents { ${at < 14 ? `...${'A'.repeat(at + 2)}` : 'id'} } }`)}`,
      'QUERY_TOO_WIDE',
    ],
    [
      'fragments in a circle',
      '{ goals { nodes { ...A } } } fragment A on Goal { children { ...B } } fragment B on Goal { parents { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s are refused', async (_, query, code) => {
    expect(await codesOf(query)).toContain(code);
  });

  test('nesting of thousands of levels is refused, not fallen over', async () => {
    const depth = 3_000;
    const codes = await codesOf(`{ goals { nodes { ${'children { '.repeat(depth)} id ${'}'.repeat(depth)} } } }`);
    // Whichever comes first: how deep graphql-js can read depends on how long the hub has been running.
    expect([['QUERY_TOO_LONG'], ['QUERY_TOO_DEEP']]).toContainEqual(codes);
  });

  test('a refusal says what was expected and what came', async () => {
    const { errors } = await answerTo(`{ ${times(21, () => '__typename')} }`);
    expect(errors![0]).toMatchObject({
      message: 'query: expected at most 20 root fields, got 21.',
      extensions: { code: 'QUERY_TOO_WIDE', limit: 20 },
    });
  });

  test('the introspection of GraphiQL stays within the limits', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await post({ query: getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }) });
    expect(answer.status).toBe(200);
  });
});

describe('the cost of a query', () => {
  const goals = (first: number, inner: number) =>
    `{ goals(first: ${first}) { nodes { contributions(first: ${inner}) { nodes { service { name } } } } } }`;

  test('is reported and grows with the pages asked for', async () => {
    const small = (await answerTo(goals(10, 10))).extensions!.cost!;
    const large = (await answerTo(goals(20, 10))).extensions!.cost!;
    expect(small.limit).toBe(50_000);
    expect(large.requested).toBeGreaterThan(1.9 * small.requested);
    expect((await answerTo('{ about { version } }')).extensions!.cost!.requested).toBe(1);
  });

  test('counts pages given by variables and by default', async () => {
    const asked = 'query($first: Int) { goals(first: $first) { nodes { id } } }';
    const cost = async (variables: Record<string, unknown>) => (await answerTo(asked, variables)).extensions!.cost!.requested;
    expect(await cost({ first: 20 })).toBe(await cost({}));
    expect(await cost({ first: 40 })).toBeGreaterThan(await cost({ first: 20 }));
  });

  test('above the limit the query is refused before it runs, with cost, limit and the most expensive field', async () => {
    const answer = await post({ query: goals(200, 200) });
    expect(answer.status).toBe(400);
    const { data, errors } = (await answer.json()) as {
      data?: unknown;
      errors: { message: string; extensions: Record<string, unknown> }[];
    };
    expect(data).toBeUndefined();
    expect(errors[0]!.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 50_000, field: 'goals.nodes.contributions' });
    expect(errors[0]!.extensions.cost).toBeGreaterThan(50_000);
    expect(errors[0]!.message).toContain('goals.nodes.contributions');
  });

  test('cannot be hidden in fragments or in the other root fields', async () => {
    const hidden = `{ about { version } ...F } fragment F on Query ${goals(200, 200)}`;
    const { errors } = await answerTo(hidden);
    expect(errors![0]!.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', field: 'goals.nodes.contributions' });
  });

  test('negative and absurd page sizes are no way around it', async () => {
    for (const first of [-1, 201, 2 ** 31 - 1]) {
      const { errors } = await answerTo('query($first: Int) { goals(first: $first) { nodes { id } } }', { first }, HUB());
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors![0]!.message).toBe(`first: expected 0 to 200, got ${first}.`);
    }
  });
});
