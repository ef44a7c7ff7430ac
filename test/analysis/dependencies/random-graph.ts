import { beforeAll } from '@jest/globals';
import fc from 'fast-check';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model } from '../../../server/graph/model.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { Naive } from '../../graph/naive.js';
import { plan } from '../../graph/plan.js';
import { randomPlan, type Tables } from '../../graph/random-plan.js';

let model: Model;
/** Prepares what {@link always} needs; to be called once in a test file. */
export function prepareModel(): void {
  beforeAll(async () => {
    model = await offlineModel();
  });
}

/** The snapshot of a plan. */
const graphOf = (tables: Tables) => atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }));

/** Holds something against many random plans, in which every third contribution conflicts and every status occurs. */
export async function always(holds: (graph: GoalGraph, naive: Naive) => void | Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const tables = new Map(randomPlan(seed));
      const contributions = tables.get('contribution')!.map((row, at) => ({
        ...row,
        effect: at % 3 === 1 ? 'CONFLICTS' : 'SUPPORTS',
        status: ['AGREED', 'PROPOSED', 'CONTESTED'][at % 4] ?? 'AGREED',
      }));
      tables.set('contribution', contributions);
      await holds(graphOf(tables), new Naive(tables));
    }),
    { numRuns: 100 },
  );
}
