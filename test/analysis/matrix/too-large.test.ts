import { expect, test } from '@jest/globals';
import { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { countMatrix } from '../../../server/analysis/matrix/count.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { plan, rows } from '../../graph/plan.js';

const NUMBERS = Array.from({ length: 101 }, (_, at) => String(at + 1));
const NOWHERE = { department: null, product_area: null, product_group: null, product: null };

/** Every one of 101 offices contributes to every goal of 101 offices. */
const TABLES = new Map([
  ['office', rows(NUMBERS.map((number) => ({ number, name: number, department: null })))],
  ['goal', rows(NUMBERS.map((key) => ({ key, statement: key, level: 'STRATEGIC_GOAL', office: key, ...NOWHERE })))],
  ['service', rows(NUMBERS.map((key) => ({ key, name: key, product: null, product_group: null })))],
  ['service_office', rows(NUMBERS.map((key) => ({ service: key, office: key })))],
  [
    'contribution',
    rows(
      NUMBERS.flatMap((service) =>
        NUMBERS.map((goal) => ({ service, goal, effect: 'SUPPORTS', status: 'AGREED', strength: null, rationale: null })),
      ),
    ),
  ],
]);

test('more cells than anybody draws are refused, and the message says what to filter by', async () => {
  const graph = atOnce(GoalGraph.ofRows(await offlineModel(), { plan: plan(), tables: TABLES }));
  const axes = { rows: MatrixAxis.OFFICE, columns: MatrixAxis.OFFICE };
  expect(() => atOnce(countMatrix(graph, axes))).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^filter: expected .* 5000 cells, got more\. Filter by fromOffices, toOffices/),
      extensions: { code: ErrorCode.ANALYSIS_TOO_LARGE, limit: 5_000 },
    }),
  );
  const filtered = atOnce(countMatrix(graph, { ...axes, filter: { fromOffices: ['7'] } }));
  expect(filtered.cells).toHaveLength(101);
});
