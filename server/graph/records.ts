import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import { KeyIndex } from './key-index.js';

/** So many places on either side are looked at for a key; when more records have come or gone, the index is made anew. */
const MOST_MOVED = 50;

/** Where keys stood when they were written down. */
interface Keys {
  readonly index: KeyIndex;
  /** Where those stood that came later. */
  readonly added: ReadonlyMap<string, number>;
  /** How many records have come or gone since, so that no key stands further away from its place than that. */
  readonly moved: number;
}

/** The records of one class: in natural order of their keys, where the rank of each is its place, and found by key. */
export class Records {
  private constructor(
    readonly list: readonly PlanRecord[],
    private readonly keys: Keys,
  ) {}

  /** @param list in natural order */
  static *of(list: readonly PlanRecord[]): Steps<Records> {
    const index = new KeyIndex(list.length);
    yield* visitEach(list, (record, rank) => index.set(record.keyInPlan, rank));
    return new Records(list, { index, added: new Map(), moved: 0 });
  }

  /** The record with a key; undefined if there is none. */
  find(key: string): PlanRecord | undefined {
    const { index, added, moved } = this.keys;
    const place = added.get(key) ?? index.get(key);
    if (place === undefined) return undefined;
    for (let distance = 0; distance <= moved; distance += 1) {
      for (const rank of [place - distance, place + distance]) {
        const record = this.list[rank];
        if (record?.keyInPlan === key) return record;
      }
    }
    return undefined;
  }

  /**
   * Other records, most of which have the same keys; what is known of where these stand is shared.
   *
   * @param list in natural order
   * @param added those with keys that are new
   */
  *changed(list: readonly PlanRecord[], added: readonly PlanRecord[]): Steps<Records> {
    const removed = this.list.length + added.length - list.length;
    if (added.length + removed === 0) return new Records(list, this.keys);
    const moved = this.keys.moved + added.length + removed;
    if (moved > MOST_MOVED) return yield* Records.of(list);
    const places = new Map([...this.keys.added, ...added.map(({ keyInPlan, rank }) => [keyInPlan, rank] as const)]);
    return new Records(list, { index: this.keys.index, added: places, moved });
  }

  /** Whether these are known to have the same keys as others, so that the ranks are the same. */
  hasSameKeys(other: Records): boolean {
    return this.keys === other.keys;
  }
}
