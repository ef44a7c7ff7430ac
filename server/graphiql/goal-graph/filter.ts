import type { Contribution, Goal, Pyramid } from './model.js';

/** Which border a contribution must cross to be drawn. */
export const CROSSINGS = ['crossesOffices', 'crossesDepartments', 'crossesLegalDomains'] as const;
type Crossing = (typeof CROSSINGS)[number];

/** What is drawn of a plan; null is no choice. */
export interface Filter {
  readonly office: string | null;
  readonly legalDomain: string | null;
  readonly fieldOfAction: string | null;
  readonly crossing: Crossing | null;
}

/**
 * The part of a plan that fits: contributions that take part in what was chosen, from either side; the goals that were chosen,
 * and those that the contributions lead to. Where a border must be crossed, goals without such a contribution are left out.
 */
export function applyFilter(pyramid: Pyramid, filter: Filter): Pyramid {
  const goals = new Map(pyramid.goals.map((goal) => [goal.id, goal]));
  const contributions = pyramid.contributions.filter((contribution) => {
    const goal = goals.get(contribution.goal.id);
    return goal !== undefined && contributionFits(contribution, goal, filter);
  });
  const reached = new Set(contributions.map(({ goal }) => goal.id));
  const isDrawn = (goal: Goal) => reached.has(goal.id) || (filter.crossing === null && goalFits(goal, filter));
  return { ...pyramid, goals: pyramid.goals.filter(isDrawn), contributions };
}

function goalFits(goal: Goal, { office, legalDomain, fieldOfAction }: Filter): boolean {
  return (
    (office === null || goal.office?.number === office) &&
    (legalDomain === null || goal.legalDomains.some(({ code }) => code === legalDomain)) &&
    (fieldOfAction === null || goal.fieldsOfAction.some(({ key }) => key === fieldOfAction))
  );
}

function contributionFits(contribution: Contribution, goal: Goal, filter: Filter): boolean {
  const { office, legalDomain, fieldOfAction, crossing } = filter;
  const from = contribution.service.offices.some(({ number }) => number === office);
  const under = contribution.fromLegalDomains.some(({ code }) => code === legalDomain);
  return (
    (from || goalFits(goal, { ...filter, legalDomain: null, fieldOfAction: null })) &&
    (under || goalFits(goal, { ...filter, office: null, fieldOfAction: null })) &&
    (fieldOfAction === null || goalFits(goal, { ...filter, office: null, legalDomain: null })) &&
    (crossing === null || contribution[crossing])
  );
}
