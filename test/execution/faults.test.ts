import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError, parse, buildSchema as schemaOf } from 'graphql';
import { Executor } from '../../server/execution/executor.js';
import { answerTo } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';

const fault = (what: string): never => {
  throw new Error(`a fault in ${what}`);
};
const soon = <Value>(value: Value) => new Promise<Value>((resolve) => setImmediate(resolve, value));

/** A schema in which everything can break that graphql-js knows to break. */
function faultySchema() {
  const schema = schemaOf(`
    type Query { now: Thing later: Thing! now2: [Thing!]! later2: [Thing] laterThings: [Thing!] any: Any laterAny: Any slow: String weird: Thing }
    interface Any { name: String }
    type Thing implements Any { name: String child: Thing slow: String }
    type Other implements Any { name: String }`);
  const query = schema.getQueryType()!.getFields();
  const broken = {
    get name() {
      return fault('a getter');
    },
    get child() {
      return fault('a getter');
    },
  };
  const values: Readonly<Record<string, () => unknown>> = {
    now: () => broken,
    later: () => soon(broken),
    now2: () => [{ name: 'good' }, broken],
    later2: () => soon([soon({ name: 'good' }), soon(broken), { name: 'good' }]),
    laterThings: () => soon({ [Symbol.iterator]: () => fault('an iterator') }),
    any: () => ({ name: 'a' }),
    laterAny: () => soon({ name: 'a' }),
    slow: () => soon(soon('slow')),
    // biome-ignore lint/suspicious/noThenProperty: this is what is tested
    weird: () => ({ then: (take: (value: unknown) => void) => take(broken) }),
  };
  for (const [name, resolve] of Object.entries(values)) query[name]!.resolve = resolve;
  (schema.getType('Thing') as unknown as { getFields(): Record<string, { resolve: unknown }> }).getFields().slow!.resolve = () =>
    soon('slow');
  (schema.getType('Any') as unknown as { resolveType: unknown }).resolveType = () => fault('resolveType');
  return schema;
}

const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

describe('graphql-jit ends an execution with an error of the field', () => {
  const executor = new Executor(faultySchema());
  test.each([
    ['a getter', '{ slow now { name } }', ['now']],
    ['a getter of what comes later', '{ slow later { name } }', ['later']],
    ['a getter of an item', '{ slow now2 { slow name } }', ['now2', 1]],
    ['a getter of an item that comes later', '{ slow later2 { slow name } }', ['later2']],
    ['a getter below', '{ slow later { child { name } } }', ['later']],
    ['a list that is none', '{ slow laterThings { name } }', ['laterThings']],
    ['resolveType', '{ slow any { name } }', ['any']],
    ['resolveType of what comes later', '{ slow laterAny { name } }', ['laterAny']],
    ['a getter of a thenable of its own kind', '{ slow weird { name } }', ['weird']],
  ])('%s', async (_, query, path) => {
    const operation = { document: parse(query), operationName: undefined, variables: {}, context: {} };
    const [compiled, interpreted] = [await executor.compileAndExecute(operation), await executor.interpret(operation)];
    for (const { errors } of [compiled, interpreted]) {
      expect(errors![0]).toBeInstanceOf(GraphQLError);
      expect(errors![0]!.message).toMatch(/^a fault in /);
      expect(errors![0]!.path!.slice(0, path.length)).toEqual(path);
      expect(errors![0]!.originalError).toBeInstanceOf(Error);
    }
    // What is broken by null differs only in how far up it goes; what is beside it is there in both.
    if (interpreted.data && compiled.data) expect(compiled.data.slow).toBe('slow');
    await soon(null);
    expect(rejections).toEqual([]);
  });
});

describe('a hub', () => {
  let database: TestDatabase;
  let hub: HubProcess;
  beforeAll(async () => {
    database = await createDatabase();
    hub = await startProcess({ DATABASE_URL: database.url }, ['test/execution/faulty-hub.js']);
  });
  afterAll(async () => {
    await hub.stop();
    await database.drop();
  });
  const INTERNAL = [{ message: expect.not.stringContaining('fault in'), extensions: { code: 'INTERNAL_SERVER_ERROR' } }];

  test.each([
    ...['committees', 'departments'].flatMap((field) => ['getter', 'iterator', 'isTypeOf'].map((what) => [what, field])),
  ])('outlives a fault in the %s of %s, writes it down and tells nothing of it', async (what, field) => {
    const query = `query ${what} { plans { history { totalCount } } ${field}(year: 2013) { name } }`;
    const written = () => [...hub.output().matchAll(/^.*"level":50.*a fault in .*"msg":"A fault of the hub"/gm)].length;
    const before = written();
    // The first time through graphql-js, then through graphql-jit.
    for (let time = 0; time < 3; time += 1) expect((await answerTo(query, {}, hub.url)).errors).toMatchObject(INTERNAL);
    while (written() < before + 3) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(hub.child.exitCode).toBeNull();
  });

  test('outlives what is still on its way when an item of the list has failed', async () => {
    const failing = '(first: -1) { totalCount }';
    const query = `{ search(text: "Schul", year: 2013) { node {
      __typename ... on Service { history${failing} } ... on ProductArea { history${failing} } ... on Goal { contributions${failing} }
    } } }`;
    for (let time = 0; time < 3; time += 1) {
      const { errors } = await answerTo(`${query} # ${time}`, {}, hub.url);
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await answerTo('{ plans { year } }', {}, hub.url)).data.plans.length).toBeGreaterThan(1);
    expect(hub.child.exitCode).toBeNull();
    expect(hub.output()).not.toContain('nobody waited for');
  });

  test('outlives a fault in resolveType', async () => {
    for (let time = 0; time < 3; time += 1) {
      const answer = await answerTo(
        'query resolveType { node(id: "Office:2013/59") { id } plans { history { totalCount } } }',
        {},
        hub.url,
      );
      expect(answer).toMatchObject({ data: { node: null, plans: expect.anything() }, errors: INTERNAL });
    }
    expect(hub.child.exitCode).toBeNull();
  });
});
