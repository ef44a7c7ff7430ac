import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, parse } from 'graphql';
import { answerInBatches } from '../../../server/analysis/in-batches.js';
import { Executor } from '../../../server/execution/executor.js';

const schema = buildSchema(
  'type Query { items: [Item!]! } type Item { number: Number!  twice(of: Int!): Int! } type Number { value: Int! }',
);
schema.getQueryType()!.getFields().items!.resolve = () => Array.from({ length: 1_000 }, (_, value) => ({ number: { value } }));
(schema.getType('Item') as GraphQLObjectType).getFields().twice!.resolve = (_, { of }) => of * 2;
answerInBatches(schema, { 'Item.number': 1, 'Item.twice': 10 });

const OPERATION = {
  document: parse('{ items { number { value } twice(of: 4) } }'),
  operationName: undefined,
  variables: {},
  context: {},
};

test.each(['interpret', 'compileAndExecute'] as const)('a long list is answered as a whole, with pauses: %s', async (how) => {
  let pauses = 0;
  let isOver = false;
  const counting = (async () => {
    for (; !isOver; pauses += 1) await setImmediate();
  })();
  const { data, errors } = await new Executor(schema)[how](OPERATION);
  isOver = true;
  await counting;
  expect(errors).toBeUndefined();
  expect(data).toEqual({ items: Array.from({ length: 1_000 }, (_, value) => ({ number: { value }, twice: 8 })) });
  expect(pauses).toBeGreaterThan(10);
});

test('fields of what is no object type are refused', () => {
  expect(() => answerInBatches(schema, { 'Nothing.at': 1 })).toThrow('Nothing is no object type');
});
