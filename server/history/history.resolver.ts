import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { HistoryArgs } from '../../schema/journal/history-args.js';
import { JournalArgs } from '../../schema/journal/journal-args.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import { JournalEntryConnection } from '../../schema/journal/journal-entry-connection.js';
import { Plan } from '../../schema/plans/plan.js';
import { PlanRecord } from '../../schema/plans/plan-record.js';
import type { ChangeContext } from '../changes/change-context.js';
import { FetchedPage } from '../relay/fetched-page.js';
import { checkSize, NESTED_PAGE, ROOT_PAGE } from '../relay/page-size.js';
import { permit } from '../security/permit.js';
import { cursorOfEntry, readEntryCursor } from './entry-cursor.js';
import { historyLoaderOf, type Told } from './history-loader.js';
import { conditionOf } from './journal.filter.js';
import { queryJournal } from './query-journal.js';

const HISTORY = 'What was done to it in its plan, newest first (Verlauf); in an answer with `asOf`, up to that moment.';

/** The history of every object of a plan. */
@Resolver(() => PlanRecord)
export class RecordHistory {
  @FieldResolver(() => JournalEntryConnection, { description: HISTORY })
  history(
    @Root() record: PlanRecord,
    @Args(() => HistoryArgs) args: HistoryArgs,
    @Ctx() context: ChangeContext,
  ): Promise<EntryPage> {
    const { year, plan, keyInPlan: key } = record;
    return historyOf({ year, type: record.constructor.name, key, revision: plan.revision }, args, context);
  }
}

/** The history of the plan itself: how it began, and that it was adopted. */
@Resolver(() => Plan)
export class PlanHistory {
  @FieldResolver(() => JournalEntryConnection, { description: `${HISTORY} Not what was done to the objects in it.` })
  history(
    @Root() { year, revision }: Plan,
    @Args(() => HistoryArgs) args: HistoryArgs,
    @Ctx() context: ChangeContext,
  ): Promise<EntryPage> {
    return historyOf({ year, type: 'Plan', key: '', revision }, args, context);
  }
}

/** Everything that was done to any plan. */
@Resolver(() => JournalEntryConnection)
export class JournalResolver {
  @Query(() => JournalEntryConnection, {
    description: 'What was done to plans, newest first (Journal); for those who work on plans.',
  })
  async journal(@Args(() => JournalArgs) args: JournalArgs, @Ctx() context: ChangeContext): Promise<EntryPage> {
    permit(context.viewer, 'journal');
    context.checkTime();
    context.notePassing();
    checkSize('first', args.first);
    const size = args.first ?? ROOT_PAGE;
    const after = readEntryCursor(args.after);
    const { sql, values } = conditionOf(args.filter ?? {});
    const { database } = context.writer;
    const [first, second] = [`$${values.length + 1}::bigint`, `$${values.length + 2}::int`];
    const entries = await queryJournal<JournalEntry>(
      database,
      `SELECT * FROM journal_entry WHERE ${sql} AND (${first} IS NULL OR number < ${first}) ORDER BY number DESC LIMIT ${second}`,
      [...values, after, size + 1],
    );
    const count = async () => {
      const counting = `SELECT count(*)::int AS count FROM journal_entry WHERE ${sql}`;
      return (await queryJournal<{ count: number }>(database, counting, values))[0]!.count;
    };
    return pageOf(entries, { size, isFirst: after === null, count });
  }

  @FieldResolver(() => Int, { description: 'How many items the whole list has.' })
  totalCount(@Root() page: EntryPage): Promise<number> {
    return page.count();
  }
}

async function historyOf(told: Told, { first, after }: HistoryArgs, context: ChangeContext): Promise<EntryPage> {
  context.checkTime();
  checkSize('first', first);
  const size = first ?? NESTED_PAGE;
  const behind = readEntryCursor(after);
  const loader = historyLoaderOf(context);
  const count = () => loader.count(told);
  return pageOf(await loader.page(told, behind, size + 1), { size, isFirst: behind === null, count });
}

/** A page of entries, the newest first. */
type EntryPage = FetchedPage<JournalEntry>;

function pageOf(
  entries: readonly JournalEntry[],
  place: { readonly size: number; readonly isFirst: boolean; count(): Promise<number> },
): EntryPage {
  return new FetchedPage(entries, { ...place, cursorOf: ({ number }) => cursorOfEntry(number) });
}
