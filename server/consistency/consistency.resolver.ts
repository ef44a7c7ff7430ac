import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Language } from '../../schema/analysis/explanation/language.js';
import { ConsistencyArgs } from '../../schema/consistency/consistency-args.js';
import { ConsistencyFindingConnection } from '../../schema/consistency/consistency-connection.js';
import type { ConsistencyFinding } from '../../schema/consistency/consistency-finding.js';
import type { ChangeContext } from '../changes/change-context.js';
import { Moment } from '../graph/as-of.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfYear } from '../graph/hub-context.js';
import { Page } from '../relay/page.js';
import { ROOT_PAGE } from '../relay/page-size.js';
import { inTurns } from '../turns/in-turns.js';
import type { Steps } from '../turns/steps.js';
import { CheckedPlan } from './checked-plan.js';
import { rulesAskedFor, shownBy } from './consistency.filter.js';
import { ConsistencyFindings, FoundBy } from './consistency-findings.js';
import type { Rule } from './found.js';
import { readAmounts } from './read-amounts.js';
import { readValues } from './read-values.js';
import { RULES } from './rules.js';

/** What in a plan does not fit together. */
@Resolver()
export class ConsistencyResolver {
  @Query(() => ConsistencyFindingConnection, {
    description:
      'What in a plan and its figures does not fit together (Unstimmigkeiten): by severity, then by code, then in natural order.',
  })
  async consistencyFindings(
    @Args(() => ConsistencyArgs) args: ConsistencyArgs,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: ChangeContext,
    @Moment() asOf: Date | null,
  ): Promise<Page<ConsistencyFinding>> {
    const rules = rulesAskedFor(RULES, args.filter);
    const need = (what: Rule['needs']) => rules.some(({ needs }) => needs === what);
    const values = need('VALUES') ? await readValues(context, graph, asOf) : new Map();
    const budgets = need('AMOUNTS') ? await readAmounts(context, graph, asOf) : [];
    const work = findAll(rules, new CheckedPlan(graph, values, budgets), args);
    return new Page(await inTurns(work, context), args, ROOT_PAGE);
  }
}

function* findAll(rules: readonly Rule[], plan: CheckedPlan, { filter, language }: ConsistencyArgs): Steps<ConsistencyFindings> {
  const all: FoundBy[] = [];
  const isShown = shownBy(filter);
  for (const { code, find } of rules) {
    yield* find(plan, (found) => {
      if (isShown(found)) all.push(new FoundBy(code, found));
    });
  }
  return yield* ConsistencyFindings.of(all, language ?? Language.DE);
}
