import type { PlanChangeFilter } from '../../../schema/analysis/plan-comparison/plan-change-args.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import type { Office } from '../../../schema/organisation/office.js';
import { HubError, quoted } from '../../errors/hub-error.js';
import type { Model } from '../../graph/model.js';
import { isAmong, someAmong } from '../../relay/matching.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import type { Change } from './compare.js';
import { officesOf } from './offices-of.js';

/** How many changes are looked at between two turns; finding the offices of one takes a while. */
const BATCH = 200;

/**
 * The changes a filter shows; all without one.
 *
 * @throws HubError BAD_USER_INPUT for a type that no plan has
 */
export function* filterChanges(
  model: Model,
  changes: readonly Change[],
  filter: PlanChangeFilter | null | undefined,
): Steps<readonly Change[]> {
  if (!filter) return changes;
  checkTypes(model, filter.types ?? []);
  const conditions = [
    isAmong<Change, string>(filter.kinds, (change) => change.kind),
    isAmong<Change, string>(filter.types, (change) => change.shape.type.name),
    someAmong<Change, Office, string>(
      filter.offices,
      (change) => [...officesOf(model, change.before), ...officesOf(model, change.after)],
      (office) => office.number,
    ),
  ].filter((condition) => condition !== null);
  const shown: Change[] = [];
  yield* each(
    changes,
    (change) => {
      if (conditions.every((holds) => holds(change))) shown.push(change);
    },
    BATCH,
  );
  return shown;
}

function checkTypes(model: Model, types: readonly string[]): void {
  const known = model.map(({ type }) => type.name);
  const unknown = types.find((type) => !known.includes(type));
  if (unknown === undefined) return;
  throw new HubError(ErrorCode.BAD_USER_INPUT, `filter.types: expected some of ${known.join(', ')}, got ${quoted(unknown)}.`);
}
