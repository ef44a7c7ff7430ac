import { Args, FieldResolver, Resolver } from 'type-graphql';
import { ExplanationArgs, Language } from '../../schema/analysis/explanation/language.js';
import { GoalStatus } from '../../schema/status/goal-status.js';
import { GoalStatusCounts } from '../../schema/status/goal-status-counts.js';
import { IndicatorStatus } from '../../schema/status/indicator-status.js';
import { STATUS_RULE } from './judge.js';

const RULE = 'By which rule it is worked out, in words (Regel).';

/** By which rule an indicator stands as it does. */
@Resolver(() => IndicatorStatus)
export class IndicatorStatusRule {
  @FieldResolver(() => String, { description: RULE })
  rule(@Args(() => ExplanationArgs) { language }: ExplanationArgs): string {
    return ruleIn(language);
  }
}

/** By which rule a goal stands as it does. */
@Resolver(() => GoalStatus)
export class GoalStatusRule {
  @FieldResolver(() => String, { description: RULE })
  rule(@Args(() => ExplanationArgs) { language }: ExplanationArgs): string {
    return ruleIn(language);
  }
}

/** By which rule goals are counted as they are. */
@Resolver(() => GoalStatusCounts)
export class GoalStatusCountsRule {
  @FieldResolver(() => String, { description: RULE })
  rule(@Args(() => ExplanationArgs) { language }: ExplanationArgs): string {
    return ruleIn(language);
  }
}

function ruleIn(language: Language | null): string {
  return language === Language.EN ? STATUS_RULE.en : STATUS_RULE.de;
}
