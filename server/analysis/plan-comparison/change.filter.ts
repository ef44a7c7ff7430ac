import type { PlanChangeFilter } from '../../../schema/analysis/plan-comparison/plan-change-args.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError, quoted } from '../../errors/hub-error.js';
import type { Model } from '../../graph/model.js';
import { isAmong, matching, someAmong } from '../../relay/matching.js';
import type { Change } from './compare.js';
import { officesOf } from './offices-of.js';

/**
 * The changes a filter shows; all without one.
 *
 * @throws HubError BAD_USER_INPUT for a type that no plan has
 */
export function filterChanges(
  model: Model,
  changes: readonly Change[],
  filter: PlanChangeFilter | null | undefined,
): readonly Change[] {
  if (!filter) return changes;
  checkTypes(model, filter.types ?? []);
  return matching<Change>(changes, [
    isAmong(filter.kinds, (change) => change.kind),
    isAmong(filter.types, (change) => change.shape.type.name),
    someAmong(
      filter.offices,
      (change) => [...officesOf(model, change.before), ...officesOf(model, change.after)],
      (office) => office.number,
    ),
  ]);
}

function checkTypes(model: Model, types: readonly string[]): void {
  const known = model.map(({ type }) => type.name);
  const unknown = types.find((type) => !known.includes(type));
  if (unknown === undefined) return;
  throw new HubError(ErrorCode.BAD_USER_INPUT, `filter.types: expected some of ${known.join(', ')}, got ${quoted(unknown)}.`);
}
