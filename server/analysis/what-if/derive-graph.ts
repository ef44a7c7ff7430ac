import { OverlapJustification } from '../../../schema/analysis/overlaps/overlap-justification.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Indicator } from '../../../schema/indicators/indicator.js';
import { Office } from '../../../schema/organisation/office.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { Service } from '../../../schema/services/service.js';
import { SourceKind } from '../../../schema/sources/source-kind.js';
import { HubError } from '../../errors/hub-error.js';
import type { Facts } from '../../graph/facts.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RecordClass } from '../../graph/model.js';
import type { ChangedRecords } from '../../graph/place-changes.js';
import type { Steps } from '../../turns/steps.js';
import type { Draft } from './read-drafts.js';
import type { Removal } from './removal.js';

/** As many records can be copied in a second; a city has some 20,000. */
const MOST_RECORDS = 100_000;

/** What a thought-of contribution names as its source. */
const DOCUMENT = 'Was-wäre-wenn-Betrachtung (what-if)';

/**
 * Derives the snapshot of the changed plan.
 *
 * @throws HubError ANALYSIS_TOO_LARGE if copying the plan would take too long
 */
export function* deriveGraph(graph: GoalGraph, removal: Removal, drafts: readonly Draft[]): Steps<GoalGraph> {
  if (graph.size > MOST_RECORDS) {
    const message = `whatIf: the changed plan can be shown for at most ${MOST_RECORDS} records, this one has ${graph.size}. Ask for what is lost and uncovered, which has no limit.`;
    throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: MOST_RECORDS });
  }
  const { offices, goals, services, contributions, justifications, indicators } = removal;
  const changed = (gone: ReadonlySet<PlanRecord>, added: readonly Facts[] = []): ChangedRecords =>
    new Map([
      ...[...gone].map(({ keyInPlan }) => [keyInPlan, null] as const),
      ...added.map((facts) => [`${facts.service}/${facts.goal}`, facts] as const),
    ]);
  const records = new Map<RecordClass, ChangedRecords>([
    [Office, changed(offices)],
    [Goal, changed(goals)],
    [Service, changed(services)],
    [Contribution, changed(contributions, drafts.map(factsOfDraft))],
    [OverlapJustification, changed(justifications)],
    [Indicator, changed(indicators)],
  ]);
  return yield* graph.changed({ records });
}

function factsOfDraft({ service, goal, given }: Draft): Facts {
  return {
    service: service.key,
    goal: goal.key,
    effect: given.effect,
    status: given.status,
    strength: given.strength ?? null,
    rationale: given.rationale ?? null,
    source: { document: DOCUMENT, section: null, page: null, kind: SourceKind.INFERRED },
  };
}
