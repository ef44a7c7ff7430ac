import type { ExplainedFact } from '../../../schema/analysis/explanation/explanation.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import type { Contribution } from '../../../schema/contributions/contribution.js';
import { statingIn } from './fact.js';
import { nameOf, namesOf, numbersOf } from './name-of.js';
import { say } from './say.js';

/** Which borders a contribution crosses and because of whom; the rules are those of `Contribution.derive`. */
export function crossingsOf(contribution: Contribution, language: Language): readonly ExplainedFact[] {
  const { fromLegalDomains } = contribution;
  const state = statingIn(language);
  return [
    fromLegalDomains.length > 0
      ? state('comesFrom', { laws: namesOf(fromLegalDomains, language) }, contribution)
      : state('comesFromNone', {}, contribution),
    ofOffices(contribution, language),
    ofDepartments(contribution, language),
    ofLaws(contribution, language),
  ];
}

function ofOffices(contribution: Contribution, language: Language): ExplainedFact {
  const state = statingIn(language);
  const { office } = contribution.goal;
  if (!contribution.crossesOffices) return state('crossesNoOffices', {}, contribution);
  const others = numbersOf(contribution.otherOffices, language);
  const responsible = office ? numbersOf([office], language) : say(language, 'noOffice', {});
  return state('crossesOffices', { others, responsible }, contribution);
}

function ofDepartments(contribution: Contribution, language: Language): ExplainedFact {
  const state = statingIn(language);
  const own = contribution.goal.responsibleDepartment;
  if (!contribution.crossesDepartments) return state('crossesNoDepartments', {}, contribution);
  const departments = contribution.contributingOffices.flatMap(({ department }) => department ?? []);
  const others = new Set(departments.filter((department) => department !== own));
  const responsible = own ? nameOf(own, language) : say(language, 'noDepartment', {});
  return state('crossesDepartments', { others: namesOf([...others], language), responsible }, contribution);
}

function ofLaws(contribution: Contribution, language: Language): ExplainedFact {
  const state = statingIn(language);
  const { fromLegalDomains, toLegalDomains } = contribution;
  if (!contribution.crossesLegalDomains) return state('crossesNoLaws', {}, contribution);
  const others = fromLegalDomains.filter((domain) => !toLegalDomains.includes(domain));
  const laws =
    toLegalDomains.length > 0
      ? say(language, 'underLaws', { laws: namesOf(toLegalDomains, language) })
      : say(language, 'underNoLaw', {});
  return state('crossesLaws', { others: namesOf(others, language), laws }, contribution);
}
