import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PLAN_RECORDS } from '../../schema/model.js';
import { query } from '../support/database.js';
import { EXAMPLES } from './concepts.js';
import { type ChangingHub, PROBLEMS, startChangingHub, YEAR } from './hub.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

const CONCEPTS = Object.entries(EXAMPLES);
const property = (name: string) => name[0]!.toLowerCase() + name.slice(1);

/** Asks for a mutation of a concept by its name. */
async function mutate(verb: string, name: string, input: object) {
  const isNew = verb === 'create';
  const type = verb === 'remove' ? 'RemoveInput' : `${verb[0]!.toUpperCase()}${verb.slice(1)}${name}Input`;
  const text = `mutation ($input: ${type}!) {
    result: ${verb}${name}(${isNew ? `year: ${YEAR}, ` : ''}input: $input) {
      object: ${property(name)} { id version ${EXAMPLES[name]!.fields} } ${PROBLEMS} revision warnings { code }
    }
  }`;
  return (await hub.ask(text, { input })).result;
}

const read = async (id: string, fields: string) =>
  (await hub.ask(`{ node(id: "${id}") { ... on ${id.split(':')[0]} { ${fields} } } }`)).node;

const journal = (name: string, key: string) =>
  query(
    hub.database.url,
    'SELECT action, version FROM journal_entry WHERE year = $1 AND type = $2 AND key = $3 ORDER BY number',
    [YEAR, name, key],
  );

describe('every concept', () => {
  test('has an example here', () => {
    expect(CONCEPTS.map(([name]) => name)).toEqual(PLAN_RECORDS.map((type) => type.name));
  });

  test.each(CONCEPTS)('%s is created and read at once', async (name, { create, fields, created, id }) => {
    const { object, problems, revision } = await mutate('create', name, create);
    expect(problems).toEqual([]);
    expect(object).toEqual({ id, version: 1, ...created });
    expect(await read(id, fields)).toEqual(created);
    expect((await hub.ask(`{ plan(year: ${YEAR}) { revision } }`)).plan.revision).toBe(revision);
  });

  test.each(CONCEPTS)('%s cannot be created twice', async (name, { create }) => {
    const { object, problems } = await mutate('create', name, create);
    expect(object).toBeNull();
    expect(problems).toMatchObject([{ code: 'ALREADY_EXISTS', field: expect.stringMatching(/^input\.\w+/) }]);
  });

  test.each(CONCEPTS)('%s is changed: what is not sent stays, null empties', async (name, { change, fields, changed, id }) => {
    const { object, problems } = await mutate('change', name, { id, version: 1, ...change });
    expect(problems).toEqual([]);
    expect(object).toEqual({ id, version: 2, ...changed });
    expect(await read(id, fields)).toEqual(changed);
  });

  test.each(CONCEPTS)('%s stays as it is, and in its version, when a change changes nothing', async (name, { id, change }) => {
    const before = (await hub.ask(`{ plan(year: ${YEAR}) { revision } }`)).plan.revision;
    expect(await mutate('change', name, { id, version: 2 })).toMatchObject({ object: null, problems: [], revision: before });
    expect(await mutate('change', name, { id, version: 2, ...change })).toMatchObject({ problems: [], revision: before });
    expect(await read(id, 'version')).toEqual({ version: 2 });
  });

  test.each(CONCEPTS)(
    '%s is not changed or removed by somebody who saw an older version',
    async (name, { id, change, create }) => {
      const back = Object.fromEntries(Object.keys(change).map((field) => [field, create[field] ?? null]));
      const stale = await mutate('change', name, { id, version: 1, ...back });
      expect(stale.object).toBeNull();
      expect(stale.problems).toMatchObject([{ code: 'STALE_VERSION', field: 'input.version', hint: expect.any(String) }]);
      expect((await mutate('remove', name, { id, version: 1 })).problems).toMatchObject([{ code: 'STALE_VERSION' }]);
      expect(await read(id, 'version')).toEqual({ version: 2 });
    },
  );

  test.each([...CONCEPTS].reverse())('%s is removed, and all of it is in the journal', async (name, { id }) => {
    const { object, problems } = await mutate('remove', name, { id, version: 2 });
    expect(problems).toEqual([]);
    expect(object).toBeNull();
    expect(await read(id, 'version')).toBeNull();
    expect((await mutate('remove', name, { id, version: 2 })).problems).toMatchObject([{ code: 'NOT_FOUND', field: 'input.id' }]);
    expect(await journal(name, id.slice(id.indexOf('/') + 1))).toEqual([
      { action: 'CREATED', version: 1 },
      { action: 'CHANGED', version: 2 },
      { action: 'REMOVED', version: 2 },
    ]);
  });
});
