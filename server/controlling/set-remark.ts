import type { QueryRunner } from 'typeorm';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { DeviationRemark } from '../../schema/controlling/deviation-remark.js';
import { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { Viewer } from '../../schema/security/viewer.js';
import type { Author } from '../changes/change.js';
import { problemOfText } from '../changes/check-text.js';
import { concernedBy } from '../changes/concerned.js';
import { type Problem, problem, stale } from '../changes/problem.js';
import { isProblem } from '../changes/read-input.js';
import { readReference } from '../changes/read-reference.js';
import type { WrittenBeside } from '../changes/task.js';
import type { WorkingPlan } from '../changes/working-plan.js';
import { quoted } from '../errors/hub-error.js';
import type { Facts } from '../graph/facts.js';
import { parseNodeId } from '../relay/node-id.js';
import { permit } from '../security/permit.js';

/** A remark as it was sent; GraphQL has checked the types. */
export interface RemarkInput {
  readonly about: string;
  readonly quarter: number;
  readonly cause: string;
  readonly proposal?: string | null;
  readonly decidedBy?: string | null;
  readonly supersedes?: number | null;
}

/** Where a remark is set, and for whom. */
interface Setting {
  readonly plan: WorkingPlan;
  readonly transaction: QueryRunner;
  readonly author: Author;
  readonly viewer: Viewer;
}

const NEWEST = `SELECT version, cause, proposal, decided_by AS "decidedBy" FROM deviation_remark
  WHERE year = $1 AND quarter = $2 AND about = $3 ORDER BY version DESC LIMIT 1`;

const INSERTED = `INSERT INTO deviation_remark (year, about, indicator, goal, quarter, version, cause, proposal, decided_by, set_by, office)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

type Said = Pick<DeviationRemark, 'cause' | 'proposal' | 'decidedBy'>;

/**
 * Sets a remark. It supersedes what was said before; what says the same again is not written.
 *
 * @throws HubError UNAUTHENTICATED or FORBIDDEN
 */
export async function setRemark({ plan, transaction, author, viewer }: Setting, input: RemarkInput): Promise<WrittenBeside> {
  const type = parseNodeId(input.about)?.type === Goal.name ? Goal : Indicator;
  const key = readReference(plan, type, input.about, 'input.about');
  if (isProblem(key)) return refused(key);
  permit(viewer, 'setDeviationRemark', concernedBy(plan.record(type, key) as Goal | Indicator));
  const { quarter, supersedes = null } = input;
  const said: Said = { cause: input.cause, proposal: input.proposal ?? null, decidedBy: input.decidedBy ?? null };
  const problems = problemsOf(quarter, said);
  if (problems.length > 0) return refused(...problems);
  const { year } = plan.base.plan;
  const about = `${type.name}:${year}/${key}`;
  const [newest]: (Said & { readonly version: number })[] = await transaction.query(NEWEST, [year, quarter, about]);
  const counts = newest?.version ?? 0;
  if (supersedes !== null && supersedes !== counts) return refused(stale('input.supersedes', counts, supersedes));
  const isSame = newest !== undefined && JSON.stringify(factsOf(newest)) === JSON.stringify(factsOf(said));
  const version = isSame ? counts : counts + 1;
  const name = `${about}/Q${quarter}`;
  const written = [{ type: DeviationRemark.name, key: `${quarter}/${version}/${about}` }];
  if (isSame) return { problems: [], entries: [], written };
  const [indicator, goal] = type === Goal ? [null, key] : [key, null];
  await transaction.query(INSERTED, [
    ...[year, about, indicator, goal, quarter, version, said.cause, said.proposal, said.decidedBy],
    ...[author.subject, author.office],
  ]);
  const entry = { action: JournalAction.REMARK_SET, type: DeviationRemark.name, key: name, version };
  return { problems: [], entries: [{ ...entry, before: newest ? factsOf(newest) : null, after: factsOf(said) }], written };
}

/** What a remark says, for the journal and for comparing. */
function factsOf({ cause, proposal, decidedBy }: Said): Facts {
  return { cause, proposal, decidedBy };
}

function problemsOf(quarter: number, { cause, proposal, decidedBy }: Said): readonly Problem[] {
  const texts = { cause, proposal, decidedBy };
  return [
    quarter >= 1 && quarter <= 4 ? null : wrongQuarter(quarter),
    ...Object.entries(texts).map(([name, text]) => (text === null ? null : problemOfText(`input.${name}`, name, text))),
  ].filter((one) => one !== null);
}

function wrongQuarter(quarter: number): Problem {
  const expected = { de: 'ein Quartal von 1 bis 4', en: 'a quarter from 1 to 4' };
  return problem({ field: 'input.quarter', code: ProblemCode.RULE_BROKEN, expected, got: quoted(quarter) });
}

function refused(...problems: readonly Problem[]): WrittenBeside {
  return { problems, entries: [], written: [] };
}
