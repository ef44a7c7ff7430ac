import { Contribution } from '../../../schema/contributions/contribution.js';
import type { ContributionFilter } from '../../../schema/contributions/contribution-filter.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Office } from '../../../schema/organisation/office.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { isConflict, kindsOf, shownBy } from '../contributions-of-plan.js';
import { each } from '../each.js';
import type { Work } from '../paced.js';
import type { StepLimit } from '../step-limit.js';
import type { Digraph } from './digraph.js';

/** What goes through a plan's contributions gives; everything is told by ranks. */
export interface OfficeLinks {
  /** On whom each office depends, in natural order. */
  readonly digraph: Digraph;
  /** By how many contributions, beside that. */
  readonly counts: readonly Int32Array[];
  readonly linkCount: number;
  /** The contributions that work against their goal, in natural order. */
  readonly conflicts: readonly number[];
}

/**
 * Who depends on whom: an office on every other one that provides, alone or with others, a service
 * that contributes to a goal of it. What conflicts with a goal is no help to depend on.
 */
export class LinkSearch {
  private readonly goals;
  private readonly contributions;
  private readonly offices;
  private readonly serviceOf;

  private constructor(
    private readonly graph: GoalGraph,
    private readonly shown: Uint8Array,
    private readonly kinds: Uint8Array,
    private readonly limit: StepLimit,
  ) {
    this.goals = graph.ranksPointingBack(Goal, 'office');
    this.contributions = graph.ranksPointingBack(Contribution, 'goal');
    this.offices = graph.ranksOf(Service, 'offices');
    this.serviceOf = graph.ranksOf(Contribution, 'service').ranks;
  }

  /** @param filter which contributions to count */
  static *in(graph: GoalGraph, filter: ContributionFilter | null | undefined, limit: StepLimit): Work<LinkSearch> {
    return new LinkSearch(graph, yield* shownBy(graph, filter), yield* kindsOf(graph), limit);
  }

  /** Goes through all contributions. Throws what the limit throws. */
  *links(): Work<OfficeLinks> {
    const digraph: number[][] = [];
    const counts: Int32Array[] = [];
    let linkCount = 0;
    const count = new Int32Array(this.graph.all(Office).length);
    const met = new Int32Array(count.length);
    for (let office = 0; office < count.length; office += 1) {
      let others = 0;
      yield* this.eachHelp(office, (other) => {
        if (count[other] === 0) met[others++] = other;
        count[other]! += 1;
      });
      const dependsOn = met.slice(0, others).sort();
      digraph.push(Array.from(dependsOn));
      counts.push(dependsOn.map((other) => count[other]!));
      linkCount += others;
      for (const other of dependsOn) count[other] = 0;
      yield;
    }
    return { digraph, counts, linkCount, conflicts: yield* this.conflicts() };
  }

  /** The contributions by which one office depends on another, in natural order. */
  *contributionsBetween(office: number, dependsOn: number): Work<readonly Contribution[]> {
    const ranks: number[] = [];
    yield* this.eachHelp(office, (other, contribution) => {
      if (other === dependsOn) ranks.push(contribution);
    });
    const all = this.graph.all(Contribution);
    return ranks.sort((a, b) => a - b).map((rank) => all[rank]!);
  }

  /** Looks at each contribution that helps an office's goals, once for each other office that provides its service. */
  private *eachHelp(office: number, look: (other: number, contribution: number) => void): Work<void> {
    const { offsets, ranks } = this.goals;
    for (let at = offsets[office]!; at < offsets[office + 1]!; at += 1) {
      if (this.limit.step(this.helpOf(ranks[at]!, office, look))) yield;
    }
  }

  /** The same for one goal; how often it was looked. */
  private helpOf(goal: number, own: number, look: (other: number, contribution: number) => void): number {
    const { contributions, offices, serviceOf, shown, kinds } = this;
    let looked = 0;
    for (let at = contributions.offsets[goal]!; at < contributions.offsets[goal + 1]!; at += 1) {
      const contribution = contributions.ranks[at]!;
      if (!shown[contribution] || isConflict(kinds[contribution]!)) continue;
      const service = serviceOf[contribution]!;
      for (let officeAt = offices.offsets[service]!; officeAt < offices.offsets[service + 1]!; officeAt += 1) {
        const other = offices.ranks[officeAt]!;
        if (other === own) continue;
        look(other, contribution);
        looked += 1;
      }
    }
    return looked;
  }

  private *conflicts(): Work<readonly number[]> {
    const conflicts: number[] = [];
    yield* each(this.kinds, (kind, rank) => {
      if (this.shown[rank] && isConflict(kind)) conflicts.push(rank);
    });
    return conflicts;
  }
}
