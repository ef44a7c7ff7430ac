import { ImpactDirection } from '../../../schema/analysis/impact-paths/impact-enums.js';
import type { ImpactPaths } from '../../../schema/analysis/impact-paths/impact-paths.js';
import { Goal } from '../../../schema/goals/goal.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { RecordClass } from '../../graph/model.js';
import type { Steps } from '../../turns/steps.js';
import { StepLimit } from '../step-limit.js';
import { impactPath } from './impact-path.js';
import { nearest } from './nearest.js';
import { PathSearch } from './path-search.js';
import type { ImpactQuestion } from './question.js';
import type { Step } from './step.js';

/** How many connections are looked at before the question is refused: well below a second of work. */
const MOST_STEPS = 500_000;
const ADVICE = 'Ask for shorter paths (maxLength), for fewer contributions (filter), or begin nearer to the end.';

/**
 * Answers a question for paths of impact.
 *
 * @throws HubError ANALYSIS_TOO_LARGE
 */
export function* impactPaths(question: ImpactQuestion): Steps<ImpactPaths> {
  const { graph, from, to, direction, wanted, first, maxLength } = question;
  const limit = new StepLimit('impactPaths', MOST_STEPS, ADVICE);
  const steps = (record: PlanRecord): Iterable<Step> =>
    question.steps.get(record.constructor as RecordClass)?.(record, question) ?? [];
  const isWanted = (record: PlanRecord) => (to ? record === to : record instanceof wanted);
  const enough = to ? 1 : Math.min(first + 1, graph.all(wanted).length);
  const reached = yield* nearest({ from, isWanted, steps, enough, maxLength }, limit);
  const isEnd = (record: PlanRecord) => isWanted(record) && endsPath(record, question);
  const found = yield* new PathSearch({ from, isEnd, steps, first, maxLength }, limit).run();
  return {
    ...{ year: graph.plan.year, from, to, direction, limit: first },
    paths: found.paths.map((path) => impactPath(from, path)),
    isComplete: found.isComplete,
    reached: reached.slice(0, first),
    isReachedComplete: reached.length <= first,
  };
}

/** Whether a path ends at what it wanted to reach; a goal that derives from others only lies on its way up. */
function endsPath(record: PlanRecord, { to, direction }: ImpactQuestion): boolean {
  return to !== null || direction === ImpactDirection.DOWN || (record instanceof Goal && record.parents.length === 0);
}
