import { ProblemCode } from '../../schema/changes/problem-code.js';
import type { Shape } from '../graph/model.js';
import { type Problem, problem } from './problem.js';
import type { WorkingPlan } from './working-plan.js';

/** As many objects as are named where something is still needed. */
const MOST_NAMED = 5;

/**
 * What keeps a record from being removed: others that refer to it. It is asked before each removal, so that no record of a
 * plan that is worked on ever refers to nothing.
 *
 * @param field where the id of the record stands, for the problem
 * @returns null if nothing does
 */
export function stillNeeded(plan: WorkingPlan, shape: Shape, key: string, field: string): Problem | null {
  const ids = new Set(plan.referrals(shape, key).map((one) => plan.relinked(one.shape, one.key)!.id));
  if (ids.size === 0) return null;
  const more = ids.size > MOST_NAMED ? ', …' : '';
  return problem({
    field,
    code: ProblemCode.STILL_NEEDED,
    expected: { de: 'ein Objekt, auf das nichts verweist', en: 'an object that nothing refers to' },
    got: [...ids].slice(0, MOST_NAMED).join(', ') + more,
    hint: {
      de: 'Erst diese Objekte ändern oder entfernen; applyChanges kann alles in einem Schritt, in dieser Reihenfolge.',
      en: 'Change or remove these first; applyChanges can do it all in one step, in this order.',
    },
  });
}
