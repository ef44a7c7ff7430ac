import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import type { Facts } from './facts.js';
import type { Keys } from './keys.js';
import { compareKeys, compareNaturally } from './natural-order.js';
import { keyOfSaid, type Said } from './said.js';
import { Shift } from './shift.js';
import type { Contents } from './table.js';

/** What records say from now on, by key; null where there is none any more. */
export type ChangedRecords = ReadonlyMap<string, Facts | null>;

/** Where the records of a class stand after a change. */
export interface Placed {
  readonly said: readonly Said[];
  readonly keys: Keys;
  /** What records say that are new or say something else, by rank. */
  readonly fresh: ReadonlyMap<number, Facts>;
  /** Null where all stand where they stood. */
  readonly shift: Shift | null;
}

/** The records of a class in which nothing changes. */
export function unchanged({ said, keys }: Contents): Placed {
  return { said, keys, fresh: new Map(), shift: null };
}

/**
 * Puts new records between those there are, where their keys belong, and leaves out what is gone.
 *
 * @param say makes of facts what a record says
 */
export function* placeChanges(base: Contents, changes: ChangedRecords, say: (facts: Facts) => Said): Steps<Placed> {
  const [changed, added] = [new Map<number, Facts | null>(), [] as [key: string, facts: Facts][]];
  for (const [key, facts] of changes) {
    const rank = base.keys.find(key);
    if (rank !== undefined) changed.set(rank, facts);
    else if (facts) added.push([key, facts]);
  }
  return added.length === 0 && ![...changed.values()].includes(null)
    ? yield* replaced(base, changed as ReadonlyMap<number, Facts>, say)
    : yield* moved(base, changed, added, say);
}

function* replaced(base: Contents, fresh: ReadonlyMap<number, Facts>, say: (facts: Facts) => Said): Steps<Placed> {
  const said = base.said.slice();
  for (const [rank, facts] of fresh) said[rank] = say(facts);
  const keys = yield* base.keys.changed(said, [], 0);
  return { said, keys, fresh, shift: null };
}

function* moved(
  base: Contents,
  changed: ReadonlyMap<number, Facts | null>,
  added: readonly (readonly [key: string, facts: Facts])[],
  say: (facts: Facts) => Said,
): Steps<Placed> {
  const compare = base.shape.keyColumns.length > 1 ? compareKeys : compareNaturally;
  const inOrder = added.toSorted(([a], [b]) => compare(a, b));
  const places = inOrder.map(([key]) => countBefore(base, key, compare));
  const gone = [...changed].flatMap(([rank, facts]) => (facts ? [] : [rank])).sort((a, b) => a - b);
  const shift = new Shift(places, gone);
  const fresh = new Map<number, Facts>();
  for (const [at, [, facts]] of inOrder.entries()) fresh.set(shift.ranksAdded[at]!, facts);
  for (const [rank, facts] of changed) if (facts) fresh.set(shift.now(rank), facts);
  const said: Said[] = new Array(base.said.length + added.length - gone.length);
  yield; // Memory for millions takes its time.
  for (const [rank, facts] of fresh) said[rank] = say(facts);
  const originOf = shift.origins();
  yield* visitEach(said, (own, rank) => {
    const before = originOf(rank);
    if (own === undefined) said[rank] = base.said[before]!;
  });
  return { said, keys: yield* base.keys.changed(said, shift.ranksAdded, gone.length), fresh, shift };
}

/** How many records, which are in natural order, stand before a key. */
function countBefore({ shape, said }: Contents, key: string, compare: (a: string, b: string) => number): number {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(keyOfSaid(shape, said[middle]!), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
