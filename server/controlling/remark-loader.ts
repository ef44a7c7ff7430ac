import DataLoader from 'dataloader';
import type { ShownRemark } from '../../schema/controlling/deviation-remark.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { ChangeContext } from '../changes/change-context.js';
import { unreadable } from '../changes/unavailable.js';
import type { ReportQuestion } from './question.js';

/** Of a quarter what counts; of everything by what it is about. */
export class Remarks {
  private readonly byId: ReadonlyMap<string, ShownRemark>;

  constructor(remarks: readonly ShownRemark[]) {
    this.byId = new Map(remarks.map((remark) => [remark.about, remark]));
  }

  /** What is said about a goal or an indicator; null if nothing is. */
  about({ id }: PlanRecord): ShownRemark | null {
    return this.byId.get(id) ?? null;
  }
}

const COLUMNS = `about, quarter, version, cause, proposal, decided_by AS "decidedBy", office, set_at AS "setAt"`;

/** Asked by plan: a quarter has few. */
const REMARKS = `SELECT year, ${COLUMNS} FROM deviation_remark WHERE year = ANY ($1::int[]) ORDER BY year, quarter, about, version DESC`;

const loaders = new WeakMap<ChangeContext, DataLoader<number, readonly ShownRemark[]>>();

/**
 * All that was said about the quarters of a year, by quarter, the newest first.
 *
 * @throws HubError DATABASE_UNAVAILABLE
 */
export function remarksOf(context: ChangeContext, year: number): Promise<readonly ShownRemark[]> {
  context.checkTime();
  context.notePassing(); // Remarks go on arriving, whatever becomes of the plan.
  let loader = loaders.get(context);
  if (!loader) loaders.set(context, (loader = new DataLoader((years) => load(context, years))));
  return loader.load(year);
}

/** Lets a request read anew: it sets remarks, and may show them before and after. */
export function forgetRemarks(context: ChangeContext): void {
  loaders.delete(context);
}

/** What counts of the quarter of a report. */
export async function remarksOfQuarter(
  context: ChangeContext,
  { year, quarter, before }: Pick<ReportQuestion, 'year' | 'quarter' | 'before'>,
): Promise<Remarks> {
  const known = (await remarksOf(context, year)).filter(
    (remark) => remark.quarter === quarter && (before === null || new Date(remark.setAt) < before),
  );
  return new Remarks(known.filter(({ about }, at) => known[at - 1]?.about !== about));
}

async function load(
  { writer: { database } }: ChangeContext,
  years: readonly number[],
): Promise<readonly (readonly ShownRemark[])[]> {
  try {
    const rows: (Omit<ShownRemark, 'setAt'> & { readonly year: number; readonly setAt: Date })[] = await database.query(REMARKS, [
      years,
    ]);
    return years.map((asked) =>
      rows.flatMap(({ year, ...row }) => (year === asked ? [{ ...row, setAt: row.setAt.toISOString() }] : [])),
    );
  } catch (error) {
    throw unreadable(error as Error, 'Remarks');
  }
}
