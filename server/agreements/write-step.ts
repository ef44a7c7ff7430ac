import type { QueryRunner } from 'typeorm';
import type { AgreementTarget } from '../../schema/agreements/agreement-target.js';
import { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { Author } from '../changes/change.js';
import { type Problem, problem } from '../changes/problem.js';
import type { WrittenBeside } from '../changes/task.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import { Disclosure } from '../disclosure/disclosure.js';
import { signFor } from '../disclosure/messages.js';
import type { Facts } from '../graph/facts.js';
import { linkAgreements } from './link-agreements.js';
import { NEEDS_OF_VALUES } from './needs.js';
import { publishValues } from './publish-values.js';
import { type AgreementRows, readAgreements } from './read-agreements.js';
import type { NewAgreement } from './read-opening.js';
import type { NewStep } from './read-step.js';
import type { Need } from './steps.js';

type NeedOfValues = Exclude<Need, 'reason'>;

/** What a step needs and does not have, and the targets at fault. */
interface Unmet {
  readonly need: NeedOfValues;
  readonly targets: readonly AgreementTarget[];
}

/** As many targets are named as a message can hold. */
const MOST_NAMED = 5;

/** What stands in the same transaction for every write: the plan, the connection, and who writes. */
export interface Writing {
  readonly plan: WorkingPlan;
  readonly transaction: QueryRunner;
  readonly author: Author;
  /** The least count of people that is published, in messages as well. */
  readonly threshold: number;
}

/**
 * An agreement of a plan as it stands in a transaction; null if there is none. Steps need the values as they are, small numbers
 * too, so nothing of them may be told.
 */
export async function agreementIn(writing: Writing, key: string): Promise<TargetAgreement | null> {
  return agreementOf(writing, await rowsIn(writing), key);
}

function rowsIn({ plan, transaction }: Writing): Promise<AgreementRows> {
  const asked = { year: plan.base.plan.year, before: null };
  return readAgreements((sql, parameters) => transaction.query(sql, [...parameters]), [asked]);
}

function agreementOf({ plan }: Writing, rows: AgreementRows, key: string): TargetAgreement | null {
  const agreements = linkAgreements(rows, 0, { plan: plan.base.plan, find: (type, one) => plan.record(type, one) });
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
  const rows = await rowsIn(writing);
  const agreement = agreementOf(writing, rows, key)!;
  const unmet = needs.flatMap((need) => {
    const targets = need === 'reason' ? [] : NEEDS_OF_VALUES[need].unmet(agreement);
    return targets.length > 0 ? { need: need as NeedOfValues, targets } : [];
  });
  const problems = unmet.length > 0 ? await inWords(writing, rows, unmet) : [];
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

/** What is unmet, with the values as they are published: a refusal must not tell more than an answer does. */
async function inWords(writing: Writing, rows: AgreementRows, unmet: readonly Unmet[]): Promise<readonly Problem[]> {
  const { plan, transaction, threshold } = writing;
  const disclosure = new Disclosure(
    (sql, parameters) => transaction.query(sql, [...parameters]),
    threshold,
    (graph) => graph === plan.base,
  );
  const published = await publishValues(rows, disclosure, (_, key) => plan.base.find(Indicator, key));
  return unmet.map(({ need, targets: atFault }) => {
    const { targets, steps } = agreementOf(writing, published, atFault[0]!.agreement.key)!;
    const named = targets.filter(({ indicatorKey }) => atFault.some((target) => target.indicatorKey === indicatorKey));
    const more = named.length > MOST_NAMED ? ', …' : '';
    const got =
      named
        .slice(0, MOST_NAMED)
        .map((target) => shown(target, threshold))
        .join(', ') + more;
    const field = need === 'reference frame' && steps.length === 1 ? 'input.targets' : 'input.agreement';
    const { inWords: expected } = NEEDS_OF_VALUES[need];
    return problem({ field, code: ProblemCode.RULE_BROKEN, expected, got, hint: HINTS[need] ?? SET_VALUES });
  });
}

/** "K2: OFFERED 24.8, CORRIDOR_LOW 25": what is known of a target, for whoever has to mend it. */
function shown(target: AgreementTarget, threshold: number): string {
  const { indicator, reference, corridorLow, corridorHigh, offered, agreed, actual } = target;
  const known = [reference, corridorLow, corridorHigh, offered, agreed, actual].filter((one) => one !== null);
  const values = known.map(({ kind, value, suppression }) => `${kind} ${suppression ? signFor(suppression, threshold) : value}`);
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
