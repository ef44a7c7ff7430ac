import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../../schema/analysis/explanation/language.js';
import { PlanChange, PlanChangeConnection } from '../../../schema/analysis/plan-comparison/plan-change.js';
import { PlanChangeArgs } from '../../../schema/analysis/plan-comparison/plan-change-args.js';
import { PlanComparison } from '../../../schema/analysis/plan-comparison/plan-comparison.js';
import type { HubContext } from '../../graph/hub-context.js';
import type { Model } from '../../graph/model.js';
import { Page } from '../../relay/page.js';
import { NESTED_PAGE } from '../../relay/page-size.js';
import { inTurns } from '../../turns/in-turns.js';
import { filterChanges } from './change.filter.js';
import { ChangeFindings, type ShownChange } from './change-findings.js';
import { type Change, compare } from './compare.js';
import { messageOf } from './message.js';
import { summaryOf } from './summary.js';

/** A comparison with what its fields are made of. */
interface Comparison extends PlanComparison {
  readonly model: Model;
  readonly allChanges: readonly Change[];
}

const FROM_AS_OF = {
  nullable: true,
  description: 'Compares from what the hub knew then (Wissensstand), so that a plan can be compared with itself as it was.',
};

/** What is different in one plan from another. */
@Resolver(() => PlanComparison)
export class PlanComparisonResolver {
  @Query(() => PlanComparison, { description: 'What is different in one plan from another (Planvergleich).' })
  async comparePlans(
    @Arg('from', () => Int, { description: 'The budget year of the plan compared from (Haushaltsjahr).' }) from: number,
    @Arg('to', () => Int, { description: 'The budget year of the plan compared to (Haushaltsjahr).' }) to: number,
    @Arg('fromAsOf', () => GraphQLDateTime, FROM_AS_OF) fromAsOf: Date | null | undefined,
    @Ctx() context: HubContext,
  ): Promise<Comparison> {
    const before = await (fromAsOf == null ? context.graph(from) : context.graphAsOf(from, fromAsOf));
    const after = await context.graph(to);
    const allChanges = await inTurns(compare(before, after), context);
    return { from: before.plan, to: after.plan, summary: summaryOf(allChanges), model: before.model, allChanges };
  }

  @FieldResolver(() => PlanChangeConnection, {
    description: 'The changes, by type of object, then by kind, then by key (Änderungen).',
  })
  async changes(
    @Root() { model, allChanges }: Comparison,
    @Args(() => PlanChangeArgs) { filter, ...page }: PlanChangeArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<PlanChange>> {
    const changes = await inTurns(filterChanges(model, allChanges, filter), context);
    return new Page(new ChangeFindings(model, changes), page, NESTED_PAGE);
  }
}

/** A change in words. */
@Resolver(() => PlanChange)
export class PlanChangeMessage {
  @FieldResolver(() => String, { description: 'The change in one sentence (Änderung in Worten).' })
  message(
    @Root() { change }: ShownChange,
    @Arg('language', () => Language, { defaultValue: Language.DE, description: 'The language of the sentence (Sprache).' })
    language: Language,
  ): string {
    return messageOf(change, language);
  }
}
