import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect } from '../../../schema/contributions/contribution-enums.js';
import type { ContributionFilter } from '../../../schema/contributions/contribution-filter.js';
import type { Office } from '../../../schema/organisation/office.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { chosenContributions } from '../chosen-contributions.js';
import type { Work } from '../paced.js';
import type { StepLimit } from '../step-limit.js';

/** One office depends on another by these contributions, which stand in natural order. */
export interface OfficeLink {
  readonly office: Office;
  readonly dependsOn: Office;
  readonly contributions: Contribution[];
}

/** What goes through a plan's contributions gives. */
export interface OfficeLinks {
  /** In the order in which they were met. */
  readonly links: readonly OfficeLink[];
  /** The contributions that work against their goal, in natural order. */
  readonly conflicts: readonly Contribution[];
}

/**
 * Who depends on whom: an office on every other one that provides, alone or with others, a service
 * that contributes to a goal of it. What conflicts with a goal is no help to depend on.
 *
 * @param filter which contributions to count
 */
export function* officeLinks(
  graph: GoalGraph,
  filter: ContributionFilter | null | undefined,
  limit: StepLimit,
): Work<OfficeLinks> {
  const collected = new LinkCollector();
  const conflicts: Contribution[] = [];
  for (const batch of chosenContributions(graph.all(Contribution), filter)) {
    yield;
    for (const one of batch) {
      if (limit.step(one.otherOffices.length)) yield;
      if (one.effect === ContributionEffect.CONFLICTS) conflicts.push(one);
      else collected.add(one);
    }
  }
  return { links: collected.links, conflicts };
}

class LinkCollector {
  readonly links: OfficeLink[] = [];
  /** By the ranks of the two offices: looked up for every contribution, and arrays are faster than maps. */
  private readonly byRanks: (OfficeLink | undefined)[][] = [];

  add(contribution: Contribution): void {
    const { office } = contribution.goal;
    if (!office) return;
    const ofOffice = (this.byRanks[office.rank] ??= []);
    for (const dependsOn of contribution.otherOffices) {
      let link = ofOffice[dependsOn.rank];
      if (!link) {
        link = { office, dependsOn, contributions: [] };
        ofOffice[dependsOn.rank] = link;
        this.links.push(link);
      }
      link.contributions.push(contribution);
    }
  }
}
