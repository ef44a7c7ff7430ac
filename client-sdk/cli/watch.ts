import type { PlansChanges } from '@zielnetz/client';
import { createLiveClient, type LiveOperations } from '@zielnetz/client/live';
import { numbersOf } from './cells.js';
import { knownOffices } from './known.js';
import { wordFor } from './language.js';
import { ACTIONS, EFFECTS, STATUSES } from './messages/labels.js';
import { output } from './messages/output.js';
import { plain } from './plain.js';
import { write } from './print.js';
import type { Session } from './session.js';

/** The options of `zielnetz watch`. */
export interface WatchOptions {
  readonly fromOffice?: readonly string[];
  readonly toOffice?: readonly string[];
}

type Change = Pick<PlansChanges['planChanged'], 'at' | 'action' | 'year' | 'revision' | 'id'>;

/**
 * Prints changes as they come, a line for each, until it is stopped; with `--json` each as an object on a line. With an
 * office only changes of contributions from or to it.
 *
 * @throws UsageError if an office does not exist
 * @throws HubError if the hub refuses to tell, or cannot be reached
 */
export async function watch(session: Session, { fromOffice, toOffice }: WatchOptions): Promise<void> {
  const { options, say } = session;
  const live = createLiveClient({ url: options.url, token: options.token || undefined });
  const filter = {
    fromOffices: await knownOffices(session, '--from-office', fromOffice),
    toOffices: await knownOffices(session, '--to-office', toOffice),
  };
  // What is printed on the error output stays out of a file that the changes go to.
  process.stderr.write(`${say(output.watching)}\n`);
  if (fromOffice || toOffice) await printContributions(live, filter, session);
  else for await (const notice of live.plans.changes({ year: options.year })) print(notice, '', session);
}

async function printContributions(live: LiveOperations, filter: object, session: Session): Promise<void> {
  const { say, options } = session;
  for await (const notice of live.contributions.changes({ filter, year: options.year })) {
    const { contribution: one } = notice;
    const what = one
      ? say(output.contribution, {
          service: plain(one.service.name),
          offices: numbersOf(one.contributingOffices),
          goal: plain(one.goal.key),
          office: one.goal.office?.number ?? '–',
          effect: wordFor(EFFECTS, one.effect, say),
          status: wordFor(STATUSES, one.status, say),
        })
      : '';
    print(notice, what, session);
  }
}

function print(notice: Change, what: string, { say, options }: Session): void {
  if (options.json) {
    write(JSON.stringify(notice));
    return;
  }
  const { at, action, year, revision, id } = notice;
  const time = new Date(at).toLocaleString(say(output.locale));
  const line = say(output.change, { time, year, revision, action: wordFor(ACTIONS, action, say), id: plain(id) });
  write(what ? `${line}  ${what}` : line);
}
