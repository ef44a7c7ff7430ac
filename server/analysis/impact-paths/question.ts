import type { ImpactPathsArgs } from '../../../schema/analysis/impact-paths/impact-args.js';
import { ImpactDirection } from '../../../schema/analysis/impact-paths/impact-enums.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Office } from '../../../schema/organisation/office.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { Service } from '../../../schema/services/service.js';
import { HubError, quoted } from '../../errors/hub-error.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { HubContext } from '../../graph/hub-context.js';
import type { RecordClass } from '../../graph/model.js';
import { parseNodeId } from '../../relay/node-id.js';
import { checkSize, ROOT_PAGE } from '../../relay/page-size.js';
import type { StepSource, StepTable } from './step.js';
import { STEPS_DOWN } from './steps-down.js';
import { STEPS_UP } from './steps-up.js';

/** What each direction is: where it leads, what it is asked for, and what may be named as its end. */
interface Way {
  readonly steps: StepTable;
  /** What is listed as reached. */
  readonly wanted: RecordClass;
  readonly ends: readonly RecordClass[];
}

const WAYS: Readonly<Record<ImpactDirection, Way>> = {
  [ImpactDirection.UP]: { steps: STEPS_UP, wanted: Goal, ends: [Goal] },
  [ImpactDirection.DOWN]: { steps: STEPS_DOWN, wanted: Office, ends: [Goal, Service, Office] },
};

/** A question for paths of impact whose words have been read. */
export interface ImpactQuestion extends StepSource {
  readonly from: PlanRecord;
  readonly to: PlanRecord | null;
  readonly direction: ImpactDirection;
  readonly steps: StepTable;
  readonly wanted: RecordClass;
  /** The most paths, and the most reached objects. */
  readonly first: number;
  /** The most connections on a path. */
  readonly maxLength: number;
}

/**
 * The plan that an id names; null if there is none.
 *
 * @param asOf the moment at which it is looked at; now without one
 */
export async function graphOfId(id: string, context: HubContext, asOf?: Date | null): Promise<GoalGraph | null> {
  const year = parseNodeId(id)?.year;
  return year !== undefined && (await context.planAt(year, asOf)) ? context.graphAt(year, asOf) : null;
}

/**
 * Reads a question for paths of impact.
 *
 * @param graph the plan it is asked of; null if there is none of that year
 * @throws HubError BAD_USER_INPUT if an id leads nowhere, to another plan or to something that no path begins or ends at, or
 * a number is out of range
 */
export function readQuestion(args: ImpactPathsArgs, graph: GoalGraph | null): ImpactQuestion {
  checkSize('first', args.first);
  if (args.maxLength != null && args.maxLength < 1) {
    throw new HubError(ErrorCode.BAD_USER_INPUT, `maxLength: expected 1 or more, got ${quoted(args.maxLength)}.`);
  }
  const direction = args.direction ?? ImpactDirection.UP;
  const { steps, wanted, ends } = WAYS[direction];
  const from = graph && find(graph, args.from, [...steps.keys()]);
  if (!graph || !from) throw notFound('from', [...steps.keys()], direction, args.from);
  const to = args.to == null ? null : find(graph, args.to, ends);
  if (args.to != null && !to) throw notFound('to', ends, `${direction}, plan ${graph.plan.year}`, args.to);
  const { filter, maxLength } = args;
  return {
    ...{ graph, filter, from, to, direction, steps, wanted },
    ...{ first: args.first ?? ROOT_PAGE, maxLength: maxLength ?? Number.POSITIVE_INFINITY },
  };
}

/** The record with an id in a plan, if it is of one of these classes. */
function find(graph: GoalGraph, id: string, types: readonly RecordClass[]): PlanRecord | null {
  const parts = parseNodeId(id);
  const type = types.find(({ name }) => name === parts?.type);
  return parts && type && parts.year === graph.plan.year ? graph.find(type, parts.key) : null;
}

function notFound(argument: string, types: readonly RecordClass[], where: string, id: string): HubError {
  const names = types.map(({ name }) => name).join(', ');
  return new HubError(ErrorCode.BAD_USER_INPUT, `${argument}: expected the id of a ${names} (${where}), got ${quoted(id)}.`);
}
