import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { snakeCase } from '../database/naming.js';
import { GoalGraph } from '../graph/goal-graph.js';
import type { Model, Shape } from '../graph/model.js';
import { keyOfRow } from '../graph/plan-rows.js';
import { planOf } from '../graph/read-plan.js';
import type { Rule } from '../graph/rule.js';
import { PLAN_RULES } from '../plan-rules.js';
import { atOnce } from '../turns/steps.js';
import { DATASET_FILES } from './dataset-files.js';
import { DatasetProblem } from './dataset-problem.js';
import type { DatasetTable } from './dataset-rows.js';

type Tables = ReadonlyMap<string, DatasetTable>;

/**
 * Checks the references and rules of one year of a dataset, on the same linked objects that will
 * answer questions.
 *
 * @throws DatasetProblem at the first row that breaks one
 */
export function checkDataset(model: Model, tables: Tables): void {
  for (const shape of model) checkReferences(model, shape, tables);
  const rows = new Map([...tables].map(([table, { rows }]) => [table, rows]));
  const graph = atOnce(GoalGraph.ofRows(model, { plan: planOf(tables.get('plan')!.rows[0]!), tables: rows }));
  for (const { type, rules } of PLAN_RULES) {
    const shape = model.find((one) => one.type === type)!;
    for (const record of graph.all(type)) {
      const broken = rules.find((rule) => !rule.holds(record, graph));
      if (broken) throw problem(shape, broken, record, tables.get(shape.table)!);
    }
  }
}

function checkReferences(model: Model, shape: Shape, tables: Tables): void {
  const file = DATASET_FILES[shape.table]!;
  const ends = [
    ...shape.references.map(({ column, target }) => ({ table: shape.table, column, header: column, target })),
    ...shape.links.map(({ table, otherColumn, property, target }) => ({
      table,
      column: otherColumn,
      header: snakeCase(property),
      target,
    })),
  ];
  for (const { table, column, header, target } of ends) {
    const other = model.find((one) => one.type === target)!;
    const keys = new Set(tables.get(other.table)?.rows.map((row) => row[other.keyColumns[0]!]));
    const { rows, lines } = tables.get(table) ?? { rows: [], lines: [] };
    const at = rows.findIndex((row) => row[column] !== null && !keys.has(row[column]!));
    if (at < 0) continue;
    const expected = `a key of ${DATASET_FILES[other.table]} in ${rows[at]!.year}`;
    throw new DatasetProblem({ file, line: lines[at]!, column: header }, expected, rows[at]![column]);
  }
}

function problem(shape: Shape, rule: Rule<PlanRecord>, record: PlanRecord, { rows, lines }: DatasetTable): DatasetProblem {
  const line = lines[rows.findIndex((row) => keyOfRow(shape, row) === record.keyInPlan)]!;
  const got = (record as unknown as Record<string, unknown>)[rule.property];
  const shown = [got].flat().map((one) => (one as PlanRecord | null)?.keyInPlan ?? one);
  return new DatasetProblem(
    { file: DATASET_FILES[shape.table]!, line, column: snakeCase(rule.property) },
    rule.expected.en,
    shown.join(';') || null,
  );
}
