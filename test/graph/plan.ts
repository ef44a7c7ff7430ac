import type { Plan } from '../../schema/plans/plan.js';
import type { Row } from '../../server/graph/plan-rows.js';
import { planOf } from '../../server/graph/read-plan.js';

const YEAR = 2030;

/** A plan without anything in it, a new object every time. */
export function plan(): Plan {
  const source = { source_document: 'a test', source_section: null, source_page: null, source_kind: 'STATED' };
  return planOf({ year: YEAR, municipality: 'Stadt Test', title: 'Plan', status: 'DRAFT', revision: 1, ...source });
}

/** Rows as the database gives them: with the year and a source. */
export function rows(list: readonly Row[]): readonly Row[] {
  const source = { source_document: 'a test', source_section: null, source_page: null, source_kind: 'STATED' };
  return list.map((row) => ({ year: YEAR, ...source, ...row }));
}
