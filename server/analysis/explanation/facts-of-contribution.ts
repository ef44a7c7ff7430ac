import type { ExplainedFact } from '../../../schema/analysis/explanation/explanation.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import type { Contribution } from '../../../schema/contributions/contribution.js';
import type { Goal } from '../../../schema/goals/goal.js';
import type { Office } from '../../../schema/organisation/office.js';
import type { Service } from '../../../schema/services/service.js';
import { statingIn } from './fact.js';
import { quotable } from './message.js';
import { nameOf, namesOf } from './name-of.js';
import { originOfLaws } from './origin-of-laws.js';
import { listed, say } from './say.js';

/** What the plan holds about a contribution, each fact with its source where there is one. */
export function factsOfContribution(contribution: Contribution, language: Language): readonly ExplainedFact[] {
  const { service, goal, effect, status, source } = contribution;
  const values = {
    service: service.name,
    goal: quotable(goal.statement),
    effect: say(language, effect, {}),
    status: say(language, status, {}),
  };
  const offices = goal.office && !service.offices.includes(goal.office) ? [...service.offices, goal.office] : service.offices;
  return [
    statingIn(language)('contributes', values, contribution, source),
    ...factsOfService(service, language),
    ...factsOfGoal(goal, language),
    ...offices.flatMap((office) => factsOfOffice(office, language)),
    factOfLaws(goal, language),
  ];
}

function factsOfService(service: Service, language: Language): readonly ExplainedFact[] {
  const state = statingIn(language);
  const citations = service.provisions.map((provision) => provision.citation);
  return [
    state('providedBy', { offices: namesOf(service.offices, language) }, service, service.source),
    citations.length > 0
      ? state('providedUnder', { provisions: listed(language, citations) }, service, service.source)
      : state('providedUnderNone', {}, service, service.source),
  ];
}

function factsOfGoal(goal: Goal, language: Language): readonly ExplainedFact[] {
  const { office, department, source } = goal;
  const state = statingIn(language);
  if (!office && !department) return [state('responsibleNobody', {}, goal, source)];
  return [office, department]
    .filter((one) => one !== null)
    .map((one) => state('responsible', { who: nameOf(one, language) }, goal, source));
}

/** The plan keeps no source for what offices are and do. */
function factsOfOffice(office: Office, language: Language): readonly ExplainedFact[] {
  const state = statingIn(language);
  const name = nameOf(office, language);
  const { department, legalDomains } = office;
  return [
    department
      ? state('belongsTo', { office: name, department: nameOf(department, language) }, office)
      : state('belongsToNone', { office: name }, office),
    ...(legalDomains.length > 0 ? [state('carriesOut', { office: name, laws: namesOf(legalDomains, language) }, office)] : []),
  ];
}

/** The laws of the goal, and where it has them from. */
function factOfLaws(goal: Goal, language: Language): ExplainedFact {
  const { product, legalDomains, source } = goal;
  const group = goal.productGroup ?? product?.group;
  const state = statingIn(language);
  const laws = namesOf(legalDomains, language);
  switch (originOfLaws(goal)) {
    case 'goal':
      return state('lawsOfGoal', { laws }, goal, source);
    case 'product':
      return state('lawsOfProduct', { laws, product: nameOf(product!, language) }, product, product!.source);
    case 'productGroup':
      return state('lawsOfGroup', { laws, productGroup: nameOf(group!, language) }, group);
    case null:
      return state('lawsNone', {}, goal);
  }
}
