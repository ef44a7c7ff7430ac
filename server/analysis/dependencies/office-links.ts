import { Contribution } from '../../../schema/contributions/contribution.js';
import type { ContributionFilter } from '../../../schema/contributions/contribution-filter.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Office } from '../../../schema/organisation/office.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { isConflict, kindsOf, shownBy } from '../contributions-of-plan.js';
import { inNaturalOrder } from '../page-in-turns.js';
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

/** How many contributions are looked at between two turns. */
const BATCH = 2_000;
/** Stands for no office. */
const NOBODY = -1;

/**
 * Who depends on whom: an office on every other one that provides, alone or with others, a service
 * that contributes to a goal of it. What conflicts with a goal is no help to depend on.
 */
export class LinkSearch {
  private readonly goalOf;
  private readonly serviceOf;
  private readonly responsible;
  private readonly providers;

  private constructor(
    private readonly graph: GoalGraph,
    private readonly shown: Uint8Array,
    private readonly kinds: Uint8Array,
    private readonly limit: StepLimit,
  ) {
    this.goalOf = graph.ranksOf(Contribution, 'goal').ranks;
    this.serviceOf = graph.ranksOf(Contribution, 'service').ranks;
    this.responsible = graph.ranksOf(Goal, 'office');
    this.providers = graph.ranksOf(Service, 'offices');
  }

  /** @param filter which contributions to count */
  static *in(graph: GoalGraph, filter: ContributionFilter | null | undefined, limit: StepLimit): Steps<LinkSearch> {
    return new LinkSearch(graph, yield* shownBy(graph, filter), yield* kindsOf(graph), limit);
  }

  /**
   * Finds all links. Goes through the contributions twice: to count the help each office gets, and to write it down office
   * by office, side by side: going to and fro between them takes several times as long. Throws what the limit throws.
   */
  *links(): Steps<OfficeLinks> {
    const starts = new Int32Array(this.graph.all(Office).length + 1);
    yield* this.eachHelp((own) => {
      starts[own + 1]! += 1;
    });
    for (let office = 1; office < starts.length; office += 1) starts[office]! += starts[office - 1]!;
    const next = starts.slice();
    const helpers = new Int32Array(starts.at(-1)!);
    yield* this.eachHelp((own, other) => {
      helpers[next[own]!++] = other;
    });
    return { ...(yield* this.counted(starts, helpers)), conflicts: yield* this.conflicts() };
  }

  /** The contributions by which one office depends on another, in natural order. */
  *contributionsBetween(office: number, dependsOn: number): Steps<readonly Contribution[]> {
    const found: Contribution[] = [];
    const goals = this.graph.pointingAt(Goal, 'office', this.graph.all(Office)[office]!);
    for (const goal of goals) {
      for (const one of this.graph.pointingAt(Contribution, 'goal', goal)) {
        if (this.limit.step()) yield;
        const isHelp = this.shown[one.rank] && !isConflict(this.kinds[one.rank]!);
        if (isHelp && one.contributingOffices.some(({ rank }) => rank === dependsOn)) found.push(one);
      }
    }
    return yield* inNaturalOrder(found);
  }

  /** Looks at each contribution that helps a goal of an office, once for each other office that provides its service. */
  private *eachHelp(look: (own: number, other: number) => void): Steps<void> {
    const { serviceOf, providers, shown, limit } = this;
    for (let contribution = 0; contribution < shown.length; contribution += 1) {
      if (contribution % BATCH === 0) yield;
      const own = this.officeHelpedBy(contribution);
      if (own === NOBODY) continue;
      const service = serviceOf[contribution]!;
      for (let at = providers.offsets[service]!; at < providers.offsets[service + 1]!; at += 1) {
        if (providers.ranks[at] === own) continue;
        if (limit.step()) yield;
        look(own, providers.ranks[at]!);
      }
    }
  }

  private officeHelpedBy(contribution: number): number {
    if (!this.shown[contribution] || isConflict(this.kinds[contribution]!)) return NOBODY;
    const { offsets, ranks } = this.responsible;
    const start = offsets[this.goalOf[contribution]!]!;
    return start === offsets[this.goalOf[contribution]! + 1] ? NOBODY : ranks[start]!;
  }

  /** Counts how often each office helps another: those that help office after office stand between their starts. */
  private *counted(starts: Int32Array, helpers: Int32Array): Steps<Omit<OfficeLinks, 'conflicts'>> {
    const [digraph, counts]: [number[][], Int32Array[]] = [[], []];
    let linkCount = 0;
    const count = new Int32Array(starts.length - 1);
    const met = new Int32Array(starts.length - 1);
    for (let office = 0; office < count.length; office += 1) {
      let others = 0;
      yield* each(helpers.subarray(starts[office], starts[office + 1]), (other) => {
        if (count[other] === 0) met[others++] = other;
        count[other]! += 1;
      });
      const inOrder = met.slice(0, others).sort();
      digraph.push(Array.from(inOrder));
      counts.push(inOrder.map((other) => count[other]!));
      linkCount += others;
      for (const other of inOrder) count[other] = 0;
    }
    return { digraph, counts, linkCount };
  }

  private *conflicts(): Steps<readonly number[]> {
    const conflicts: number[] = [];
    yield* each(this.kinds, (kind, rank) => {
      if (this.shown[rank] && isConflict(kind)) conflicts.push(rank);
    });
    return conflicts;
  }
}
