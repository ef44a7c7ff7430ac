import { ProblemCode } from '../../schema/changes/problem-code.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { quoted } from '../errors/hub-error.js';
import { PLAN_RULES } from '../plan-rules.js';
import { inputNameOf } from './input-names.js';
import { type Problem, problem } from './problem.js';
import type { RecordChange, WorkingPlan } from './working-plan.js';

/**
 * The rules of the plan that changes break: those of what changed, and of what refers to it.
 *
 * @param plan as it would be
 * @param pathOf where the change of a record stands in the question
 */
export function brokenRules(plan: WorkingPlan, pathOf: (change: RecordChange) => string): readonly Problem[] {
  return plan.changes.flatMap((change) => (change.after ? brokenBy(plan, change, pathOf(change)) : []));
}

function brokenBy(plan: WorkingPlan, change: RecordChange, path: string): readonly Problem[] {
  const own = problemsOf(plan, plan.relinked(change.shape, change.key)!, (property) => `${path}.${inputNameOf(property)}`);
  if (own.length > 0 || change.before === null) return own;
  const referring = new Map(plan.referrals(change.shape, change.key).map((one) => [`${one.shape.table} ${one.key}`, one]));
  return [...referring.values()].flatMap(({ shape, key }) => {
    const record = plan.relinked(shape, key)!;
    return problemsOf(plan, record, () => path).map((one) => ({ ...one, got: `${one.got ?? ''} (${record.id})`.trim() }));
  });
}

function problemsOf(plan: WorkingPlan, record: PlanRecord, fieldOf: (property: string) => string): readonly Problem[] {
  const rules = PLAN_RULES.find(({ type }) => record instanceof type)?.rules ?? [];
  return rules
    .filter((rule) => !rule.holds(record, plan))
    .map(({ property, expected }) =>
      problem({ field: fieldOf(property), code: ProblemCode.RULE_BROKEN, expected, got: shownValue(record, property) }),
    );
}

function shownValue(record: PlanRecord, property: string): string | null {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[property];
  const shown = [value].flat().map((one) => (one as PlanRecord | null)?.keyInPlan ?? one);
  return shown.length === 0 || shown[0] === null ? null : quoted(shown.join(', '));
}

/** What PostgreSQL says where something refers to a row that is to go. */
const STILL_REFERRED_TO = '23503';

/**
 * What the database refused although the rules let it pass. What stands beside the plan, such as target agreements, is not in its
 * snapshot: the database alone knows that it refers to a record.
 *
 * @param field what was changed
 * @param error of the database
 */
export function refusedByDatabase(field: string, { code }: { readonly code?: string }): Problem {
  if (code === STILL_REFERRED_TO) {
    const expected = { de: 'ein Objekt, auf das nichts verweist', en: 'an object that nothing refers to' };
    const hint = {
      de: 'Was neben dem Plan festgehalten ist, etwa eine Zielvereinbarung, bleibt; das Objekt also auch.',
      en: 'What is recorded beside the plan, such as a target agreement, stays; so does the object.',
    };
    return problem({ field, code: ProblemCode.STILL_NEEDED, expected, got: null, hint });
  }
  const expected = { de: 'eine Änderung, die die Regeln des Plans einhält', en: 'a change that keeps the rules of the plan' };
  return problem({ field, code: ProblemCode.RULE_BROKEN, expected, got: null });
}
