import { ErrorCode } from '../../schema/errors/error-code.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import type { FollowArgs } from '../../schema/live/follow-args.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { unavailable } from '../changes/unavailable.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { seesDrafts } from '../security/viewer.js';
import type { StreamContext } from './stream-context.js';

/**
 * What happens to plans, from the journal and then as it comes: in its order, nothing twice, nothing left out that the
 * viewer may see. The next page is read when the last one was taken, so who is slow falls back in the journal, not in memory.
 *
 * @param isWanted which of it
 * @throws HubError BAD_USER_INPUT if `after` is no number of an entry; SHUTTING_DOWN when the hub stops, DATABASE_UNAVAILABLE
 */
export async function follow(
  { after, year }: FollowArgs,
  context: StreamContext,
  isWanted: (entry: JournalEntry) => boolean | Promise<boolean>,
): Promise<AsyncGenerator<JournalEntry, void, undefined>> {
  const { feed, signal } = context;
  // Found out now and not when the first event is asked for, so that the stream begins with the moment it was opened.
  const last = shown(await feed.last(), context);
  const place = after == null ? last : placeOf(after, last, context.viewer());
  context.begins(place);
  return wanted();

  async function* wanted(): AsyncGenerator<JournalEntry, void, undefined> {
    for await (const entry of entriesFrom(place, context)) {
      if (year != null && entry.year !== year) continue;
      if (!isSeenBy(context.viewer(), entry) || !(await isWanted(entry))) continue;
      if (signal.aborted) return;
      yield entry;
    }
  }
}

/** Everything behind a place, to the end of the stream. */
async function* entriesFrom(start: number, context: StreamContext): AsyncGenerator<JournalEntry, void, undefined> {
  const { feed, signal } = context;
  let place = start;
  while (!signal.aborted) {
    if (feed.closed.aborted) {
      const after = shown(place, context);
      throw new HubError(ErrorCode.SHUTTING_DOWN, resume(after), { after: String(after) }, 503);
    }
    const page = await Promise.resolve(feed.after(place)).catch((error: Error) => Promise.reject(unavailable(error)));
    for (const entry of page) {
      place = Number(entry.number);
      yield entry;
    }
    if (page.length === 0) await feed.changed(place, signal);
  }
}

/** For those who do not work on drafts a plan begins when it is adopted, and after that nothing in it changes; values arrive beside it. */
function isSeenBy(viewer: Viewer, { action }: JournalEntry): boolean {
  return action === JournalAction.PLAN_ADOPTED || seesDrafts(viewer);
}

/** A place as a viewer may know it. To those who do not see drafts, numbers would tell that somebody works on one. */
function shown(place: number, { feed, viewer }: StreamContext): number {
  return seesDrafts(viewer()) ? place : Math.min(place, feed.lastAdoption);
}

function placeOf(after: string, last: number, viewer: Viewer): number {
  const place = /^\d{1,15}$/.test(after) ? Number(after) : Number.NaN;
  if (place <= last) return place;
  // Who saw drafts before comes back with a number of then; behind the last one they may know nothing is left out.
  if (place > last && !seesDrafts(viewer)) return last;
  const message = `after: expected the number of a notice, from 0 to ${last}, got ${quoted(after)}.`;
  throw new HubError(ErrorCode.BAD_USER_INPUT, message);
}

function resume(place: number): string {
  return `The hub is stopping. Open the stream again with after: "${place}".`;
}
