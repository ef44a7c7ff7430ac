import { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import { Goal } from '../../../schema/goals/goal.js';
import { type GoalLevel, rankOf } from '../../../schema/goals/goal-level.js';
import { PlanRecord } from '../../../schema/plans/plan-record.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { GrowingNumbers } from '../../graph/growing-numbers.js';
import type { RankLists } from '../../graph/rank-lists.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { remembered } from '../remembered.js';
import { columnRules } from './column-rules.js';
import { rowRules } from './row-rules.js';
import type { Because, Rule, Value } from './rule.js';

/** Where all services (as rows) or all goals (as columns) of a plan stand on an axis. */
export interface Standings {
  readonly axis: MatrixAxis;
  /** What the lines stand for, in natural order; the one without value last. */
  readonly values: readonly Value[];
  /** The lines of each service or goal, by their places among the values. */
  readonly lines: RankLists;
  /** Beside each of these lines, which rules put it there: a bit for each. */
  readonly reasons: Uint8Array;
  /** What the bits stand for. */
  readonly becauses: readonly Because[];
}

/** How many services or goals are looked at between two turns. */
const BATCH = 500;

const BY_AXIS = new Map(
  Object.values(MatrixAxis).map((axis) => [
    axis,
    {
      rows: remembered((graph) => standings(axis, graph.all(Service), rowRules(axis))),
      columns: remembered((graph) => standings(axis, graph.all(Goal), columnRules(axis))),
    },
  ]),
);

/**
 * Where the services stand as rows.
 *
 * @throws HubError BAD_USER_INPUT if services have no values on the axis
 */
export function rowStandings(axis: MatrixAxis, graph: GoalGraph): Steps<Standings> {
  return BY_AXIS.get(axis)!.rows(graph);
}

/** Where the goals stand as columns. */
export function columnStandings(axis: MatrixAxis, graph: GoalGraph): Steps<Standings> {
  return BY_AXIS.get(axis)!.columns(graph);
}

function* standings<Owner>(axis: MatrixAxis, owners: readonly Owner[], rules: readonly Rule<Owner>[]): Steps<Standings> {
  const met = new Map<Value, number>();
  const offsets = new Int32Array(owners.length + 1);
  const lines = new GrowingNumbers();
  const reasons = new GrowingNumbers();
  const put = (value: Value, start: number, reason: number) => {
    const place = met.get(value) ?? met.size;
    met.set(value, place);
    // An owner has few lines, so looking through them is faster than a set.
    for (let at = start; at < lines.length; at += 1) {
      if (lines.at(at) === place) return reasons.set(at, reasons.at(at) | reason);
    }
    lines.push(place);
    reasons.push(reason);
  };
  yield* each(
    owners,
    (owner, rank) => {
      const start = lines.length;
      for (const [at, rule] of rules.entries()) for (const value of rule.values(owner)) put(value, start, 1 << at);
      if (lines.length === start) put(null, start, 0);
      offsets[rank + 1] = lines.length;
    },
    BATCH,
  );
  const values = [...met.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  const inOrder = new Int32Array(values.length);
  for (const [at, value] of values.entries()) inOrder[met.get(value)!] = at;
  const ranks = lines.all();
  yield* each(ranks, (place, at) => {
    ranks[at] = inOrder[place]!;
  });
  const becauses = rules.map(({ because }) => because);
  return { axis, values, lines: { offsets, ranks }, reasons: new Uint8Array(reasons.all()), becauses };
}

function placeOf(value: Value): number {
  if (value instanceof PlanRecord) return value.rank;
  return value === null ? Number.MAX_SAFE_INTEGER : rankOf(value as GoalLevel);
}
