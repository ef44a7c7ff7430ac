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
    for (let office = 0; office < count.length; office += 1) {
      const others: number[] = [];
      for (const { other } of this.help(office)) {
        if (this.limit.step()) yield;
        if (count[other]! === 0) others.push(other);
        count[other]! += 1;
      }
      digraph.push(others.sort((a, b) => a - b));
      counts.push(Int32Array.from(others, (other) => count[other]!));
      linkCount += others.length;
      for (const other of others) count[other] = 0;
      yield;
    }
    return { digraph, counts, linkCount, conflicts: yield* this.conflicts() };
  }

  /** The contributions by which one office depends on another, in natural order. */
  *contributionsBetween(office: number, dependsOn: number): Work<readonly Contribution[]> {
    const ranks: number[] = [];
    for (const { other, contribution } of this.help(office)) {
      if (this.limit.step()) yield;
      if (other === dependsOn) ranks.push(contribution);
    }
    const all = this.graph.all(Contribution);
    return ranks.sort((a, b) => a - b).map((rank) => all[rank]!);
  }

  /** Each contribution that helps an office's goals, once for each other office that provides its service. */
  private *help(office: number): Iterable<{ readonly other: number; readonly contribution: number }> {
    const { goals, contributions, offices } = this;
    for (let goalAt = goals.offsets[office]!; goalAt < goals.offsets[office + 1]!; goalAt += 1) {
      const goal = goals.ranks[goalAt]!;
      for (let at = contributions.offsets[goal]!; at < contributions.offsets[goal + 1]!; at += 1) {
        const contribution = contributions.ranks[at]!;
        if (!this.shown[contribution] || isConflict(this.kinds[contribution]!)) continue;
        const service = this.serviceOf[contribution]!;
        for (let officeAt = offices.offsets[service]!; officeAt < offices.offsets[service + 1]!; officeAt += 1) {
          const other = offices.ranks[officeAt]!;
          if (other !== office) yield { other, contribution };
        }
      }
    }
  }

  private *conflicts(): Work<readonly number[]> {
    const conflicts: number[] = [];
    yield* each(this.kinds, (kind, rank) => {
      if (this.shown[rank] && isConflict(kind)) conflicts.push(rank);
    });
    return conflicts;
  }
}
