import type { AnyNode } from '@zielnetz/client';
import { mistakes } from './messages/errors.js';
import { plain, quoted } from './plain.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/** An id of the hub: the type, the budget year and the key. */
const ID = /^[A-Za-z]+:(\d{4})\/./;
/** Nobody reads more of what was perhaps meant. */
const SUGGESTIONS = 5;

/** The budget year that an id names; nothing for what is no id. */
export function yearIn(typed: string): number | undefined {
  const year = ID.exec(typed)?.[1];
  return year === undefined ? undefined : Number(year);
}

/**
 * The id of what was typed, as an id such as "Goal:2013/0501-1" or as its key alone.
 *
 * @param option what it was typed for
 * @param types what a key may be the key of
 * @returns rejects with a UsageError if there is no such thing in the plan, or if the key alone says too little,
 *   and with a HubError if the hub does not answer
 */
export async function knownNode(
  { hub, say, year }: Session,
  option: string,
  typed: string,
  types: readonly AnyNode['__typename'][],
): Promise<string> {
  const named = yearIn(typed);
  if (named !== undefined && named !== year)
    throw new UsageError(say(mistakes.otherYear, { option, value: quoted(typed), year: String(year) }));
  const ids = named === undefined ? types.map((type) => `${type}:${year}/${typed}`) : [typed];
  const { nodes } = await hub.nodes.list({ ids });
  const [found, ...more] = nodes.filter((node) => node !== null);
  if (!found) {
    const { search } = await hub.search.find({
      text: named === undefined ? typed : typed.replace(/^.*?\//, ''),
      year,
      first: SUGGESTIONS,
    });
    throw new UsageError(say(mistakes.unknown, { option, value: quoted(typed) }), adviceOf(search.map(({ node }) => node)));
  }
  if (more.length > 0)
    throw new UsageError(say(mistakes.ambiguous, { option, value: quoted(typed) }), adviceOf([found, ...more]));
  return found.id;

  function adviceOf(meant: readonly AnyNode[]): string {
    if (meant.length === 0) return say(mistakes.searchIt);
    return say(mistakes.meant, { values: meant.map(({ id }) => plain(id)).join(', ') });
  }
}
