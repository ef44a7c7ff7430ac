import { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import { ProductArea } from '../../../schema/budget/product-area.js';
import { ProductGroup } from '../../../schema/budget/product-group.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { FieldOfAction } from '../../../schema/goals/field-of-action.js';
import { Goal } from '../../../schema/goals/goal.js';
import { GOAL_LEVELS, rankOf } from '../../../schema/goals/goal-level.js';
import { LegalDomain } from '../../../schema/law/legal-domain.js';
import { Department } from '../../../schema/organisation/department.js';
import { Office } from '../../../schema/organisation/office.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RecordClass } from '../../graph/model.js';
import type { RankLists } from '../../graph/rank-lists.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { remembered } from '../remembered.js';
import { columnRules } from './column-rules.js';
import { GrowingNumbers } from './growing-numbers.js';
import { MOST_ENTRIES, tooManyEntries } from './limits.js';
import { rowRules } from './row-rules.js';
import type { Because, Rule, Value } from './rule.js';

/** Where the services (as rows) or the goals (as columns) of contributions stand on an axis. */
export interface Standings {
  readonly axis: MatrixAxis;
  /** What the lines may stand for, in natural order; the one without value last. */
  readonly values: readonly Value[];
  /** The lines of each service or goal, by their places among the values; none of those without a contribution that counts. */
  readonly lines: RankLists;
  /** Beside each of these lines, which rules put it there: a bit for each. */
  readonly reasons: Uint8Array;
  /** What the bits stand for. */
  readonly becauses: readonly Because[];
}

/** How many services or goals are looked at between two turns. */
const BATCH = 500;

/** What has lines of its own on each axis; the levels of goals are no records. */
const TYPES: Readonly<Record<Exclude<MatrixAxis, MatrixAxis.GOAL_LEVEL>, RecordClass>> = {
  [MatrixAxis.OFFICE]: Office,
  [MatrixAxis.DEPARTMENT]: Department,
  [MatrixAxis.LEGAL_DOMAIN]: LegalDomain,
  [MatrixAxis.PRODUCT_AREA]: ProductArea,
  [MatrixAxis.PRODUCT_GROUP]: ProductGroup,
  [MatrixAxis.FIELD_OF_ACTION]: FieldOfAction,
};

/** All contributions of a plan stand where they stand; only what a filter leaves is looked at anew. */
const OF_ALL = new Map(
  Object.values(MatrixAxis).map((axis) => [
    axis,
    {
      rows: remembered((graph) => standingsOfServices(axis, graph, null)),
      columns: remembered((graph) => standingsOfGoals(axis, graph, null)),
    },
  ]),
);

/**
 * Where the services of contributions stand as rows.
 *
 * @param shown 1 for each contribution that counts; null if all do
 * @throws HubError BAD_USER_INPUT if services have no values on the axis, ANALYSIS_TOO_LARGE
 */
export function rowStandings(axis: MatrixAxis, graph: GoalGraph, shown: Uint8Array | null): Steps<Standings> {
  return shown ? standingsOfServices(axis, graph, shown) : OF_ALL.get(axis)!.rows(graph);
}

/**
 * Where the goals of contributions stand as columns.
 *
 * @param shown 1 for each contribution that counts; null if all do
 * @throws HubError ANALYSIS_TOO_LARGE
 */
export function columnStandings(axis: MatrixAxis, graph: GoalGraph, shown: Uint8Array | null): Steps<Standings> {
  return shown ? standingsOfGoals(axis, graph, shown) : OF_ALL.get(axis)!.columns(graph);
}

function* standingsOfServices(axis: MatrixAxis, graph: GoalGraph, shown: Uint8Array | null): Steps<Standings> {
  const rules = rowRules(axis);
  const counts = yield* countsOf(graph.ranksPointingBack(Contribution, 'service'), shown);
  return yield* standings({ axis, graph, counts }, graph.all(Service), rules);
}

function* standingsOfGoals(axis: MatrixAxis, graph: GoalGraph, shown: Uint8Array | null): Steps<Standings> {
  const counts = yield* countsOf(graph.ranksPointingBack(Contribution, 'goal'), shown);
  return yield* standings({ axis, graph, counts }, graph.all(Goal), columnRules(axis));
}

/** How many contributions that count lead to each service or goal, by rank. */
function* countsOf({ offsets, ranks }: RankLists, shown: Uint8Array | null): Steps<Int32Array> {
  const counts = new Int32Array(offsets.length - 1);
  yield* each(offsets.subarray(1), (end, rank) => {
    const start = offsets[rank]!;
    if (!shown) counts[rank] = end - start;
    else for (let at = start; at < end; at += 1) counts[rank]! += shown[ranks[at]!]!;
  });
  return counts;
}

function* standings<Owner>(
  { axis, graph, counts }: { axis: MatrixAxis; graph: GoalGraph; counts: Int32Array },
  owners: readonly Owner[],
  rules: readonly Rule<Owner>[],
): Steps<Standings> {
  const values = [...valuesOn(axis, graph), null];
  const offsets = new Int32Array(owners.length + 1);
  const lines = new GrowingNumbers();
  const reasons = new GrowingNumbers();
  let entries = 0;
  /** Where each line was put last; before the start of an owner's lines it was another's. */
  const last = new Int32Array(values.length).fill(-1);
  const put = (line: number, start: number, reason: number) => {
    const at = last[line]!;
    if (at >= start) return reasons.set(at, reasons.at(at) | reason);
    last[line] = lines.length;
    lines.push(line);
    reasons.push(reason);
  };
  yield* each(
    counts,
    (count, rank) => {
      const start = lines.length;
      offsets[rank + 1] = start;
      if (count === 0) return;
      const owner = owners[rank]!;
      for (let at = 0; at < rules.length; at += 1) {
        for (const value of rules[at]!.values(owner)) put(lineOf(value), start, 1 << at);
      }
      if (lines.length === start) put(values.length - 1, start, 0);
      offsets[rank + 1] = lines.length;
      // On the other axis each contribution has a line at least.
      entries += count * (lines.length - start);
      if (entries > MOST_ENTRIES) throw tooManyEntries();
    },
    BATCH,
  );
  const becauses = rules.map(({ because }) => because);
  return { axis, values, lines: { offsets, ranks: lines.all() }, reasons: new Uint8Array(reasons.all()), becauses };
}

/** Everything that may stand on an axis, in natural order. */
function valuesOn(axis: MatrixAxis, graph: GoalGraph): readonly NonNullable<Value>[] {
  return axis === MatrixAxis.GOAL_LEVEL ? GOAL_LEVELS : graph.all(TYPES[axis]);
}

function lineOf(value: NonNullable<Value>): number {
  return typeof value === 'string' ? rankOf(value) : value.rank;
}
