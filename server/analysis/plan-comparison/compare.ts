import { PlanChangeKind } from '../../../schema/analysis/plan-comparison/plan-change-kind.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { HubError } from '../../errors/hub-error.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { Shape } from '../../graph/model.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { comparedFields } from './differences.js';
import { type Matches, match } from './match.js';

/** What became of an object. */
export interface Change {
  readonly shape: Shape;
  readonly kind: PlanChangeKind;
  /** Null if it is new. */
  readonly before: PlanRecord | null;
  /** Null if it is gone. */
  readonly after: PlanRecord | null;
  /** The fields that are different; none if it is new or gone. */
  readonly properties: readonly string[];
}

/** As many records of both plans together can be compared in a second; two plans of a city have some 40,000. */
const MOST_RECORDS = 200_000;

const NO_PROPERTIES: readonly never[] = [];
/** The kinds that an object in both plans can have, in the order they are listed in. */
const OF_BOTH = [PlanChangeKind.RENAMED, PlanChangeKind.MOVED, PlanChangeKind.CHANGED] as const;

/**
 * Compares two plans.
 *
 * @returns the changes by type in the order of the model, then by kind, then in natural order of the keys
 * @throws HubError ANALYSIS_TOO_LARGE if the plans are too large
 */
export function* compare(from: GoalGraph, to: GoalGraph): Steps<readonly Change[]> {
  const size = from.size + to.size;
  if (size > MOST_RECORDS) {
    const message = `comparePlans: expected plans of at most ${MOST_RECORDS} records together, got ${size}.`;
    throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: MOST_RECORDS });
  }
  const matches = yield* match(from, to);
  const changes: Change[][] = [];
  for (const shape of from.model) {
    changes.push(yield* unmatched(shape, PlanChangeKind.ADDED, to.all(shape.type), (after) => matches.has(after)));
    changes.push(yield* unmatched(shape, PlanChangeKind.REMOVED, from.all(shape.type), (before) => matches.of(before) !== null));
    changes.push(...(yield* changed(shape, from.all(shape.type), matches)));
  }
  return changes.flat();
}

function* unmatched(
  shape: Shape,
  kind: PlanChangeKind.ADDED | PlanChangeKind.REMOVED,
  records: readonly PlanRecord[],
  isMatched: (record: PlanRecord) => boolean,
): Steps<Change[]> {
  const changes: Change[] = [];
  const isAdded = kind === PlanChangeKind.ADDED;
  yield* each(records, (record) => {
    if (isMatched(record)) return;
    changes.push({ shape, kind, before: isAdded ? null : record, after: isAdded ? record : null, properties: NO_PROPERTIES });
  });
  return changes;
}

/** A list for each kind. */
function* changed(shape: Shape, records: readonly PlanRecord[], matches: Matches): Steps<readonly Change[][]> {
  const fields = comparedFields(shape);
  const lists = new Map<PlanChangeKind, Change[]>(OF_BOTH.map((kind) => [kind, []]));
  yield* each(records, (before) => {
    const after = matches.of(before);
    if (!after) return;
    const [old, now] = [before, after] as unknown as [Values, Values];
    const different = fields.filter(({ property, isSame }) => !isSame(old[property], now[property], matches));
    if (different.length === 0) return;
    for (const [kind, list] of lists) {
      const properties = different
        .filter((field) => field.kindOf(old[field.property], now[field.property]) === kind)
        .map(({ property }) => property);
      if (properties.length > 0) list.push({ shape, kind, before, after, properties });
    }
  });
  return [...lists.values()];
}

type Values = Readonly<Record<string, unknown>>;
