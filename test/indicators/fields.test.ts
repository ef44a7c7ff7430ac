import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLField, getNamedType, isLeafType, isObjectType } from 'graphql';
import { type ChangingHub, editorOf, startChangingHub, YEAR } from '../changes/hub.js';
import { setValue } from './set-value.js';

const TYPE = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getType('IndicatorValue');
const FIELDS = isObjectType(TYPE) ? TYPE.getFields() : {};

/** A field with the leaves below it: "source { document section page kind }". */
function selectionOf({ name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return name;
  const leaves = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return `${name} { ${leaves.map((leaf) => leaf.name).join(' ')} }`;
}

let hub: ChangingHub;
/** A value with nothing missing, all fields of it asked for at once. */
let whole: Record<string, unknown>;

beforeAll(async () => {
  hub = await startChangingHub();
  const source = { document: 'Quartalsbericht', section: 'Kennzahlen', page: '7', kind: 'INFERRED' };
  await setValue(hub, { value: '24.8', reason: 'Zuerst', source });
  await setValue(hub, { value: '25.10', reason: 'Nachmeldung', source }, { who: editorOf('59') });
  [whole] = await nodesOf(Object.values(FIELDS).map(selectionOf).join(' '));
});
afterAll(() => hub.stop());

/** What a selection of a value gives, with fragments behind the question. */
async function nodesOf(selection: string, fragments = '') {
  const query = `{ indicator(key: "K2", year: ${YEAR}) { values { nodes { ${selection} } } } } ${fragments}`;
  return (await hub.ask(query)).indicator.values.nodes;
}

describe('a field of a value says the same whatever else is asked for', () => {
  // Of a value that is kept back test/disclosure tells.
  test.each(Object.keys(FIELDS).filter((name) => name !== 'suppression'))('%s', async (name) => {
    const selection = selectionOf(FIELDS[name]!);
    expect(whole[name] ?? null).not.toBeNull();
    expect(await nodesOf(selection)).toEqual([{ [name]: whole[name] }]);
    expect(await nodesOf(`other: ${selection}`)).toEqual([{ other: whole[name] }]);
    expect(await nodesOf(`... on IndicatorValue { ...F }`, `fragment F on IndicatorValue { ${selection} }`)).toEqual([
      { [name]: whole[name] },
    ]);
  });

  test('also where two series of one question ask for different ones', async () => {
    const { indicator } = await hub.ask(
      `{ indicator(key: "K2", year: ${YEAR}) { short: values { nodes { value } } long: values { nodes { value reason source { page } } } } }`,
    );
    expect(indicator).toEqual({
      short: { nodes: [{ value: '25.10' }] },
      long: { nodes: [{ value: '25.10', reason: 'Nachmeldung', source: { page: '7' } }] },
    });
  });

  test('also what a variable has skipped before', async () => {
    const query = `query ($skip: Boolean!) { indicator(key: "K2", year: ${YEAR}) { values { nodes { value reason @skip(if: $skip) } } } }`;
    expect((await hub.ask(query, { skip: true })).indicator.values.nodes).toEqual([{ value: '25.10' }]);
    expect((await hub.ask(query, { skip: false })).indicator.values.nodes).toEqual([{ value: '25.10', reason: 'Nachmeldung' }]);
  });
});
