import type { TargetOrigin } from '../../schema/agreements/target-origin.js';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { LegalProvision } from '../../schema/law/legal-provision.js';
import { Committee } from '../../schema/organisation/committee.js';
import { Office } from '../../schema/organisation/office.js';
import { problemOfText } from '../changes/check-text.js';
import { type Problem, problem } from '../changes/problem.js';
import { isProblem } from '../changes/read-input.js';
import { readReference } from '../changes/read-reference.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import { quoted } from '../errors/hub-error.js';
import type { StepInput } from './read-step.js';

/** An agreement that shall begin, as it was sent; GraphQL has checked the types. */
export interface OpeningInput extends StepInput {
  readonly key: string;
  readonly title: string;
  readonly targetYear: number;
  readonly partner: string;
  readonly office: string;
  readonly committee: string;
  readonly provision?: string | null;
  readonly targets: readonly { readonly indicator: string; readonly origin: TargetOrigin }[];
}

/** What an agreement says before its first step; references are keys. */
export interface NewAgreement {
  readonly key: string;
  readonly title: string;
  readonly targetYear: number;
  readonly partner: string;
  readonly office: string;
  readonly committee: string;
  readonly provision: string | null;
  readonly targets: readonly { readonly indicator: string; readonly origin: TargetOrigin }[];
}

/** An agreement is a paper that two sides negotiate. */
const MOST_TARGETS = 50;
const YEARS = { first: 1900, last: 2199 };

/**
 * Reads what a new agreement says.
 *
 * @returns the agreement, or what is wrong with it
 */
export function readOpening(plan: WorkingPlan, input: OpeningInput): NewAgreement | readonly Problem[] {
  const { key, title, partner, targetYear } = input;
  const references = {
    office: readReference(plan, Office, input.office, 'input.office'),
    committee: readReference(plan, Committee, input.committee, 'input.committee'),
    provision: input.provision == null ? null : readReference(plan, LegalProvision, input.provision, 'input.provision'),
  };
  const indicators = input.targets.map(({ indicator }, at) =>
    readReference(plan, Indicator, indicator, `input.targets.${at}.indicator`),
  );
  const problems = [
    problemOfText('input.key', 'key', key) ?? problemOfKey(key),
    problemOfText('input.title', 'name', title),
    problemOfText('input.partner', 'name', partner),
    problemOfYear(targetYear),
    problemOfCount(input.targets.length),
    ...[...Object.values(references), ...indicators].filter(isProblem),
    ...indicators.map((one, at) => (typeof one === 'string' && indicators.indexOf(one) < at ? repeated(at, one) : null)),
  ].filter((one) => one !== null);
  if (problems.length > 0) return problems;
  const targets = input.targets.map(({ origin }, at) => ({ indicator: indicators[at] as string, origin }));
  return { key, title, partner, targetYear, ...(references as Record<keyof typeof references, string>), targets };
}

function problemOfKey(key: string): Problem | null {
  if (/^[^\s/]+$/.test(key)) return null;
  const expected = { de: 'ein Schlüssel ohne Leerzeichen und Schrägstriche', en: 'a key without blanks and slashes' };
  return problem({ field: 'input.key', code: ProblemCode.RULE_BROKEN, expected, got: quoted(key) });
}

function problemOfYear(year: number): Problem | null {
  if (year >= YEARS.first && year <= YEARS.last) return null;
  const expected = { de: `ein Jahr von ${YEARS.first} bis ${YEARS.last}`, en: `a year from ${YEARS.first} to ${YEARS.last}` };
  return problem({ field: 'input.targetYear', code: ProblemCode.RULE_BROKEN, expected, got: String(year) });
}

function problemOfCount(count: number): Problem | null {
  if (count > 0 && count <= MOST_TARGETS) return null;
  const expected = { de: `ein bis ${MOST_TARGETS} Ziele`, en: `one to ${MOST_TARGETS} targets` };
  return problem({
    field: 'input.targets',
    code: count ? ProblemCode.TOO_LONG : ProblemCode.REQUIRED,
    expected,
    got: `${count}`,
  });
}

function repeated(at: number, key: string): Problem {
  const expected = { de: 'jede Kennzahl einmal', en: 'each indicator once' };
  return problem({ field: `input.targets.${at}.indicator`, code: ProblemCode.REPEATED, expected, got: quoted(key) });
}
