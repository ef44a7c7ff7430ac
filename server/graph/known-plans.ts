import { createHash } from 'node:crypto';
import type { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';

/** The plans there are, as they stand at one moment; a change of one makes a new list. */
export class KnownPlans {
  /** The plan that answers where no year is given: the latest adopted one. */
  readonly current: Plan | null;
  /** Changes whenever any plan changes. */
  readonly revision: string;
  /** Everything that {@link PlansRead} can have written down of plans that stand as they do here. */
  private readonly states: ReadonlySet<string>;

  /** @param all oldest first */
  constructor(readonly all: readonly Plan[]) {
    const adopted = all.filter((plan) => plan.status === PlanStatus.ADOPTED);
    this.current = adopted.at(-1) ?? null;
    const state = all.map((plan) => [plan.year, plan.status, plan.revision]);
    this.revision = createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16);
    this.states = new Set([stateOfAll(this), ...adopted.map(stateOf), ...adopted.slice(-1).map(stateAsCurrent)]);
  }

  /**
   * The plan of a year; the current one without a year.
   *
   * @returns null if there is none
   */
  of(year: number | null | undefined): Plan | null {
    return year == null ? this.current : (this.all.find((plan) => plan.year === year) ?? null);
  }

  /** The same list with a plan as it was read just now. */
  with(plan: Plan): KnownPlans {
    return new KnownPlans(this.all.map((one) => (one.year === plan.year ? plan : one)));
  }

  /** Whether all plans still stand as they were written down. */
  stillHold(states: readonly string[]): boolean {
    return states.every((state) => this.states.has(state));
  }
}

/** A plan in the state it was read in. */
export function stateOf({ year, revision }: Plan): string {
  return `${year}.${revision}`;
}

/** The same of a plan that answered because no year was given: another plan may become the current one. */
export function stateAsCurrent(plan: Plan): string {
  return `current-${stateOf(plan)}`;
}

/** All plans there were. */
export function stateOfAll({ revision }: KnownPlans): string {
  return `plans-${revision}`;
}
