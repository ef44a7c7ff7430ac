import { ProblemCode } from '../../schema/changes/problem-code.js';
import { Goal } from '../../schema/goals/goal.js';
import type { AmountKind } from '../../schema/money/amount-kind.js';
import { TOTAL } from '../../schema/money/budget-amount.js';
import type { BudgetSide } from '../../schema/money/budget-side.js';
import { compareDecimals } from '../../schema/numbers/exact.js';
import { problemOfText } from '../changes/check-text.js';
import { type Problem, problem } from '../changes/problem.js';
import { type Input, isProblem, readSource } from '../changes/read-input.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import { quoted } from '../errors/hub-error.js';
import type { SourceFacts } from '../graph/facts.js';
import type { InBothLanguages } from '../graph/rule.js';

/** An amount as it was sent; GraphQL has checked the types. */
export interface AmountInput {
  readonly productGroup: string;
  readonly fiscalYear: number;
  readonly side: BudgetSide;
  readonly rowNumber?: number | null;
  readonly kind: AmountKind;
  readonly name: string;
  readonly amount?: string | null;
  readonly refundedShare?: string | null;
  readonly refundedBy?: string | null;
  readonly reason?: string | null;
  readonly source: Input;
  readonly supersedes?: number | null;
}

/** An amount that can be set. */
export interface NewAmount {
  readonly fiscalYear: number;
  readonly side: BudgetSide;
  readonly line: string;
  readonly kind: AmountKind;
  readonly name: string;
  readonly amount: string | null;
  readonly refundedShare: string | null;
  readonly refundedBy: string | null;
  readonly reason: string | null;
  readonly source: SourceFacts;
}

const CENTS: InBothLanguages = {
  de: 'ein Betrag ab 0 in Euro und Cent, unter einer Billiarde',
  en: 'an amount from 0 on in euros and cents, below 10 to the 15th',
};
const SHARE: InBothLanguages = {
  de: 'ein Satz über 0 bis 100 Prozent mit höchstens vier Nachkommastellen',
  en: 'a share above 0 and up to 100 per cent with at most four decimals',
};

/** Reads an amount, or says what is wrong with it. */
export function readAmount(plan: WorkingPlan, input: AmountInput): NewAmount | { readonly problems: readonly Problem[] } {
  const { fiscalYear, side, kind, name } = input;
  const { rowNumber, amount, refundedShare, refundedBy, reason } = withNulls(input);
  // Amounts have the same kind of source as goals.
  const source = readSource(plan.shapeOf(Goal), input.source, 'input.source');
  const problems = [
    isWithin(fiscalYear, 1900, 2199) ? null : broken('fiscalYear', numbers(1900, 2199), fiscalYear),
    rowNumber === null || isWithin(rowNumber, 1, 99) ? null : broken('rowNumber', numbers(1, 99), rowNumber),
    problemOfText('input.name', 'name', name),
    amount === null || isAmount(amount) ? null : broken('amount', CENTS, amount),
    ...problemsOfRefund(refundedShare, refundedBy),
    reason === null ? null : problemOfText('input.reason', 'reason', reason),
    amount === null && reason === null ? missing('input.reason', TAKEN_BACK) : null,
    isProblem(source) ? source : null,
  ].filter((one) => one !== null);
  if (problems.length > 0) return { problems };
  const line = rowNumber === null ? TOTAL : String(rowNumber);
  return { fiscalYear, side, line, kind, name, amount, refundedShare, refundedBy, reason, source: source as SourceFacts };
}

/** Share and who refunds it go together. */
function problemsOfRefund(share: string | null, by: string | null): readonly (Problem | null)[] {
  const both: InBothLanguages = { de: 'Satz und Stelle der Erstattung', en: 'share and who refunds it' };
  return [
    share === null || isShare(share) ? null : broken('refundedShare', SHARE, share),
    by === null ? null : problemOfText('input.refundedBy', 'name', by),
    share === null && by !== null ? missing('input.refundedShare', both) : null,
    share !== null && by === null ? missing('input.refundedBy', both) : null,
  ];
}

/** What was not sent is not known. */
function withNulls({ rowNumber, amount, refundedShare, refundedBy, reason }: AmountInput) {
  const said = { amount: amount ?? null, refundedShare: refundedShare ?? null, refundedBy: refundedBy ?? null };
  return { ...said, rowNumber: rowNumber ?? null, reason: reason ?? null };
}

const TAKEN_BACK: InBothLanguages = {
  de: 'eine Begründung, wo ein Betrag zurückgenommen wird',
  en: 'a reason where an amount is taken back',
};

function isAmount(decimal: string): boolean {
  return /^\d{1,15}(\.\d{1,2})?$/.test(decimal);
}

function isShare(decimal: string): boolean {
  return /^\d{1,3}(\.\d{1,4})?$/.test(decimal) && compareDecimals(decimal, '0') > 0 && compareDecimals(decimal, '100') <= 0;
}

function isWithin(value: number, first: number, last: number): boolean {
  return value >= first && value <= last;
}

function numbers(first: number, last: number): InBothLanguages {
  return { de: `eine Zahl von ${first} bis ${last}`, en: `a number from ${first} to ${last}` };
}

function broken(name: string, expected: InBothLanguages, got: string | number): Problem {
  return problem({ field: `input.${name}`, code: ProblemCode.RULE_BROKEN, expected, got: quoted(String(got)) });
}

function missing(field: string, expected: InBothLanguages): Problem {
  return problem({ field, code: ProblemCode.REQUIRED, expected, got: null });
}
