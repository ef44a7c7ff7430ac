import { Contribution } from '../../../schema/contributions/contribution.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RankLists } from '../../graph/rank-lists.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import type { Counted, Counter } from './counter.js';
import { MOST_CELLS } from './limits.js';
import { Tally } from './tally.js';

/** Which contributions stand in each cell: their ranks, in natural order, by the place of the cell. */
export function* entriesOf(graph: GoalGraph, { rows, columns, shown }: Counted, counter: Counter): Steps<RankLists> {
  const offsets = new Int32Array(MOST_CELLS + 1);
  for (let place = 0; place < MOST_CELLS; place += 1) {
    offsets[place + 1] = offsets[place]! + new Tally(counter.ofCells, place).contributions;
  }
  const ranks = new Int32Array(offsets[MOST_CELLS]!);
  const next = offsets.slice();
  const goalOf = graph.ranksOf(Contribution, 'goal').ranks;
  yield* each(graph.ranksOf(Contribution, 'service').ranks, (service, contribution) => {
    if (!shown[contribution]) return;
    const goal = goalOf[contribution]!;
    for (let rowAt = rows.lines.offsets[service]!; rowAt < rows.lines.offsets[service + 1]!; rowAt += 1) {
      for (let at = columns.lines.offsets[goal]!; at < columns.lines.offsets[goal + 1]!; at += 1) {
        ranks[next[counter.places.of(rows.lines.ranks[rowAt]!, columns.lines.ranks[at]!)]!++] = contribution;
      }
    }
  });
  return { offsets, ranks };
}
