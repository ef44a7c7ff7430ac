import type { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import { type KnownPlans, stateAsCurrent, stateOf, stateOfAll } from './known-plans.js';

/** The plans that an answer was made from, each in the state it was read in. */
export class PlansRead {
  private readonly states = new Set<string>();
  private readonly read = new Set<number>();
  private hasDraft = false;

  /**
   * Notes a plan, as it was read and not as it has become since.
   *
   * @param asCurrent whether it answered because no year was given
   */
  add(plan: Plan, asCurrent: boolean): void {
    this.read.add(plan.year);
    this.states.add(asCurrent ? stateAsCurrent(plan) : stateOf(plan));
    if (plan.status === PlanStatus.DRAFT) this.hasDraft = true;
  }

  /** Notes that the answer depends on which plans there are. */
  addAll(plans: KnownPlans): void {
    this.states.add(stateOfAll(plans));
    if (plans.all.some((plan) => plan.status === PlanStatus.DRAFT)) this.hasDraft = true;
  }

  /** The years of the plans, oldest first. */
  get years(): readonly number[] {
    return [...this.read].sort((a, b) => a - b);
  }

  /** What {@link KnownPlans.stillHold} can be asked later; empty if no plan was read, or one that is still being worked on. */
  get lasting(): readonly string[] {
    return this.hasDraft ? [] : [...this.states].sort(); // Plans are read in any order.
  }
}
