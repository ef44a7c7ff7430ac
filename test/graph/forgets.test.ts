import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Goal } from '../../schema/goals/goal.js';
import { Plan } from '../../schema/plans/plan.js';
import { factsOf } from '../../server/graph/facts.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { atOnce } from '../../server/turns/steps.js';
import { plan } from './plan.js';
import { randomPlan } from './random-plan.js';

/** Every object that leads somewhere from another. */
function reachable(from: object): ReadonlySet<object> {
  const seen = new Set<object>([from]);
  for (const one of seen) {
    const values: Iterable<unknown> = one instanceof Map ? [...one.keys(), ...one.values()] : Object.values(one);
    if (!ArrayBuffer.isView(one)) for (const value of values) if (typeof value === 'object' && value !== null) seen.add(value);
  }
  return seen;
}

test('a derived snapshot holds nothing of the one it was derived from, so that it is forgotten', async () => {
  const model = await offlineModel();
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), (seed, isRemoved) => {
      const base = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables: randomPlan(seed) }));
      const before = new Set<object>(model.flatMap(({ type }) => [...base.all(type)]));
      const shape = model.find(({ type }) => type === Goal)!;
      const goal = base.all(Goal).find((one) => base.pointingAt(Goal, 'parents', one).length === 0);
      fc.pre(goal !== undefined);
      const facts = isRemoved ? null : { ...factsOf(shape, goal!), statement: 'Other words' };
      const next = Object.freeze(Object.assign(new Plan(), base.plan, { revision: 2 }));
      fc.pre(
        !isRemoved ||
          model.every(({ type, references, links }) =>
            [...references, ...links].every(
              ({ property, target }) => target !== Goal || base.pointingAt(type, property as never, goal!).length === 0,
            ),
          ),
      );
      const derived = atOnce(base.changed({ plan: next, records: new Map([[Goal, new Map([[goal!.keyInPlan, facts]])]]) }));
      expect([...reachable(derived)].filter((one) => before.has(one) || one === base.plan)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
