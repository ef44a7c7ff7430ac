import { createHash } from 'node:crypto';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { ContributionSide, ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import { quoted } from '../errors/hub-error.js';
import type { Facts } from '../graph/facts.js';
import type { Shape } from '../graph/model.js';
import type { ActionName } from '../security/permissions.js';
import { permitAtAll } from '../security/permit.js';
import { brokenRules } from './broken-rules.js';
import { type Change, type ContributionStep, openedBy } from './change.js';
import type { ChangeContext } from './change-context.js';
import { problemOfText } from './check-text.js';
import { makeChange } from './make-change.js';
import { type Problem, problem } from './problem.js';
import type { Input } from './read-input.js';
import type { Outcome, PlanTask, TaskBeside } from './task.js';
import type { RecordChange, WorkingPlan } from './working-plan.js';

/** A change and where it stands in the question. */
export interface PlacedChange {
  readonly change: Change;
  readonly path: string;
}

/** How a mutation was asked for. */
export interface AskedMutation {
  readonly action: ActionName;
  readonly args: Readonly<Record<string, unknown>>;
  /** The id that names the plan; null where the argument `year` does. */
  readonly id: string | null;
  /** Where the id stands; "input.id" without it. */
  readonly idField?: string;
}

/**
 * Has changes made to the plan of a year: all of them or none.
 *
 * @param year null where an id was sent that is none
 * @throws HubError UNAUTHENTICATED or FORBIDDEN, PLAN_NOT_FOUND, DATABASE_UNAVAILABLE
 */
export async function askChanges(
  context: ChangeContext,
  year: number | null,
  placed: readonly PlacedChange[],
  asked: AskedMutation,
): Promise<Outcome> {
  for (const one of [asked.action, ...placed.map(({ change }) => change.action)]) permitAtAll(context.viewer, one);
  return askTask(context, year, asked, { make: (plan) => makeAll(plan, placed, context) });
}

/**
 * Has a task done to the plan of a year, or beside it. Whether whoever asks may do it at all has been asked before.
 *
 * @param year null where an id was sent that is none
 * @throws HubError of the task, PLAN_NOT_FOUND, DATABASE_UNAVAILABLE
 */
export async function askTask(
  context: ChangeContext,
  year: number | null,
  { action, args, id, idField = 'input.id' }: AskedMutation,
  task: Pick<PlanTask, 'make'> | Pick<TaskBeside, 'write'>,
): Promise<Outcome> {
  const { idempotencyKey = null, ...asked } = args as { idempotencyKey?: string | null };
  const unusable = idempotencyKey === null ? null : problemOfText('idempotencyKey', 'idempotencyKey', idempotencyKey);
  if (unusable) return refusal(unusable);
  const question = createHash('sha256')
    .update(JSON.stringify([action, asked]))
    .digest('base64url');
  const plans = context.plansNow();
  if (id !== null && !plans.of(year ?? 0)) return refusal(leadsNowhere(id, idField));
  const planField = id === null ? 'year' : idField;
  const common = { ...context.author, idempotencyKey, question, planField };
  const outcome = await context.writer.write(plans.expected(year).year, { ...common, ...task });
  context.renewTime(); // Writing is not the answer's time.
  return outcome;
}

/** The outcome of what could not even be begun. */
export function refusal(...problems: readonly Problem[]): Outcome {
  return { problems, graph: null, revision: null, records: [], written: [] };
}

function leadsNowhere(id: string, field: string): Problem {
  const expected = { de: 'die Kennung eines Objekts eines Plans', en: 'the id of an object of a plan' };
  return problem({ field, code: ProblemCode.NOT_FOUND, expected, got: quoted(id) });
}

function makeAll(plan: WorkingPlan, placed: readonly PlacedChange[], { viewer }: ChangeContext): readonly Problem[] {
  const paths = new Map<string, string>();
  const seen = new Set<RecordChange>();
  const problems: Problem[] = [];
  for (const { change, path } of placed) {
    problems.push(...makeChange(plan, change, viewer, path));
    for (const made of plan.changes.filter((one) => !seen.has(one))) {
      seen.add(made);
      paths.set(idOf(made), path);
    }
  }
  return problems.length > 0 ? problems : brokenRules(plan, (one) => paths.get(idOf(one))!);
}

/** A new object. */
export function creation(action: ActionName, shape: Shape, input: Input): Change {
  const side = action === 'requestContribution' ? ContributionSide.RECEIVING : ContributionSide.CONTRIBUTING;
  const preset: Facts =
    shape.table === 'contribution' ? openedBy(action === 'createContribution' ? null : side, ContributionStatus.PROPOSED) : {};
  return { kind: 'create', action, shape, input, preset };
}

/** A change of what is there. */
export function alteration(
  action: ActionName,
  shape: Shape,
  { id, version, ...input }: Input,
  step: ContributionStep | null,
): Change {
  return { kind: 'change', action, shape, id: id as string, version: version as number, input, step };
}

/** A removal. */
export function removal(action: ActionName, shape: Shape, { id, version }: Input): Change {
  return { kind: 'remove', action, shape, id: id as string, version: version as number };
}

function idOf({ shape, key }: RecordChange): string {
  return `${shape.table} ${key}`;
}
