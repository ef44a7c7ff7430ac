import { createHash } from 'node:crypto';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { seesDrafts } from '../security/viewer.js';

/** The plans there are, as they stand at one moment; a change of one makes a new list. */
export class KnownPlans {
  /** The plan that answers where no year is given: the latest adopted one. */
  readonly current: Plan | null;
  /** Changes whenever any plan changes. */
  readonly revision: string;
  /** Everything that {@link PlansRead} can have written down of plans that stand as they do here. */
  private readonly states: ReadonlySet<string>;
  private readonly adopted: KnownPlans;

  /** @param all oldest first */
  constructor(readonly all: readonly Plan[]) {
    const adopted = all.filter((plan) => plan.status === PlanStatus.ADOPTED);
    this.current = adopted.at(-1) ?? null;
    const state = all.map((plan) => [plan.year, plan.status, plan.revision]);
    this.revision = createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16);
    this.adopted = adopted.length === all.length ? this : new KnownPlans(adopted);
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

  /** The plans that exist for a viewer. */
  seenBy(viewer: Viewer): KnownPlans {
    return seesDrafts(viewer) ? this : this.adopted;
  }

  /**
   * The plan of a year, which has to be there; the current one without a year.
   *
   * @throws HubError PLAN_NOT_FOUND
   */
  expected(year: number | null | undefined): Plan {
    const plan = this.of(year);
    if (!plan) throw this.without(year);
    return plan;
  }

  /** The error that there is no plan of a year. It names the years of this list and no others. */
  without(year: number | null | undefined): HubError {
    const years = this.all.map((plan) => plan.year);
    const message =
      year == null
        ? `year: there is no adopted plan to answer from; name the year of a draft. Plans: ${years.join(', ') || 'none yet'}.`
        : `year: expected the year of a plan (${years.filter((one) => one !== year).join(', ') || 'none yet'}), got ${quoted(year)}.`;
    return new HubError(ErrorCode.PLAN_NOT_FOUND, message);
  }

  /** The same list with a plan as it is now, be it new or not. */
  with(plan: Plan): KnownPlans {
    const others = this.all.filter((one) => one.year !== plan.year);
    return new KnownPlans([...others, plan].sort((a, b) => a.year - b.year));
  }

  /** The same list without the plan of a year. */
  withoutYear(year: number): KnownPlans {
    return new KnownPlans(this.all.filter((one) => one.year !== year));
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
