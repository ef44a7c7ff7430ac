import { OverlapJustification } from '../../../schema/analysis/overlaps/overlap-justification.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Indicator } from '../../../schema/indicators/indicator.js';
import { Office } from '../../../schema/organisation/office.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { inNaturalOrder } from '../page-in-turns.js';

/** What would be gone: what was asked for and what cannot be without it. */
export interface Removal {
  readonly offices: ReadonlySet<Office>;
  readonly goals: ReadonlySet<Goal>;
  /** Those asked for and those that only removed offices provide: a service has at least one office. */
  readonly services: ReadonlySet<Service>;
  /** Services that lose an office and keep another. */
  readonly reducedServices: ReadonlySet<Service>;
  /** Those asked for and those of removed services and to removed goals. */
  readonly contributions: ReadonlySet<Contribution>;
  /** Why a removed service may overlap with another: they go with either. */
  readonly justifications: ReadonlySet<OverlapJustification>;
  /** What measures removed goals; it would measure nothing. */
  readonly indicators: ReadonlySet<Indicator>;
  /** The same as lists in natural order. */
  readonly inOrder: {
    readonly services: readonly Service[];
    readonly reducedServices: readonly Service[];
    readonly contributions: readonly Contribution[];
  };
}

/**
 * Works out what goes with what is removed.
 *
 * @param asked services, offices, goals and contributions of the plan
 */
export function* removalOf(graph: GoalGraph, asked: readonly PlanRecord[]): Steps<Removal> {
  const offices = new Set(asked.filter((one) => one instanceof Office));
  const goals = new Set(asked.filter((one) => one instanceof Goal));
  const services = new Set(asked.filter((one) => one instanceof Service));
  const contributions = new Set(asked.filter((one) => one instanceof Contribution));
  const reducedServices = new Set<Service>();
  for (const office of offices) {
    yield* each(graph.pointingAt(Service, 'offices', office), (service) => {
      if (service.offices.every((one) => offices.has(one))) services.add(service);
      else if (!services.has(service)) reducedServices.add(service);
    });
  }
  const goes = (contribution: Contribution): unknown => contributions.add(contribution);
  const indicators = new Set<Indicator>();
  for (const goal of goals) {
    yield* each(graph.pointingAt(Contribution, 'goal', goal), goes);
    for (const indicator of graph.pointingAt(Indicator, 'goal', goal)) indicators.add(indicator);
  }
  const justifications = new Set<OverlapJustification>();
  yield* each([...services], (service) => {
    graph.pointingAt(Contribution, 'service', service).forEach(goes);
    for (const property of ['service', 'otherService'] as const) {
      for (const one of graph.pointingAt(OverlapJustification, property, service)) justifications.add(one);
    }
  });
  const inOrder = {
    services: yield* inNaturalOrder(services),
    reducedServices: yield* inNaturalOrder(reducedServices),
    contributions: yield* inNaturalOrder(contributions),
  };
  return { offices, goals, services, reducedServices, contributions, justifications, indicators, inOrder };
}
