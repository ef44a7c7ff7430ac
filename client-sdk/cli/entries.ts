import type { AnyNode, JournalAction, JournalEntry } from '@zielnetz/client';
import { knownOffices } from './known.js';
import { knownNode } from './known-node.js';
import { type Say, wordFor } from './language.js';
import { changes, placeholdersOfChanges } from './messages/changes.js';
import { ACTIONS, KINDS, TOLD } from './messages/labels.js';
import { columns, output } from './messages/output.js';
import { plain } from './plain.js';
import { printRows } from './print.js';
import { gather, pageFor } from './rows.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** The options of `zielnetz journal`. */
export interface JournalOptions {
  readonly from?: Date;
  readonly to?: Date;
  readonly office?: readonly string[];
  readonly action?: readonly JournalAction[];
  readonly key?: readonly string[];
  readonly limit: number;
}

/** How many entries there are without `--limit`: the journal only grows. */
export const LATEST_ENTRIES = 50;

const DAY_MS = 86_400_000;

/**
 * Shows what was done to plans, newest first; to the one of `--year` or to all.
 *
 * @throws UsageError if an office does not exist in the year
 * @throws HubError if the hub refuses to tell, or does not answer
 */
export async function showJournal(session: Session, options: JournalOptions): Promise<void> {
  const { year } = session.options;
  const { from, to, office, action, key, limit } = options;
  const filter = {
    years: year === undefined ? undefined : [year],
    // The last day belongs to it.
    ...{ from: from?.toISOString(), to: to && new Date(to.getTime() + DAY_MS - 1).toISOString() },
    ...{ offices: await knownOffices(session, '--office', office), actions: action, keys: key },
  };
  const entries = await gather(session.hub.journal.list.each({ filter, first: pageFor(limit) }), limit);
  printRows(entries, viewIn(session.say), year === undefined ? { ...session, plan: null } : session, limit);
}

/**
 * Shows what was done to an object, newest first.
 *
 * @param of its id or its key; the plan without it
 * @throws UsageError if there is no such object in the plan
 * @throws HubError if the hub does not answer
 */
export async function showHistory(session: Session, of: string | undefined, { limit }: { limit: number }): Promise<void> {
  const { hub, say, plan } = session;
  const types = Object.keys(KINDS).filter((type) => type !== 'Plan') as AnyNode['__typename'][];
  const id = of === undefined ? (plan?.id ?? '') : await knownNode(session, say(placeholdersOfChanges.object), of, types);
  printRows(await gather(hub.history.of.each({ id, first: pageFor(limit) }), limit), viewIn(say), session, limit);
}

function viewIn(say: Say): View<JournalEntry> {
  const time = { title: say(changes.time), of: ({ at }: JournalEntry) => new Date(at).toLocaleString(say(output.locale)) };
  const revision = { title: say(changes.revision), of: (row: JournalEntry) => `${row.year}/${row.revision}` };
  const action = { title: say(changes.action), of: (row: JournalEntry) => wordFor(ACTIONS, row.action, say) };
  const office = { title: say(changes.office), of: (row: JournalEntry) => row.office ?? '' };
  const changed = { title: say(changes.changed), of: (row: JournalEntry) => changesOf(row, say) };
  const kindOf = ({ type }: JournalEntry) => wordFor(TOLD, type as keyof typeof TOLD, say);
  return {
    name: say(changes.entries),
    columns: [
      { ...time, width: 11 },
      { ...revision, width: 9 },
      { ...office, width: 5 },
      { ...action, width: 9 },
      { title: say(changes.object), width: 14, grows: 1, of: (row) => `${kindOf(row)} ${row.key}` },
      { ...changed, width: 20, grows: 3 },
    ],
    sheet: [
      { title: say(changes.time), of: ({ at }) => at },
      revision,
      office,
      { title: say(changes.subject), of: ({ subject }) => subject ?? '' },
      action,
      { title: say(columns.kind), of: kindOf },
      { title: say(columns.id), of: ({ type, year, key }) => (key === '' ? `${type}:${year}` : `${type}:${year}/${key}`) },
      changed,
      { title: say(changes.request), of: ({ request }) => request },
    ],
  };
}

/** A line for each field; of what is new or gone its values. */
function changesOf({ action, changes: fields }: JournalEntry, say: Say): string {
  const lines = fields.map(({ field, before, after }) => {
    if (action !== 'CHANGED' && action !== 'VALUE_SET') return say(changes.value, { field, value: plain(after ?? before ?? '') });
    const [was, is] = [before, after].map((value) => (value === null ? say(changes.empty) : plain(value)));
    return say(changes.fromTo, { field, before: was!, after: is! });
  });
  return lines.join('\n');
}
