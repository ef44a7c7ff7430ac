import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { type RankLists, RankListsBuilder } from '../../server/graph/rank-lists.js';
import { atOnce } from '../../server/turns/steps.js';
import { plan } from './plan.js';
import { randomPlan } from './random-plan.js';

const listOf = ({ offsets, ranks }: RankLists, rank: number) => [...ranks.subarray(offsets[rank], offsets[rank + 1])];
const ranksOf = (records: readonly PlanRecord[]) => records.map(({ rank }) => rank);

test('the references of any plan are the same told by ranks, there and back', async () => {
  const model = await offlineModel();
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables: randomPlan(seed) }));
      for (const { type, references, links } of model) {
        for (const { property, target } of [...references, ...links]) {
          const name = property as keyof PlanRecord;
          const there = graph.ranksOf(type, name);
          for (const record of graph.all(type)) {
            const others = [record[name] as unknown as PlanRecord | readonly PlanRecord[] | null]
              .flat()
              .filter((one) => one !== null);
            expect(listOf(there, record.rank)).toEqual(ranksOf(others));
          }
          const back = graph.ranksPointingBack(type, name);
          for (const other of graph.all(target)) {
            expect(listOf(back, other.rank)).toEqual(ranksOf(graph.pointingAt(type, name, other)));
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('lists of any lengths are written down one after the other', () => {
  const lists = fc.oneof(fc.array(fc.array(fc.nat(50), { maxLength: 4 })), fc.array(fc.tuple(fc.nat(50))));
  fc.assert(
    fc.property(lists, (written) => {
      const builder = new RankListsBuilder(written.length, written.flat().length + 3);
      for (const list of written) {
        for (const rank of list) builder.add(rank);
        builder.endList();
      }
      const read = builder.build();
      expect(written.map((_, at) => listOf(read, at))).toEqual(written);
      expect(read.offsets).toHaveLength(written.length + 1);
    }),
  );
});
