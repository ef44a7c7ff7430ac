import fc from 'fast-check';
import { GoalLevel } from '../../schema/goals/goal-level.js';

/** One change as applyChanges takes it. */
export type AnyChange = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const source = { document: 'Ein Test', kind: 'STATED' };
/** Few keys, so that changes meet: what one creates another changes, needs or removes. Some sort in awkward ways. */
const KEYS = ['a', 'A', 'ä', 'a-2', 'a-10', 'b', 'B', 'ß', 'ss', 'y', 'z-1', 'z'] as const;
const NUMBERS = ['05/1', '05', '5', 'V/X', 'V X', '77'] as const;
const key = fc.constantFrom(...KEYS);
const number = fc.constantFrom(...NUMBERS);
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('eins', 'zwei', 'drei') },
  { weight: 1, arbitrary: fc.constantFrom(' schlecht', '') },
);
/** Stands for the version that is there when the change is asked for. */
export const CURRENT = 0;
const version = fc.constantFrom(CURRENT, CURRENT, CURRENT, CURRENT, 1, 2);

const id = (year: number, type: string, keys: fc.Arbitrary<string>) => keys.map((one) => `${type}:${year}/${one}`);
const some = (ids: fc.Arbitrary<string>) => fc.array(ids, { maxLength: 3 });
const someOf = (ids: fc.Arbitrary<string>) => fc.uniqueArray(ids, { minLength: 1, maxLength: 2 });
const seldom = <Value>(value: fc.Arbitrary<Value>, otherwise: Value | null) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/**
 * Any change of any kind, be it possible or not.
 *
 * @param goals ids of goals of the plan, so that what is there is changed as well
 */
export function anyChange(year: number, goals: readonly string[], services: readonly string[]): fc.Arbitrary<AnyChange> {
  const offices = id(
    year,
    'Office',
    fc.oneof({ weight: 1, arbitrary: number }, { weight: 3, arbitrary: fc.constantFrom('50', '51', '59') }),
  );
  const goal = fc.oneof(id(year, 'Goal', key), fc.constantFrom(...goals));
  const service = fc.oneof(id(year, 'Service', key), fc.constantFrom(...services));
  const groups = id(year, 'TargetGroup', key);
  const departments = id(year, 'Department', number);
  const product = id(year, 'Product', fc.constantFrom('050101', '030101', '77'));
  const ofGoal = {
    statement: name,
    level: fc.constantFrom(
      GoalLevel.GUIDING_PRINCIPLE,
      GoalLevel.STRATEGIC_GOAL,
      GoalLevel.STRATEGIC_GOAL,
      GoalLevel.PRODUCT_GOAL,
    ),
    office: maybe(offices),
    product: seldom(product, null),
    parents: seldom(some(goal), []),
    targetGroups: seldom(some(groups), null),
  };
  const ofService = { name, offices: someOf(offices), product: seldom(product, null), targetGroups: seldom(some(groups), []) };
  const contribution = fc.tuple(service, goal).map(([one, other]) => {
    const [ofOne, ofOther] = [one, other].map((whole) => whole.slice(whole.indexOf('/') + 1));
    return `Contribution:${year}/${ofOne}/${ofOther}`;
  });
  const create = (type: string, fields: Record<string, fc.Arbitrary<unknown>>, required: readonly string[]) =>
    fc.record(fields, { requiredKeys: [...required] }).map((input) => ({ [`create${type}`]: input }));
  const change = (type: string, ids: fc.Arbitrary<string>, fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc
      .record({ id: ids, version, ...fields }, { requiredKeys: ['id', 'version'] })
      .map((input) => ({ [`change${type}`]: input }));
  const remove = (type: string, ids: fc.Arbitrary<string>) =>
    fc.record({ id: ids, version }).map((input) => ({ [`remove${type}`]: input }));
  const sources = fc.constant(source);
  return fc.oneof(
    create('TargetGroup', { key, name }, ['key', 'name']),
    change('TargetGroup', groups, { name }),
    remove('TargetGroup', groups),
    create('Department', { number, name }, ['number', 'name']),
    remove('Department', departments),
    create('Office', { number, name, department: maybe(departments) }, ['number', 'name']),
    change('Office', offices, { name, department: maybe(departments) }),
    remove('Office', offices),
    create('Goal', { key, source: sources, ...ofGoal }, ['key', 'source', 'statement', 'level']),
    change('Goal', goal, ofGoal),
    remove('Goal', goal),
    create('Service', { key, source: sources, ...ofService }, ['key', 'source', 'name']),
    change('Service', service, ofService),
    remove('Service', service),
    create('Contribution', { service, goal, effect: fc.constant('SUPPORTS'), source: sources }, [
      'service',
      'goal',
      'effect',
      'source',
    ]),
    change('Contribution', contribution, { strength: maybe(fc.constantFrom('LOW', 'HIGH')) }),
    remove('Contribution', contribution),
    fc.record({ id: contribution, version }).map((input) => ({ agreeToContribution: input })),
  ) as fc.Arbitrary<AnyChange>;
}
