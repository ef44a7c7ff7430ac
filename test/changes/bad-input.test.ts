import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLInputObjectType, getNamedType, isNonNullType } from 'graphql';
import { PLAN_RECORDS } from '../../schema/model.js';
import { snakeCase } from '../../server/database/naming.js';
import { query } from '../support/database.js';
import { type BadValue, badValuesOf } from './bad-values.js';
import { EXAMPLES } from './concepts.js';
import { type ChangingHub, startChangingHub, YEAR } from './hub.js';

const MUTATIONS = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getMutationType()!.getFields();

/** Tokens belong to no plan (test/security), applyChanges is made of the others (transactions.test.ts), values have test/indicators, steps test/agreements, amounts test/money, remarks and reports test/controlling. */
const NOT_OF_A_RECORD = [
  'createServiceToken',
  'revokeServiceToken',
  'applyChanges',
  'setIndicatorValue',
  'setIndicatorValues',
  'setBudgetAmount',
  'setDeviationRemark',
  'issueControllingReport',
];
const NAMES = Object.keys(MUTATIONS).filter((name) => !NOT_OF_A_RECORD.includes(name) && !name.endsWith('TargetAgreement'));

/** What makes an example another object than the one that is there. */
const FRESH: Readonly<Record<string, object>> = {
  LegalDomain: { code: 'TEST2', abbreviation: 'Test2G' },
  LegalProvision: { citation: '§ 2 TestG' },
  ProductGroup: { number: '9902' },
  Product: { number: '990102' },
  Contribution: { service: `Service:${YEAR}/schuldnerberatung` },
};

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  const changes = Object.entries(EXAMPLES).map(([name, { create }]) => ({ [`create${name}`]: create }));
  const { applyChanges } = await hub.ask(
    `mutation ($changes: [ChangeInput!]!) { applyChanges(year: ${YEAR}, changes: $changes) { problems { message } } }`,
    { changes },
  );
  expect(applyChanges.problems).toEqual([]);
});
afterAll(() => hub.stop());

/** An input that would be good. */
function goodInput(name: string): Record<string, unknown> {
  if (name === 'createPlan') return { year: 2050, from: 2013, title: 'x' };
  if (name.endsWith('Plan')) return { year: YEAR, revision: 2 };
  const [, verb, concept] = /^([a-z]+?)(?:To)?([A-Z]\w+)$/.exec(name)!;
  const { create, change, id } = EXAMPLES[concept!]!;
  if (['create', 'propose', 'request'].includes(verb!)) {
    const key = Object.keys(create)[0]!;
    return { ...create, ...(FRESH[concept!] ?? { [key]: `${create[key]}-2` }) };
  }
  const state = { id, version: 1 };
  if (verb === 'change') return { ...state, ...change };
  return verb === 'contest' ? { ...state, reason: 'Nein' } : state;
}

function replaced(input: Record<string, unknown>, [name, ...inner]: readonly string[], value: unknown): Record<string, unknown> {
  if (inner.length === 0) return { ...input, [name!]: value };
  const outer = (input[name!] ?? { document: 'Ein Test', kind: 'STATED' }) as Record<string, unknown>;
  return { ...input, [name!]: replaced(outer, inner, value) };
}

/** All that a change could leave behind. */
async function traces() {
  const tables = [
    ...PLAN_RECORDS.map((type) => snakeCase(type.name[0]!.toLowerCase() + type.name.slice(1))),
    'plan',
    'journal_entry',
    'answered_change',
  ];
  const counts = tables.map((table) => `SELECT '${table}' AS table, count(*)::int AS rows FROM ${table}`);
  const plans = await query(hub.database.url, 'SELECT year, revision, status FROM plan ORDER BY year');
  return [await query(hub.database.url, counts.join(' UNION ALL ')), plans];
}

describe.each(NAMES)('%s', (name) => {
  test('refuses every bad value of every field with a problem that names the field, and leaves no trace', async () => {
    const { args } = MUTATIONS[name]!;
    const type = getNamedType(args.find((arg) => arg.name === 'input')!.type) as GraphQLInputObjectType;
    const bad = Object.values(type.getFields()).flatMap((field) => badValuesOf(field, YEAR, []));
    bad.push(...cannotBeEmptied(name, type));
    const isNew = args.some((arg) => arg.name === 'year');
    const text = `mutation ($input: ${type.name}!) { result: ${name}(${isNew ? `year: ${YEAR}, ` : ''}input: $input) { problems { field code message } } }`;
    const before = await traces();
    const wrong: unknown[] = [];
    for (let at = 0; at < bad.length; at += 10) {
      await Promise.all(
        bad.slice(at, at + 10).map(async (one) => {
          const answer = await hub.answer(text, { input: replaced(goodInput(name), one.path, one.value) });
          if (!isRefused(one, answer)) wrong.push([one.what, one.path.join('.'), answer]);
        }),
      );
    }
    expect(wrong).toEqual([]);
    expect(bad.length).toBeGreaterThan(5);
    expect(await traces()).toEqual(before);
  });
});

/** What a new object needs cannot be taken away from it. */
function cannotBeEmptied(name: string, type: GraphQLInputObjectType): BadValue[] {
  if (!name.startsWith('change')) return [];
  const creating = MUTATIONS[name.replace('change', 'create')]!.args.find((arg) => arg.name === 'input')!;
  const needed = Object.values((getNamedType(creating.type) as GraphQLInputObjectType).getFields()).filter(
    (field) => isNonNullType(field.type) && field.name in type.getFields(),
  );
  return needed.map((field) => ({ what: 'null', path: [field.name], value: null, refusedBy: 'problem' }));
}

/** Whether it was refused in the way it should be, at the field at fault and nowhere else. */
function isRefused({ path, refusedBy }: BadValue, { data, errors }: Awaited<ReturnType<ChangingHub['answer']>>): boolean {
  if (refusedBy === 'GraphQL') {
    return !data && errors![0]!.extensions.code === 'BAD_USER_INPUT' && errors![0]!.message.includes(path.at(-1)!);
  }
  const problems: readonly { field: string }[] = data?.result.problems ?? [];
  const field = `input.${path.join('.')}`;
  return !errors && problems.length > 0 && problems.every((one) => one.field === field);
}

describe('what only the whole plan can tell', () => {
  const change = async (name: string, input: object) =>
    (
      await hub.ask(
        `mutation ($input: ${name}Input!) { result: ${name[0]!.toLowerCase()}${name.slice(1)}(${name.startsWith('Create') ? `year: ${YEAR}, ` : ''}input: $input) { problems { field code } } }`,
        { input },
      )
    ).result.problems;
  const source = { document: 'Ein Test', kind: 'STATED' };

  test.each([
    ['a goal under itself', 'ChangeGoal', { id: `Goal:${YEAR}/T-2`, version: 1, parents: [`Goal:${YEAR}/T-2`] }, 'input.parents'],
    ['a level without its anchor', 'ChangeGoal', { id: `Goal:${YEAR}/T-2`, version: 1, product: null }, 'input.product'],
    [
      'an anchor without its level',
      'ChangeGoal',
      { id: `Goal:${YEAR}/T-2`, version: 1, level: 'STRATEGIC_GOAL' },
      'input.product',
    ],
    ['a service without office', 'ChangeService', { id: `Service:${YEAR}/pruefung`, version: 1, offices: null }, 'input.offices'],
    [
      'a product outside its group',
      'CreateProduct',
      { number: '770101', name: 'x', group: `ProductGroup:${YEAR}/9901`, source },
      'input.number',
    ],
    ['an abbreviation that is taken', 'CreateLegalDomain', { code: 'Y', name: 'y', abbreviation: 'TestG' }, 'input.abbreviation'],
    [
      'an abbreviation that citations do not end with',
      'ChangeLegalDomain',
      { id: `LegalDomain:${YEAR}/TEST`, version: 1, abbreviation: 'AG' },
      'input',
    ],
    ['a key with a blank', 'CreateGoal', { key: 'a b', statement: 'x', level: 'STRATEGIC_GOAL', source }, 'input.key'],
    ['a key with a slash', 'CreateService', { key: 'a/b', name: 'x', offices: [`Office:${YEAR}/51`], source }, 'input.key'],
    [
      'an indicator of a goal and a product',
      'ChangeIndicator',
      { id: `Indicator:${YEAR}/T-2-1`, version: 1, product: `Product:${YEAR}/990101` },
      'input.product',
    ],
    [
      'an indicator of a goal and a product group',
      'ChangeIndicator',
      { id: `Indicator:${YEAR}/T-2-1`, version: 1, productGroup: `ProductGroup:${YEAR}/9901` },
      'input.productGroup',
    ],
    [
      'an indicator that ends before it begins',
      'ChangeIndicator',
      { id: `Indicator:${YEAR}/T-2-1`, version: 1, validTo: '2026-12-31' },
      'input.validTo',
    ],
    [
      'an indicator with a slash in its key',
      'CreateIndicator',
      { key: 'a/b', name: 'x', unit: 'x', kind: 'OUTPUT', source },
      'input.key',
    ],
    [
      'a service that overlaps with itself',
      'CreateOverlapJustification',
      { key: 'y', service: `Service:${YEAR}/pruefung`, otherService: `Service:${YEAR}/pruefung`, reason: 'x', source },
      'input.otherService',
    ],
  ])('%s', async (_, name, input, field) => {
    expect(await change(name, input)).toContainEqual({ field, code: 'RULE_BROKEN' });
  });

  test('a circle of goals cannot be closed', async () => {
    const goal = { statement: 'x', source };
    await hub.ask(
      `mutation ($changes: [ChangeInput!]!) { applyChanges(year: ${YEAR}, changes: $changes) { problems { message } } }`,
      {
        changes: [
          { createGoal: { ...goal, key: 'oben', level: 'GUIDING_PRINCIPLE' } },
          { createGoal: { ...goal, key: 'unten', level: 'STRATEGIC_GOAL', parents: [`Goal:${YEAR}/oben`] } },
        ],
      },
    );
    const closed = { id: `Goal:${YEAR}/oben`, version: 1, parents: [`Goal:${YEAR}/unten`] };
    expect(await change('ChangeGoal', closed)).toEqual([{ field: 'input.parents', code: 'RULE_BROKEN' }]);
    // Nor by moving the upper one below the lower one: what refers to it is asked, too.
    const moved = { id: `Goal:${YEAR}/oben`, version: 1, level: 'STRATEGIC_GOAL' };
    expect(await change('ChangeGoal', moved)).toMatchObject([{ code: 'RULE_BROKEN' }]);
  });

  test('a year without a plan is named', async () => {
    const { errors } = await hub.answer(
      'mutation { createTargetGroup(year: 1950, input: { key: "a", name: "a" }) { revision } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'PLAN_NOT_FOUND' }, message: expect.stringMatching(/^year: /) }]);
  });
});
