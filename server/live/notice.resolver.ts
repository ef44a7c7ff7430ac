import { Args, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import { Contribution } from '../../schema/contributions/contribution.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import { ContributionNotice } from '../../schema/live/contribution-notice.js';
import { FollowArgs, FollowContributionsArgs } from '../../schema/live/follow-args.js';
import { PlanNotice } from '../../schema/live/plan-notice.js';
import { PLAN_RECORDS } from '../../schema/model.js';
import { Plan } from '../../schema/plans/plan.js';
import { PlanRecord } from '../../schema/plans/plan-record.js';
import { filterContributions } from '../contributions/contribution.filter.js';
import type { HubContext } from '../graph/hub-context.js';
import type { RecordClass } from '../graph/model.js';
import { follow } from './follow.js';
import type { StreamContext } from './stream-context.js';

/** What type-graphql calls the beginning of a stream with. */
interface Asked<Args> {
  readonly args: Args;
  readonly context: StreamContext;
}

/** Tells of changes as they come. */
@Resolver(() => PlanNotice)
export class PlanNoticeResolver {
  @Subscription(() => PlanNotice, {
    subscribe: ({ args, context }: Asked<FollowArgs>) => follow(args, context, () => true),
    description:
      'Tells what happens to a plan, or to any plan without a year (Änderungen eines Plans). Who does not see drafts hears when they are adopted.',
  })
  planChanged(@Root() entry: JournalEntry, @Args(() => FollowArgs) _: FollowArgs): PlanNotice {
    return Object.assign(new PlanNotice(), noticeOf(entry));
  }

  @FieldResolver(() => PlanRecord, {
    nullable: true,
    description: 'The object as it is when this is sent (Objekt); null if it is not there any more, or it is the plan itself.',
  })
  async object(@Root() { year, type, id }: PlanNotice, @Ctx() context: HubContext): Promise<PlanRecord | null> {
    return recordOf(PLAN_RECORDS.find(({ name }) => name === type) as RecordClass | undefined, { year, id }, context);
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan as it is when this is sent (Haushaltsplan); null if it was discarded.',
  })
  plan(@Root() { year }: PlanNotice, @Ctx() context: HubContext): Plan | null {
    return context.plan(year);
  }
}

/** Tells of changed contributions as they come. */
@Resolver(() => ContributionNotice)
export class ContributionNoticeResolver {
  @Subscription(() => ContributionNotice, {
    subscribe: ({ args: { filter, ...args }, context }: Asked<FollowContributionsArgs>) =>
      follow(args, context, async (entry) => {
        if (entry.type !== Contribution.name) return false;
        return !filter || filterContributions(await context.contributions.of(entry), filter).length > 0;
      }),
    description: 'Tells which contributions are added, changed or removed (Änderungen von Zielbeiträgen).',
  })
  contributionChanged(
    @Root() entry: JournalEntry,
    @Args(() => FollowContributionsArgs) _: FollowContributionsArgs,
  ): ContributionNotice {
    return Object.assign(new ContributionNotice(), noticeOf(entry));
  }

  @FieldResolver(() => Contribution, {
    nullable: true,
    description: 'The contribution as it is when this is sent (Zielbeitrag); null if it is not there any more.',
  })
  async contribution(@Root() notice: ContributionNotice, @Ctx() context: HubContext): Promise<Contribution | null> {
    return recordOf(Contribution, notice, context);
  }
}

function noticeOf({ number, action, year, revision, at, type, key, version }: JournalEntry): PlanNotice {
  return { number, action, year, revision, at, type, version, id: `${type}:${year}${key === '' ? '' : `/${key}`}` };
}

async function recordOf<Record extends PlanRecord>(
  type: RecordClass<Record> | undefined,
  { year, id }: Pick<PlanNotice, 'year' | 'id'>,
  context: HubContext,
): Promise<Record | null> {
  if (!type || !context.plan(year)) return null;
  return (await context.graph(year)).find(type, id.slice(`${type.name}:${year}/`.length));
}
