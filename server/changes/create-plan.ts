import type { DataSource, QueryRunner } from 'typeorm';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import { SourceKind } from '../../schema/sources/source-kind.js';
import type { Model } from '../graph/model.js';
import { type Row, tablesOf } from '../graph/plan-rows.js';
import { planOf } from '../graph/read-plan.js';
import { writeEntries } from '../journal/journal.js';
import type { Author } from './change.js';
import { type Problem, problem } from './problem.js';
import { unavailable } from './unavailable.js';

/** The draft that shall be there. */
export interface NewPlan {
  readonly year: number;
  /** The year of the plan it begins as a copy of. */
  readonly from: number;
  readonly title: string;
}

/** Of each value what counts, by whom it was set and when; what was taken back or superseded stays with the other plan. */
const VALUE = `indicator, first_day, period_type, kind, last_day, value, reason, set_by, office, set_at,
  source_document, source_section, source_page, source_kind`;
const COPY_VALUES = `INSERT INTO indicator_value (year, version, ${VALUE}) SELECT $1::int, 1, ${VALUE} FROM (
    SELECT DISTINCT ON (indicator, first_day, period_type, kind) ${VALUE} FROM indicator_value
    WHERE year = $2 ORDER BY indicator, first_day, period_type, kind, version DESC) newest
  WHERE value IS NOT NULL`;

const AMOUNT = `product_group, fiscal_year, side, line, kind, name, amount, refunded_share, refunded_by, reason, set_by, office, set_at,
  source_document, source_section, source_page, source_kind`;
const COPY_AMOUNTS = `INSERT INTO budget_amount (year, version, ${AMOUNT}) SELECT $1::int, 1, ${AMOUNT} FROM (
    SELECT DISTINCT ON (product_group, fiscal_year, side, line, kind) ${AMOUNT} FROM budget_amount
    WHERE year = $2 ORDER BY product_group, fiscal_year, side, line, kind, version DESC) newest
  WHERE amount IS NOT NULL`;

/** What PostgreSQL says where a year has a plan already. */
const TAKEN = '23505';

/**
 * Begins a draft as a copy of another plan, in one transaction.
 *
 * @returns the draft, or what is wrong
 * @throws HubError DATABASE_UNAVAILABLE
 */
export async function createPlan(database: DataSource, model: Model, given: NewPlan, author: Author): Promise<Plan | Problem> {
  const transaction = database.createQueryRunner();
  try {
    // All tables as they stood at one moment: the other plan may be a draft that is worked on.
    await transaction.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const plan = await copyPlan(transaction, given);
    for (const table of tablesOf(model)) {
      await transaction.query(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(${table}, $1)).* FROM ${table} WHERE year = $2`,
        [{ year: given.year, version: 1 }, given.from],
      );
    }
    await transaction.query(COPY_VALUES, [given.year, given.from]);
    await transaction.query(COPY_AMOUNTS, [given.year, given.from]);
    const entry = { year: plan.year, revision: plan.revision, ...author, type: 'Plan', key: '', version: null, before: null };
    await writeEntries(transaction, [{ ...entry, action: JournalAction.PLAN_CREATED, after: { from: given.from } }]);
    await transaction.query('COMMIT');
    return plan;
  } catch (error) {
    await transaction.query('ROLLBACK').catch(() => {});
    if ((error as { code?: string }).code !== TAKEN) throw unavailable(error as Error);
    const expected = { de: 'ein Jahr, für das es noch keinen Plan gibt', en: 'a year that has no plan yet' };
    return problem({ field: 'input.year', code: ProblemCode.ALREADY_EXISTS, expected, got: String(given.year) });
  } finally {
    await transaction.release();
  }
}

/** Revisions of a year go on where an earlier draft of it ended, so that the journal tells them apart. */
async function copyPlan(transaction: QueryRunner, { year, from, title }: NewPlan): Promise<Plan> {
  const [row]: Row[] = await transaction.query(
    `INSERT INTO plan (year, municipality, title, status, revision, source_document, source_kind)
     SELECT $1::int, municipality, $2, $3, (SELECT coalesce(max(revision), 0) + 1 FROM journal_entry WHERE year = $1), $4, $5
     FROM plan WHERE year = $6 RETURNING *`,
    [year, title, PlanStatus.DRAFT, `Entwurf auf Grundlage des Plans ${from}`, SourceKind.STATED, from],
  );
  return planOf(row!);
}
