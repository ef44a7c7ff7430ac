import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Language } from '../../../schema/analysis/explanation/language.js';
import type { MatrixLine } from '../../../schema/analysis/matrix/contribution-matrix.js';
import { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import type { MatrixCounts } from '../../../schema/analysis/matrix/matrix-counts.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect, ContributionStatus } from '../../../schema/contributions/contribution-enums.js';
import { countMatrix } from '../../../server/analysis/matrix/count.js';
import { explainCell } from '../../../server/analysis/matrix/explain-cell.js';
import type { Cell } from '../../../server/analysis/matrix/matrix.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model } from '../../../server/graph/model.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { Naive } from '../../graph/naive.js';
import { plan } from '../../graph/plan.js';
import { randomPlan, type Tables } from '../../graph/random-plan.js';
import { countsOf, inLineOrder, NaiveMatrix } from './naive-matrix.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

const COLUMNS = Object.values(MatrixAxis);
const ROWS = COLUMNS.filter((axis) => axis !== MatrixAxis.GOAL_LEVEL);
const EFFECTS = Object.values(ContributionEffect);
const STATUSES = Object.values(ContributionStatus);

/** Random plans know one effect and status only; this spreads them over the contributions. */
function varied(tables: Tables): Tables {
  const contributions = tables.get('contribution')!.map((row, at) => ({
    ...row,
    effect: EFFECTS[at % EFFECTS.length]!,
    status: STATUSES[(at * 2) % STATUSES.length]!,
  }));
  return new Map([...tables, ['contribution', contributions]]);
}

/** The contributions that stand in a cell. */
const keysIn = (cell: Cell) => [...atOnce(cell.entries())].map((rank) => cell.matrix.graph.all(Contribution)[rank]!.keyInPlan);

const shown = ({ contributions, goals, services, byEffect, byStatus }: MatrixCounts) => ({
  ...{ contributions, goals, services },
  effects: byEffect.map((one) => one.contributions),
  statuses: byStatus.map((one) => one.contributions),
});
const shownLines = (lines: readonly MatrixLine[]) => lines.map(({ key, totals }) => ({ key, totals: shown(totals) }));

describe('the matrix of any plan counts like its rows', () => {
  test.each(ROWS.flatMap((rows) => COLUMNS.map((columns) => [rows, columns] as const)))('%s by %s', (rows, columns) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const tables = varied(randomPlan(seed));
        const matrix = atOnce(countMatrix(atOnce(GoalGraph.ofRows(model, { plan: plan(), tables })), { rows, columns }));
        const placed = new NaiveMatrix(new Naive(tables), tables).placed(rows, columns);
        const from = inLineOrder(placed.flatMap((one) => one.from));
        const to = inLineOrder(placed.flatMap((one) => one.to));
        expect(shown(matrix.totals)).toEqual(countsOf(placed));
        expect(shownLines(matrix.rows)).toEqual(
          from.map((key) => ({ key, totals: countsOf(placed.filter((one) => one.from.includes(key))) })),
        );
        expect(shownLines(matrix.columns)).toEqual(
          to.map((key) => ({ key, totals: countsOf(placed.filter((one) => one.to.includes(key))) })),
        );
        const expected = from.flatMap((row) =>
          to.flatMap((column) => {
            const inCell = placed.filter((one) => one.from.includes(row) && one.to.includes(column));
            const keys = inCell.map((one) => `${one.row.service}/${one.row.goal}`);
            return inCell.length > 0 ? [{ row, column, counts: countsOf(inCell), keys }] : [];
          }),
        );
        expect(
          matrix.cells.map((cell) => ({
            ...{ row: cell.row.key, column: cell.column.key, counts: shown(cell.counts) },
            keys: keysIn(cell),
          })),
        ).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('and every cell tells rules for its row and for its column', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...ROWS), fc.constantFrom(...COLUMNS), (seed, rows, columns) => {
        const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables: randomPlan(seed) }));
        for (const cell of atOnce(countMatrix(graph, { rows, columns })).cells) {
          const { facts } = atOnce(explainCell(cell, Language.EN));
          const others = keysIn(cell).filter(elsewhere).length;
          expect(facts.filter(({ statement }) => statement.startsWith('Row ')).length).toBeGreaterThan(0);
          expect(facts.filter(({ statement }) => statement.startsWith('Column ')).length).toBeGreaterThan(0);
          expect(facts.some(({ statement }) => statement.startsWith('Counted '))).toBe(others > 0);
        }

        /** Whether a contribution stands in several cells. */
        function elsewhere(key: string): boolean {
          const { cells } = atOnce(countMatrix(graph, { rows, columns }));
          return cells.filter((cell) => keysIn(cell).includes(key)).length > 1;
        }
      }),
      { numRuns: 100 },
    );
  });
});
