import { isDeepStrictEqual } from 'node:util';
import type { QueryRunner } from 'typeorm';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import { AmountKind } from '../../schema/money/amount-kind.js';
import { BudgetAmount } from '../../schema/money/budget-amount.js';
import type { Viewer } from '../../schema/security/viewer.js';
import type { Author } from '../changes/change.js';
import { concernedBy } from '../changes/concerned.js';
import { type Problem, problem, stale } from '../changes/problem.js';
import { readReference } from '../changes/read-reference.js';
import type { WrittenBeside } from '../changes/task.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import type { Facts } from '../graph/facts.js';
import { permit } from '../security/permit.js';
import { AMOUNT_COLUMNS, type AmountRow, amountOf } from './amount-row.js';
import { type AmountInput, type NewAmount, readAmount } from './read-amount.js';

const NEWEST = `SELECT ${AMOUNT_COLUMNS} FROM budget_amount amount
  WHERE year = $1 AND product_group = $2 AND fiscal_year = $3 AND side = $4 AND line = $5 AND kind = $6
  ORDER BY version DESC LIMIT 1`;

const INSERTED = `INSERT INTO budget_amount (year, product_group, fiscal_year, side, line, kind, version, name, amount, refunded_share,
    refunded_by, reason, set_by, office, source_document, source_section, source_page, source_kind)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

/** Where an amount is set, and for whom. */
interface Setting {
  readonly plan: WorkingPlan;
  readonly transaction: QueryRunner;
  readonly author: Author;
  readonly viewer: Viewer;
  readonly isAdopted: boolean;
}

/**
 * Sets an amount, or takes one back. What says the same as the one that counts is not written.
 *
 * @throws HubError UNAUTHENTICATED or FORBIDDEN
 */
export async function setAmount(
  { plan, transaction, author, viewer, isAdopted }: Setting,
  input: AmountInput,
): Promise<WrittenBeside> {
  const key = readReference(plan, ProductGroup, input.productGroup, 'input.productGroup');
  if (typeof key !== 'string') return refused(key);
  const group = plan.record(ProductGroup, key) as ProductGroup;
  permit(viewer, 'setBudgetAmount', concernedBy(group));
  const amount = readAmount(plan, input);
  if ('problems' in amount) return refused(...amount.problems);
  if (isAdopted && amount.kind === AmountKind.BUDGETED) return refused(fixed());
  const { fiscalYear, side, line, kind } = amount;
  const place = [group.year, key, fiscalYear, side, line, kind];
  const [row]: AmountRow[] = await transaction.query(NEWEST, place);
  const before = row ? amountOf(row, group) : null;
  const { supersedes = null } = input;
  if (supersedes !== null && supersedes !== (before?.version ?? 0))
    return refused(stale('input.supersedes', before?.version ?? 0, supersedes));
  const isSame = before !== null && isDeepStrictEqual(factsOf(before), factsOf(amount));
  const version = isSame ? before.version : (before?.version ?? 0) + 1;
  const name = [key, fiscalYear, side, line, kind].join('/');
  const written = [{ type: BudgetAmount.name, key: `${name}/${version}` }];
  if (isSame) return { problems: [], entries: [], written };
  const { refundedShare, refundedBy, reason, source } = amount;
  await transaction.query(INSERTED, [
    ...[...place, version, amount.name, amount.amount, refundedShare, refundedBy, reason, author.subject, author.office],
    ...[source.document, source.section, source.page, source.kind],
  ]);
  const entry = { action: JournalAction.AMOUNT_SET, type: BudgetAmount.name, key: name, version };
  return { problems: [], entries: [{ ...entry, before: before && factsOf(before), after: factsOf(amount) }], written };
}

/** What an amount says, for the journal and for comparing. */
function factsOf({ name, amount, refundedShare, refundedBy, reason, source }: NewAmount | BudgetAmount): Facts {
  return { name, amount, refundedShare, refundedBy, reason, source: { ...source } };
}

function refused(...problems: readonly Problem[]): WrittenBeside {
  return { problems, entries: [], written: [] };
}

function fixed(): Problem {
  const expected = {
    de: 'der Entwurf eines Plans, wo der Betrag BUDGETED ist',
    en: 'the draft of a plan where the amount is BUDGETED',
  };
  return problem({ field: 'input.kind', code: ProblemCode.PLAN_ADOPTED, expected, got: null });
}
