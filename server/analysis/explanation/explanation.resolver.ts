import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Explanation } from '../../../schema/analysis/explanation/explanation.js';
import { ExplanationArgs, Language } from '../../../schema/analysis/explanation/language.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import type { HubContext } from '../../graph/hub-context.js';
import { inTurns } from '../../turns/in-turns.js';
import type { Steps } from '../../turns/steps.js';
import { explainContribution } from './explain-contribution.js';

/** Why the hub says that a service contributes to a goal. */
@Resolver(() => Contribution)
export class ContributionExplanation {
  @FieldResolver(() => Explanation, {
    description: 'Why it is there and what it crosses (Begründung): the chain of facts with their sources.',
  })
  explanation(
    @Root() contribution: Contribution,
    @Args(() => ExplanationArgs) { language }: ExplanationArgs,
    @Ctx() context: HubContext,
  ): Promise<Explanation> {
    const work = function* (): Steps<Explanation> {
      yield; // An answer may hold hundreds.
      return explainContribution(contribution, language ?? Language.DE);
    };
    return inTurns(work(), context);
  }
}
