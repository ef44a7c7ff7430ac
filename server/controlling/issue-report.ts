import type { QueryRunner } from 'typeorm';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import type { ReportContent } from '../../schema/controlling/controlling-report.js';
import { IssuedReport } from '../../schema/controlling/issued-report.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { Author } from '../changes/change.js';
import { type Problem, problem } from '../changes/problem.js';
import type { WrittenBeside } from '../changes/task.js';
import { quoted } from '../errors/hub-error.js';
import { textOf } from './content-text.js';

const LAST = 'SELECT coalesce(max(number), 0) AS last FROM controlling_report WHERE year = $1';

const INSERTED = `INSERT INTO controlling_report (year, number, quarter, scope_kind, scope_key, scope_name, content, hash, issued_by, office)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** A report to be issued, as it was worked out just before. */
export interface Issue {
  readonly report: ReportContent;
  /** The hash of the draft that somebody looked at; null if they do not say. */
  readonly seen: string | null;
}

/** Issues a report: writes down what it says. The plan is locked, so that numbers follow each other. */
export async function issueReport(
  transaction: QueryRunner,
  author: Author,
  { report, seen }: Issue,
  isAdopted: boolean,
): Promise<WrittenBeside> {
  if (!isAdopted) return refused(onDraft());
  const { content, hash } = textOf(report);
  if (seen !== null && seen !== hash) return refused(hasChanged(hash, seen));
  const { year, quarter, scope, threshold, tolerance } = report;
  const [{ last }] = (await transaction.query(LAST, [year])) as [{ last: number }];
  const number = last + 1;
  await transaction.query(INSERTED, [
    ...[year, number, quarter, scope.kind, scope.key, scope.name, content, hash],
    ...[author.subject, author.office],
  ]);
  const key = String(number);
  const after = { quarter, scope: scope.kind, scopeKey: scope.key, threshold, tolerance, hash };
  const entry = { action: JournalAction.REPORT_ISSUED, type: IssuedReport.name, key, version: 1, before: null, after };
  return { problems: [], entries: [entry], written: [{ type: IssuedReport.name, key }] };
}

function refused(one: Problem): WrittenBeside {
  return { problems: [one], entries: [], written: [] };
}

function onDraft(): Problem {
  const expected = { de: 'ein beschlossener Plan', en: 'an adopted plan' };
  return problem({ field: 'year', code: ProblemCode.RULE_BROKEN, expected, got: null });
}

function hasChanged(hash: string, seen: string): Problem {
  return problem({
    ...{ field: 'input.hash', code: ProblemCode.STALE_VERSION, got: quoted(seen) },
    expected: { de: hash, en: hash },
    hint: {
      de: 'Werte, Beträge oder Erläuterungen sind inzwischen andere: den Entwurf noch einmal ansehen.',
      en: 'Values, amounts or remarks are others by now: look at the draft again.',
    },
  });
}
