import { ErrorCode } from '../../../schema/errors/error-code.js';
import { SourceKind } from '../../../schema/sources/source-kind.js';
import { HubError } from '../../errors/hub-error.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { Row } from '../../graph/plan-rows.js';
import type { Work } from '../paced.js';
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
export function* deriveGraph(graph: GoalGraph, removal: Removal, drafts: readonly Draft[]): Work<GoalGraph> {
  if (graph.size > MOST_RECORDS) {
    const message = `whatIf: the changed plan can be shown for at most ${MOST_RECORDS} records, this one has ${graph.size}. Ask for what is lost and uncovered, which has no limit.`;
    throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: MOST_RECORDS });
  }
  const { offices, goals, services, contributions, justifications } = removal;
  const removed = new Set([...offices, ...goals, ...services, ...contributions, ...justifications]);
  return yield* graph.changed({ removed, added: new Map([['contribution', drafts.map(rowOf)]]) });
}

function rowOf({ service, goal, given }: Draft): Row {
  return {
    service: service.key,
    goal: goal.key,
    effect: given.effect,
    status: given.status,
    strength: given.strength ?? null,
    rationale: given.rationale ?? null,
    source_document: DOCUMENT,
    source_section: null,
    source_page: null,
    source_kind: SourceKind.INFERRED,
  };
}
