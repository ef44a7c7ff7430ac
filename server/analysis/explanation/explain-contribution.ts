import type { Explanation } from '../../../schema/analysis/explanation/explanation.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import type { Contribution } from '../../../schema/contributions/contribution.js';
import type { Goal } from '../../../schema/goals/goal.js';
import { crossingsOf } from './crossings.js';
import { factsOfContribution } from './facts-of-contribution.js';
import { quotable } from './message.js';
import { nameOf, numbersOf } from './name-of.js';
import { listed, say } from './say.js';

/** Explains a contribution: what the plan holds about it with the sources, then which borders follow to be crossed. */
export function explainContribution(contribution: Contribution, language: Language): Explanation {
  return {
    sentence: sentenceOf(contribution, language),
    facts: [...factsOfContribution(contribution, language), ...crossingsOf(contribution, language)],
  };
}

function sentenceOf(contribution: Contribution, language: Language): string {
  const { service, goal, effect } = contribution;
  return say(language, 'contribution', {
    service: service.name,
    offices: numbersOf(service.offices, language),
    effect: say(language, effect, {}),
    goal: quotable(goal.statement),
    responsible: responsibleFor(goal, language),
    borders: bordersOf(contribution, language),
  });
}

function responsibleFor({ office, department }: Goal, language: Language): string {
  if (office) return numbersOf([office], language);
  return department ? nameOf(department, language) : say(language, 'noOffice', {});
}

function bordersOf({ crossesOffices, crossesDepartments, crossesLegalDomains }: Contribution, language: Language): string {
  const crossed = [
    ...(crossesOffices ? (['offices'] as const) : []),
    ...(crossesDepartments ? (['departments'] as const) : []),
    ...(crossesLegalDomains ? (['legalDomains'] as const) : []),
  ];
  if (crossed.length === 0) return say(language, 'crossingNone', {});
  return say(language, 'crossing', {
    borders: listed(
      language,
      crossed.map((border) => say(language, border, {})),
    ),
  });
}
