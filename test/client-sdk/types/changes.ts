import type {
  Contribution,
  ContributionFilter,
  ContributionsChanges,
  ContributionsChangesVariables,
  JournalAction,
  PlanSummary,
  PlansChanges,
  PlansChangesVariables,
} from '@zielnetz/client';
import type { LiveOperations } from '@zielnetz/client/live';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Place = { year?: Maybe<number>; after?: Maybe<string> };

same<
  JournalAction,
  | 'AMOUNT_SET'
  | 'CHANGED'
  | 'CREATED'
  | 'PLAN_ADOPTED'
  | 'PLAN_CREATED'
  | 'PLAN_DISCARDED'
  | 'REMARK_SET'
  | 'REMOVED'
  | 'REPORT_ISSUED'
  | 'STEP_TAKEN'
  | 'VALUE_SET'
>();
same<Shape<PlansChangesVariables>, Place>();
same<
  Shape<ContributionsChangesVariables>,
  { filter?: Maybe<ContributionFilter> } & Place extends infer All ? Shape<All> : never
>();

/** What is followed. */
export async function changes(live: LiveOperations): Promise<void> {
  for await (const change of live.plans.changes({ year: 2027 }, { signal: AbortSignal.abort() })) {
    same<typeof change, PlansChanges['planChanged']>();
    same<typeof change.action, JournalAction>();
    same<typeof change.at, string>();
    same<typeof change.plan, PlanSummary | null>();
    // @ts-expect-error the object may be gone
    change.object.id.length;
    // @ts-expect-error notices are not changed
    change.number = '1';
  }
  for await (const change of live.contributions.changes({ filter: { toOffices: ['59'] } })) {
    same<typeof change, ContributionsChanges['contributionChanged']>();
    same<typeof change.contribution, Contribution | null>();
    // @ts-expect-error the contribution may be gone
    change.contribution.effect.length;
  }
  // @ts-expect-error a year is a number
  live.plans.changes({ year: '2027' });
  // @ts-expect-error numbers of notices are texts
  live.plans.changes({ after: 1 });
  // @ts-expect-error an unknown variable
  live.contributions.changes({ toOffices: ['59'] });
  // @ts-expect-error a stream has no end to wait for
  live.plans.changes({}, { timeoutMs: 1 });
  // @ts-expect-error they come one after the other
  await live.plans.changes.result();
}
