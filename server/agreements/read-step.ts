import { ProblemCode } from '../../schema/changes/problem-code.js';
import { Goal } from '../../schema/goals/goal.js';
import { problemOfText } from '../changes/check-text.js';
import { type Problem, problem } from '../changes/problem.js';
import { type Input, isProblem, readSource } from '../changes/read-input.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import { quoted } from '../errors/hub-error.js';
import type { SourceFacts } from '../graph/facts.js';
import { REASON } from './needs.js';
import type { AgreementMove } from './steps.js';

/** What every step says of itself, as it was sent; GraphQL has checked the types. */
export interface StepInput {
  readonly date: string;
  readonly reason?: string | null;
  readonly source: Input;
}

/** A step that can be taken, as far as it depends on what it says itself. */
export interface NewStep {
  readonly number: number;
  readonly status: AgreementMove['to'];
  readonly date: string;
  readonly reason: string | null;
  readonly source: SourceFacts;
}

/** The step that a new one follows. */
type Last = Pick<NewStep, 'number' | 'date'>;

/**
 * Reads what a step says of itself.
 *
 * @param last the step before; null for the first one
 * @returns the step, or what is wrong with it
 */
export function readStep(
  plan: WorkingPlan,
  { to: status, needs }: AgreementMove,
  { date, reason = null, source: from }: StepInput,
  last: Last | null,
): NewStep | readonly Problem[] {
  // Steps have the same kind of source as goals.
  const source = readSource(plan.shapeOf(Goal), from, 'input.source');
  const isMissing = reason === null && needs.includes('reason');
  const problems = [
    problemOfDate(date, last),
    reason === null ? null : problemOfText('input.reason', 'reason', reason),
    isMissing ? problem({ field: 'input.reason', code: ProblemCode.REQUIRED, expected: REASON, got: null }) : null,
    isProblem(source) ? source : null,
  ].filter((one) => one !== null);
  if (problems.length > 0) return problems;
  return { number: (last?.number ?? 0) + 1, status, date, reason, source: source as SourceFacts };
}

function problemOfDate(date: string, last: Last | null): Problem | null {
  const earliest = last?.date ?? '';
  if (date >= earliest && date <= today()) return null;
  const since = last
    ? { de: ` und ab dem ${earliest}, dem Tag des Schritts davor`, en: ` from ${earliest} on, the day of the step before` }
    : null;
  const expected = { de: `ein Tag bis heute${since?.de ?? ''}`, en: `a day up to today${since?.en ?? ''}` };
  return problem({ field: 'input.date', code: ProblemCode.RULE_BROKEN, expected, got: quoted(date) });
}

/** What is signed is signed on a day in Germany, wherever the hub stands. */
function today(): string {
  return new Date().toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
}
