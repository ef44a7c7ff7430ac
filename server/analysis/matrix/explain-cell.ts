import type { ExplainedFact, Explanation } from '../../../schema/analysis/explanation/explanation.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import { statingIn } from '../explanation/fact.js';
import { say } from '../explanation/say.js';
import type { Work } from '../paced.js';
import { columnRules } from './column-rules.js';
import { labelOf } from './label.js';
import type { Line } from './lines.js';
import type { Cell } from './matrix.js';
import { rowRules } from './row-rules.js';
import { RuleCounts } from './rule-counts.js';

/** How many contributions are looked at between two turns. */
const BATCH = 1_000;

/** Explains a cell: which rules put how many contributions there, and how many of them stand in other cells too. */
export function* explainCell({ row, column, entries }: Cell, language: Language): Work<Explanation> {
  const byRow = new RuleCounts(rowRules(row.axis), row.value);
  const byColumn = new RuleCounts(columnRules(column.axis), column.value);
  let elsewhere = 0;
  for (const [at, { service, goal }] of entries.entries()) {
    const rows = byRow.add(service);
    const columns = byColumn.add(goal);
    if (rows * columns > 1) elsewhere += 1;
    if (at % BATCH === 0) yield;
  }
  const contributions = counted(entries.length, language);
  const state = statingIn(language);
  return {
    sentence: say(language, 'cell', { contributions, row: nameOfLine(row, language), column: nameOfLine(column, language) }),
    facts: [
      ...factsOfLine('rowRule', row, byRow, language),
      ...factsOfLine('columnRule', column, byColumn, language),
      ...(elsewhere > 0 ? [state('countedElsewhere', { contributions: counted(elsewhere, language) })] : []),
    ],
  };
}

function factsOfLine(
  key: 'rowRule' | 'columnRule',
  line: Line,
  counts: Pick<RuleCounts<never>, 'byRule'>,
  language: Language,
): readonly ExplainedFact[] {
  return [...counts.byRule].map(([because, count]) =>
    statingIn(language)(
      key,
      { line: nameOfLine(line, language), contributions: counted(count, language), because: say(language, because, {}) },
      line.node,
    ),
  );
}

function nameOfLine({ axis, value }: Line, language: Language): string {
  return labelOf(axis, value, language);
}

function counted(count: number, language: Language): string {
  return count === 1 ? say(language, 'oneContribution', {}) : say(language, 'contributions', { count: String(count) });
}
