import type { GoalLevel } from '../../../schema/goals/goal-level.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { MessageKey } from '../explanation/messages.js';

/** What a line stands for; null is the line for what has no value on the axis. */
export type Value = PlanRecord | GoalLevel | null;

/** The messages that say why something stands on a line. */
export type Because = Extract<MessageKey, `because${string}`>;

/** One of the rules by which a service or a goal gets its values on an axis. */
export interface Rule<Owner> {
  readonly because: Because;
  readonly values: (owner: Owner) => readonly NonNullable<Value>[];
}

/** A list of what there is of one thing. */
export function listOf<Item>(item: Item | null | undefined): readonly Item[] {
  return item == null ? [] : [item];
}
