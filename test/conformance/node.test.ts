import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLInterfaceType } from 'graphql';
import { ask } from '../support/ask.js';

/** Reaches objects of every type. */
const EVERYTHING = `{
  plans { ...N } departments { ...N } offices { ...N } legalDomains { ...N provisions { ...N } }
  productAreas { ...N groups { ...N products { ...N } } } fieldsOfAction(year: 2013) { ...N committees { ...N } }
  overlaps(first: 5, filter: { isJustified: true }, year: 2026) { nodes { justification { ...N } } }
  goals(first: 50, year: 2013) { nodes { ...N targetGroups { ...N } } }
  services(first: 50, year: 2013) { nodes { ...N } } contributions(first: 50, year: 2013) { nodes { ...N } }
  indicators(first: 50, year: 2013) { nodes { ...N } }
}
fragment N on Node { __typename id }`;

interface Identified {
  readonly __typename: string;
  readonly id: string;
}

/** All objects with an id inside an answer, each once. */
function identifiedIn(value: unknown, found = new Map<string, Identified>()): Map<string, Identified> {
  if (typeof value !== 'object' || value === null) return found;
  if ('__typename' in value) found.set(JSON.stringify(value, ['__typename', 'id']), value as Identified);
  for (const inner of Object.values(value)) identifiedIn(inner, found);
  return found;
}

describe('Global Object Identification', () => {
  let objects: readonly Identified[];

  beforeAll(async () => {
    objects = [...identifiedIn(await ask(EVERYTHING)).values()].map(({ __typename, id }) => ({ __typename, id }));
  });

  test('covers every type that implements Node', () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
    expect([...new Set(objects.map((one) => one.__typename))].sort()).toEqual(types.sort());
  });

  test('the id of an object is that of no other', () => {
    expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
  });

  test('an object is found again by its id, alone and among others in the order asked for', async () => {
    // Several times the same document: one that returns is executed in another way.
    for (let from = 0; from < objects.length; from += 100) {
      const some = objects.slice(from, from + 100).reverse();
      const ids = some.map(({ id }) => id);
      const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
      expect(nodes).toEqual(some);
    }
    const { node } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: objects[0]!.id });
    expect(node).toEqual(objects[0]);
  });

  test('an id that leads nowhere gives null, without an error', async () => {
    const ids = ['Goal:2013/no-such-goal', 'Goal:1999/0501-1', 'Nothing:2013/1', 'Goal:2013', 'Plan:2013/x', ''];
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({ nodes: ids.map(() => null) });
  });
});
