import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { idsIn, withIds } from '../../server/graphiql/pictures/answered-ids.js';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

describe('the ids of an answer', () => {
  test('are asked for in every object that has one, through fragments and interfaces too', () => {
    const query = `query Q($k: String!) { goal(key: $k) { ...G } search(text: "x") { node { ... on Service { name } } } }
      fragment G on Goal { statement contributions { nodes { service { name } } } }`;
    const asked = withIds(query, schema);
    expect(validate(schema, parse(asked))).toEqual([]);
    expect(asked.match(/\bid\b/g)).toHaveLength(6);
  });

  test('do not get in the way of a field that is called so', () => {
    const asked = withIds('{ goals { nodes { id: key } } }', schema);
    expect(validate(schema, parse(asked))).toEqual([]);
    expect(asked).not.toMatch(/\bid\s*\n/);
  });

  test('are found however deep they stand', () => {
    expect([...idsIn({ a: [{ id: 'Goal:2013/L-1', b: { c: { id: 'Service:2013/x' } } }, null], id: 7 })]).toEqual([
      'Goal:2013/L-1',
      'Service:2013/x',
    ]);
  });
});
