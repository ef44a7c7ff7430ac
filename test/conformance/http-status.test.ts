import { describe, expect, test } from '@jest/globals';
import { post } from '../support/ask.js';

/** The statuses an operation gets from a client that reads plain JSON, and from one that knows the GraphQL media type. */
async function statusesOf(body: unknown): Promise<readonly number[]> {
  const accepted = ['application/json', '*/*', 'application/graphql-response+json, application/json;q=0.9'];
  const answers = await Promise.all(accepted.map((accept) => post(body, { headers: { accept } })));
  return answers.map(({ status }) => status);
}

describe('the HTTP status of an operation that cannot be executed is 200 in plain JSON and 400 in the GraphQL media type', () => {
  test.each<[reason: string, body: unknown]>([
    ['it is not GraphQL', { query: '{ goals {' }],
    ['it asks for an unknown field', { query: '{ unknown }' }],
    ['it leaves out a variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }],
    [
      'it gives a variable of the wrong type',
      { query: 'query ($year: Int) { plan(year: $year) { id } }', variables: { year: 'x' } },
    ],
    ['it names no operation of the document', { query: 'query A { __typename }', operationName: 'B' }],
    [
      'it costs too much',
      { query: '{ goals(first: 200) { nodes { contributions(first: 200) { nodes { id goal { id } } } } } }' },
    ],
  ])('%s', async (_, body) => {
    expect(await statusesOf(body)).toEqual([200, 200, 400]);
  });
});

describe('the HTTP status does not depend on the media type', () => {
  test('where the request has no query: 400', async () => {
    expect(await statusesOf({ variables: {} })).toEqual([400, 400, 400]);
  });

  test('where the operation is executed and a field fails: 200', async () => {
    expect(await statusesOf({ query: '{ plan { id } goals(after: "x") { totalCount } }' })).toEqual([200, 200, 200]);
  });
});
