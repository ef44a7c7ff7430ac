import type { ExplainedFact, Explanation } from '../../../schema/analysis/explanation/explanation.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import type { Steps } from '../../turns/steps.js';
import { statingIn } from '../explanation/fact.js';
import { say } from '../explanation/say.js';
import { labelOf } from './label.js';
import type { Cell, Line } from './matrix.js';
import { RuleCounts } from './rule-counts.js';

/** How many contributions are looked at between two turns. */
const BATCH = 2_000;

/** Explains a cell: which rules put how many contributions there, and how many of them stand in other cells too. */
export function* explainCell(cell: Cell, language: Language): Steps<Explanation> {
  const { row, column, matrix } = cell;
  const entries = yield* cell.entries();
  const serviceOf = matrix.graph.ranksOf(Contribution, 'service').ranks;
  const goalOf = matrix.graph.ranksOf(Contribution, 'goal').ranks;
  const byRow = new RuleCounts(row);
  const byColumn = new RuleCounts(column);
  let elsewhere = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at]!;
    if (byRow.add(serviceOf[entry]!) * byColumn.add(goalOf[entry]!) > 1) elsewhere += 1;
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
  counts: RuleCounts,
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

function nameOfLine({ standings, value }: Line, language: Language): string {
  return labelOf(standings.axis, value, language);
}

function counted(count: number, language: Language): string {
  return count === 1 ? say(language, 'oneContribution', {}) : say(language, 'contributions', { count: String(count) });
}
