import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { Explanation } from '../../../schema/analysis/explanation/explanation.js';
import { ExplanationArgs, Language } from '../../../schema/analysis/explanation/language.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { explainContribution } from './explain-contribution.js';

/** Why the hub says that a service contributes to a goal. */
@Resolver(() => Contribution)
export class ContributionExplanation {
  @FieldResolver(() => Explanation, {
    description: 'Why it is there and what it crosses (Begründung): the chain of facts with their sources.',
  })
  explanation(@Root() contribution: Contribution, @Args(() => ExplanationArgs) { language }: ExplanationArgs): Explanation {
    return explainContribution(contribution, language ?? Language.DE);
  }
}
