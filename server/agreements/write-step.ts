import type { QueryRunner } from 'typeorm';
import type { AgreementTarget } from '../../schema/agreements/agreement-target.js';
import { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { Author } from '../changes/change.js';
import { type Problem, problem } from '../changes/problem.js';
import type { WrittenBeside } from '../changes/task.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import type { Facts } from '../graph/facts.js';
import { linkAgreements } from './link-agreements.js';
import { NEEDS_OF_VALUES } from './needs.js';
import { readAgreements } from './read-agreements.js';
import type { NewAgreement } from './read-opening.js';
import type { NewStep } from './read-step.js';
import type { Need } from './steps.js';

/** As many targets are named as a message can hold. */
const MOST_NAMED = 5;

/** What stands in the same transaction for every write: the plan, the connection, and who writes. */
export interface Writing {
  readonly plan: WorkingPlan;
  readonly transaction: QueryRunner;
  readonly author: Author;
}

/** An agreement of a plan as it stands in a transaction; null if there is none. */
export async function agreementIn({ plan, transaction }: Writing, key: string): Promise<TargetAgreement | null> {
  const { plan: about } = plan.base;
  const rows = await readAgreements(
    (sql, parameters) => transaction.query(sql, [...parameters]),
    [{ year: about.year, before: null }],
  );
  const agreements = linkAgreements(rows, 0, { plan: about, find: (type, one) => plan.record(type, one) });
  return agreements.find((agreement) => agreement.key === key) ?? null;
}

/** Writes down a new agreement with its targets; its first step has to follow. */
export async function writeAgreement({ plan, transaction }: Writing, agreement: NewAgreement): Promise<void> {
  const { year } = plan.base.plan;
  const { key, title, targetYear, partner, office, committee, provision, targets } = agreement;
  await transaction.query(
    `INSERT INTO target_agreement (year, key, title, target_year, partner, office, committee, provision)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [year, key, title, targetYear, partner, office, committee, provision],
  );
  await transaction.query(
    `INSERT INTO agreement_target (year, agreement, indicator, origin)
     SELECT $1, $2, indicator, origin FROM jsonb_populate_recordset(NULL::agreement_target, $3)`,
    [year, key, JSON.stringify(targets)],
  );
}

/**
 * Writes a step down and then asks whether the agreement has what it needs: the values that count are those that were known
 * when it was taken. With a problem the transaction has to take it back.
 *
 * @param before what the agreement said until now, for the journal; null if it is new
 * @param opened what a new agreement says, for the journal
 */
export async function writeStep(
  writing: Writing,
  key: string,
  { step, needs }: { readonly step: NewStep; readonly needs: readonly Need[] },
  { before, opened }: { readonly before: NewStep | null; readonly opened: Facts },
): Promise<WrittenBeside> {
  const { plan, transaction, author } = writing;
  const { number, status, date, reason, source } = step;
  await transaction.query(
    `INSERT INTO agreement_step (year, agreement, number, status, date, reason, actor, office,
       source_document, source_section, source_page, source_kind)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[plan.base.plan.year, key, number, status, date, reason, author.subject, author.office],
      ...[source.document, source.section, source.page, source.kind],
    ],
  );
  const agreement = (await agreementIn(writing, key))!;
  const problems = needs.flatMap((need) => (need === 'reason' ? [] : unmet(need, agreement)));
  const entry = { action: JournalAction.STEP_TAKEN, type: TargetAgreement.name, key, version: number };
  const facts = { ...opened, ...factsOf(step) };
  return {
    problems,
    entries: [{ ...entry, before: before && factsOf(before), after: facts }],
    written: [{ type: TargetAgreement.name, key }],
  };
}

function factsOf({ status, date, reason, source }: NewStep): Facts {
  return { status, date, reason, source: { ...source } };
}

function unmet(need: Exclude<Need, 'reason'>, agreement: TargetAgreement): readonly Problem[] {
  const { inWords: expected, unmet: targetsOf } = NEEDS_OF_VALUES[need];
  const targets = targetsOf(agreement);
  if (targets.length === 0) return [];
  const more = targets.length > MOST_NAMED ? ', …' : '';
  const got = targets.slice(0, MOST_NAMED).map(shown).join(', ') + more;
  const field = need === 'reference frame' && agreement.steps.length === 1 ? 'input.targets' : 'input.agreement';
  return [problem({ field, code: ProblemCode.RULE_BROKEN, expected, got, hint: HINTS[need] ?? SET_VALUES })];
}

/** "K2: OFFERED 24.8, CORRIDOR_LOW 25": what is known of a target, for whoever has to mend it. */
function shown(target: AgreementTarget): string {
  const { indicator, reference, corridorLow, corridorHigh, offered, agreed, actual } = target;
  const known = [reference, corridorLow, corridorHigh, offered, agreed, actual].filter((one) => one !== null);
  const values = known.map(({ kind, value }) => `${kind} ${value}`);
  return `${indicator.key}: ${values.join(', ') || '–'}`;
}

const SET_VALUES = {
  de: 'Die Werte setzt setIndicatorValue, für das Zieljahr; Fassungen nach der Entscheidung über das Angebot zählen erst mit einer neuen.',
  en: 'setIndicatorValue sets the values, for the year of the targets; versions after the decision on the offer count with a new decision only.',
};
const HINTS: Readonly<Partial<Record<Need, { readonly de: string; readonly en: string }>>> = {
  'inside corridor': {
    de: 'Ein Angebot außerhalb des Korridors wird mit justifyTargetAgreement begründet, bevor es akzeptiert oder modifiziert wird.',
    en: 'An offer outside the corridor is given its reasons by justifyTargetAgreement, before it is accepted or modified.',
  },
  'outside corridor': {
    de: 'Ein Angebot innerhalb des Korridors wird ohne Begründung akzeptiert, mit acceptTargetAgreement.',
    en: 'An offer inside the corridor is accepted without reasons, by acceptTargetAgreement.',
  },
};
