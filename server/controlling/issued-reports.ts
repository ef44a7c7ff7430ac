import { IssuedReport } from '../../schema/controlling/issued-report.js';
import type { ChangeContext } from '../changes/change-context.js';
import { unreadable } from '../changes/unavailable.js';

const COLUMNS = `year, number, quarter, scope_kind AS "scopeKind", scope_key AS "scopeKey", scope_name AS "scopeName", hash,
  issued_by AS "issuedBy", office, issued_at AS "issuedAt"`;

const REPORTS = `SELECT ${COLUMNS} FROM controlling_report
  WHERE year = $1 AND ($2::int IS NULL OR quarter = $2) AND ($3::int IS NULL OR number = $3)
    AND ($4::timestamptz IS NULL OR issued_at < $4) ORDER BY number DESC`;

/** Which of the reports of a year are looked for. */
interface Wanted {
  readonly quarter: number | null;
  readonly number: number | null;
  /** Only what had been issued before. */
  readonly before: Date | null;
}

/**
 * The reports that were issued on a plan, the newest first, without what they say.
 *
 * @throws HubError DATABASE_UNAVAILABLE
 */
export async function issuedReports(
  context: ChangeContext,
  year: number,
  { quarter, number, before }: Wanted,
): Promise<readonly IssuedReport[]> {
  const rows = await ask<Partial<IssuedReport>>(context, REPORTS, [year, quarter, number, before]);
  return rows.map((row) => Object.assign(new IssuedReport(), row));
}

/** What an issued report says, as a text. */
export async function contentOf(context: ChangeContext, { year, number }: IssuedReport): Promise<string> {
  const sql = 'SELECT content FROM controlling_report WHERE year = $1 AND number = $2';
  return (await ask<{ readonly content: string }>(context, sql, [year, number]))[0]!.content;
}

async function ask<Row>(context: ChangeContext, sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
  context.checkTime();
  context.notePassing(); // Reports go on being issued, whatever becomes of the plan.
  try {
    return await context.writer.database.query(sql, [...parameters]);
  } catch (error) {
    throw unreadable(error as Error, 'Issued reports');
  }
}
