import fc from 'fast-check';
import { GoalLevel } from '../../schema/goals/goal-level.js';
import { SourceKind } from '../../schema/sources/source-kind.js';
import { emptyFacts } from '../../server/changes/read-input.js';
import type { WorkingPlan } from '../../server/changes/working-plan.js';
import type { Facts } from '../../server/graph/facts.js';
import type { Shape } from '../../server/graph/model.js';

/** A step of a random change: what is done, and which of all objects and values it is done with. */
interface Step {
  readonly kind: 'add a goal' | 'reword a goal' | 'move a goal' | 'remove' | 'bring back' | 'change offices';
  readonly pick: number;
  readonly other: number;
}

/** Steps that are one change. */
export type RandomTask = readonly Step[];

const STEP: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind'][]>('add a goal', 'reword a goal', 'move a goal', 'remove', 'bring back', 'change offices'),
  pick: fc.nat(),
  other: fc.nat(),
});

/** Some changes, one after the other; each inner list is sent at once. */
export const TASKS: fc.Arbitrary<readonly (readonly RandomTask[])[]> = fc.array(
  fc.array(fc.array(STEP, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  { minLength: 2, maxLength: 6 },
);

/** Makes a random change in a plan that is being worked on, whatever rules it may break. */
export function makeSteps(plan: WorkingPlan, steps: RandomTask): void {
  for (const step of steps) makeStep(plan, step);
}

function makeStep(plan: WorkingPlan, { kind, pick, other }: Step): void {
  const shape = (table: string) => plan.base.model.find((one) => one.table === table)!;
  const goals = keysOf(plan, shape('goal'));
  const offices = keysOf(plan, shape('office'));
  const contributions = plan.base.all(shape('contribution').type).map((one) => one.keyInPlan);
  const office = one(offices, other);
  switch (kind) {
    case 'add a goal': {
      const facts = { key: `random-${pick % 20}`, statement: `${other}`, level: GoalLevel.STRATEGIC_GOAL, office };
      const source = { document: 'a test', section: null, page: null, kind: SourceKind.STATED };
      if (!plan.facts(shape('goal'), facts.key)) {
        plan.set(shape('goal'), facts.key, { ...emptyFacts(shape('goal')), ...facts, source, version: 1 });
      }
      return;
    }
    case 'reword a goal':
      change(plan, shape('goal'), one(goals, pick), { statement: `${other}` });
      return;
    case 'move a goal':
      change(plan, shape('goal'), one(goals, pick), { office: other % 3 === 0 ? null : office });
      return;
    case 'remove': {
      const from = shape(other % 2 === 0 ? 'contribution' : 'goal');
      const key = one(other % 2 === 0 ? contributions : goals, pick);
      // A rule of each step, not of the whole change; whoever breaks it changes nothing.
      if (plan.referrals(from, key).length > 0) throw new Error(`${key} is still needed`);
      plan.set(from, key, null);
      return;
    }
    case 'bring back': {
      const [service, goal] = [one(keysOf(plan, shape('service')), pick), one(goals, other)];
      const like = plan.facts(shape('contribution'), one(contributions, 0));
      if (like) plan.set(shape('contribution'), `${service}/${goal}`, { ...like, service, goal });
      return;
    }
    case 'change offices':
      change(plan, shape('service'), one(keysOf(plan, shape('service')), pick), { offices: [office] });
  }
}

function change(plan: WorkingPlan, shape: Shape, key: string, facts: Facts): void {
  const before = plan.facts(shape, key);
  if (before) plan.set(shape, key, { ...before, ...facts, version: (before.version as number) + 1 });
}

function keysOf(plan: WorkingPlan, shape: Shape): readonly string[] {
  return plan.base.all(shape.type).map((record) => record.keyInPlan);
}

function one(list: readonly string[], pick: number): string {
  return list[pick % list.length] ?? '';
}
