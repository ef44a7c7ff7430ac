import type { EffectCount, MatrixCounts, StatusCount } from '../../../schema/analysis/matrix/matrix-counts.js';
import type { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect, ContributionStatus } from '../../../schema/contributions/contribution-enums.js';

const EFFECTS = Object.values(ContributionEffect);
const STATUSES = Object.values(ContributionStatus);

/** Effect and status of a contribution as one number, so that a tally adds one number only. */
export function kindOf({ effect, status }: Contribution): number {
  return EFFECTS.indexOf(effect) * STATUSES.length + STATUSES.indexOf(status);
}

/** Counts that grow. */
export class Tally implements MatrixCounts {
  contributions = 0;
  goals = 0;
  services = 0;
  /** How many contributions there are of each kind. */
  private readonly kinds = EFFECTS.flatMap(() => STATUSES.map(() => 0));

  /**
   * Counts a contribution, and its goal and service if they are met here for the first time.
   *
   * @param kind what {@link kindOf} says of the contribution
   */
  add(kind: number, isNewGoal: boolean, isNewService: boolean): void {
    this.contributions += 1;
    if (isNewGoal) this.goals += 1;
    if (isNewService) this.services += 1;
    this.kinds[kind]! += 1;
  }

  get byEffect(): readonly EffectCount[] {
    return EFFECTS.map((effect, at) => ({
      effect,
      contributions: this.sum((kind) => Math.floor(kind / STATUSES.length) === at),
    }));
  }

  get byStatus(): readonly StatusCount[] {
    return STATUSES.map((status, at) => ({ status, contributions: this.sum((kind) => kind % STATUSES.length === at) }));
  }

  private sum(isCounted: (kind: number) => boolean): number {
    return this.kinds.reduce((sum, count, kind) => (isCounted(kind) ? sum + count : sum), 0);
  }
}
