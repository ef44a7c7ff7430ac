import { ProblemCode } from '../../schema/changes/problem-code.js';
import { quoted } from '../errors/hub-error.js';
import type { RecordClass } from '../graph/model.js';
import { parseNodeId } from '../relay/node-id.js';
import { type Problem, problem } from './problem.js';
import type { WorkingPlan } from './working-plan.js';

/**
 * The key of the record that an id leads to.
 *
 * @param target what it has to be
 * @param field where the id stands, for the problem
 */
export function readReference(plan: WorkingPlan, target: RecordClass, id: string, field: string): string | Problem {
  const { year } = plan.base.plan;
  const parts = parseNodeId(id);
  const expected = {
    de: `die Kennung eines Objekts dieses Plans, wie „${target.name}:${year}/…“`,
    en: `the id of an object of this plan, such as "${target.name}:${year}/…"`,
  };
  if (parts?.type === target.name && parts.year !== year) {
    return problem({ field, code: ProblemCode.OTHER_PLAN, expected, got: quoted(id) });
  }
  if (parts?.type !== target.name || !plan.facts(plan.shapeOf(target), parts.key)) {
    return problem({ field, code: ProblemCode.UNKNOWN_REFERENCE, expected, got: quoted(id) });
  }
  return parts.key;
}
