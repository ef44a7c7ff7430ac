import { ProblemCode } from '../../schema/changes/problem-code.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { Period } from '../../schema/indicators/period.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { problemOfText } from '../changes/check-text.js';
import { concernedBy } from '../changes/concerned.js';
import { type Problem, problem } from '../changes/problem.js';
import { type Input, isProblem, readSource } from '../changes/read-input.js';
import { readReference } from '../changes/read-reference.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import { quoted } from '../errors/hub-error.js';
import type { SourceFacts } from '../graph/facts.js';
import type { ActionName } from '../security/permissions.js';
import { permit } from '../security/permit.js';

/** A value as it was sent; GraphQL has checked the types. */
export interface ValueInput {
  readonly indicator: string;
  readonly kind: IndicatorValueKind;
  readonly period: string;
  readonly value?: string | null;
  readonly reason?: string | null;
  readonly source: Input;
  readonly supersedes?: number | null;
}

/** A value that can be set. */
export interface NewValue {
  readonly indicator: Indicator;
  readonly kind: IndicatorValueKind;
  readonly period: Period;
  readonly value: string | null;
  readonly reason: string | null;
  readonly source: SourceFacts;
  /** The version it is based on; null where it does not matter. */
  readonly supersedes: number | null;
  /** Where it stands in the question. */
  readonly path: string;
}

/** A value and where it stands in the question. */
export interface PlacedValue {
  readonly input: ValueInput;
  readonly path: string;
}

/**
 * Reads values, as far as they can be set.
 *
 * @returns the values, or what is wrong with them
 * @throws HubError UNAUTHENTICATED or FORBIDDEN
 */
export function readValues(
  plan: WorkingPlan,
  placed: readonly PlacedValue[],
  viewer: Viewer,
  action: ActionName,
): { readonly values: readonly NewValue[]; readonly problems: readonly Problem[] } {
  const values: NewValue[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { input, path } of placed) {
    const key = readReference(plan, Indicator, input.indicator, `${path}.indicator`);
    if (typeof key !== 'string') {
      problems.push(key);
      continue;
    }
    const indicator = plan.record(Indicator, key) as Indicator;
    permit(viewer, action, concernedBy(indicator));
    const read = readValue(plan, indicator, input, path);
    problems.push(...read.filter(isProblem));
    for (const value of read.filter((one) => !isProblem(one)) as readonly NewValue[]) {
      const place = `${key}/${value.kind}/${value.period.name}`;
      if (seen.has(place)) problems.push(repeated(path, place));
      seen.add(place);
      values.push(value);
    }
  }
  return { values, problems };
}

/** One value, or what is wrong with it. */
function readValue(
  plan: WorkingPlan,
  indicator: Indicator,
  { kind, period: name, value = null, reason = null, source: from, supersedes = null }: ValueInput,
  path: string,
): readonly (NewValue | Problem)[] {
  const period = Period.named(name);
  const source = readSource(plan.shapeOf(Indicator), from, `${path}.source`);
  const wrong = [
    period ? null : wrongPeriod(`${path}.period`, name),
    reason === null ? null : problemOfText(`${path}.reason`, 'reason', reason),
    value === null && reason === null ? noReason(`${path}.reason`) : null,
    isProblem(source) ? source : null,
  ].filter((one) => one !== null);
  if (wrong.length > 0) return wrong;
  return [{ indicator, kind, period: period!, value, reason, source: source as SourceFacts, supersedes, path }];
}

function wrongPeriod(field: string, name: string): Problem {
  const expected = {
    de: 'ein Zeitraum wie 2026, 2026-Q1, 2026-03 oder 2026-03-31',
    en: 'a period such as 2026, 2026-Q1, 2026-03 or 2026-03-31',
  };
  return problem({ field, code: ProblemCode.RULE_BROKEN, expected, got: quoted(name) });
}

function noReason(field: string): Problem {
  const expected = {
    de: 'eine Begründung, wo ein Wert zurückgenommen wird',
    en: 'a reason where a value is taken back',
  };
  return problem({ field, code: ProblemCode.REQUIRED, expected, got: null });
}

function repeated(field: string, place: string): Problem {
  const expected = {
    de: 'jede Wertart eines Zeitraums einmal',
    en: 'each kind of value of a period once',
  };
  return problem({ field, code: ProblemCode.REPEATED, expected, got: quoted(place) });
}
