import type { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import { type KnownPlans, stateAsCurrent, stateOf, stateOfAll } from './known-plans.js';

/** The plans that an answer was made from, each in the state it was read in. */
export class PlansRead {
  private readonly states = new Set<string>();
  private isPassing = false;
  private readonly read = new Set<number>();

  /**
   * Notes a plan, as it was read and not as it has become since.
   *
   * @param asCurrent whether it answered because no year was given
   */
  add(plan: Plan, asCurrent: boolean): void {
    this.read.add(plan.year);
    this.states.add(asCurrent ? stateAsCurrent(plan) : stateOf(plan));
    if (plan.status === PlanStatus.DRAFT) this.addPassing();
  }

  /** Notes that the answer depends on which plans there are. */
  addAll(plans: KnownPlans): void {
    this.states.add(stateOfAll(plans));
    if (plans.all.some((plan) => plan.status === PlanStatus.DRAFT)) this.addPassing();
  }

  /** Notes that the answer holds what may be another thing at any time: a draft, or what belongs to no plan. */
  addPassing(): void {
    this.isPassing = true;
  }

  /** The years of the plans, oldest first. */
  get years(): readonly number[] {
    return [...this.read].sort((a, b) => a - b);
  }

  /** What {@link KnownPlans.stillHold} can be asked later; empty if no plan was read, or what does not last as well. */
  get lasting(): readonly string[] {
    return this.isPassing ? [] : [...this.states].sort(); // Plans are read in any order.
  }
}
