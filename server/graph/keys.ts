import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import { KeyIndex } from './key-index.js';
import type { Shape } from './model.js';
import { keyOfSaid, type Said } from './said.js';

/** So many places on either side are looked at for a key; when more records have come or gone, the index is made anew. */
const MOST_MOVED = 50;

/** Where keys stood when they were written down. */
interface Places {
  readonly index: KeyIndex;
  /** Where those stood that came later. */
  readonly added: ReadonlyMap<string, number>;
  /** How many records have come or gone since, so that no key stands further away from its place than that. */
  readonly moved: number;
}

/** Tells where the record with a key stands. */
export class Keys {
  private constructor(
    private readonly shape: Shape,
    private readonly said: readonly Said[],
    private readonly places: Places,
  ) {}

  /** @param said what the records of one class say, in natural order of their keys */
  static *of(shape: Shape, said: readonly Said[]): Steps<Keys> {
    const index = new KeyIndex(said.length);
    yield* visitEach(said, (own, rank) => index.set(keyOfSaid(shape, own), rank));
    return new Keys(shape, said, { index, added: new Map(), moved: 0 });
  }

  /** The rank of the record with a key; undefined if there is none. */
  find(key: string): number | undefined {
    const { index, added, moved } = this.places;
    const place = added.get(key) ?? index.get(key);
    if (place === undefined) return undefined;
    for (let distance = 0; distance <= moved; distance += 1) {
      for (const rank of [place - distance, place + distance]) {
        if (this.isAt(rank, key)) return rank;
      }
    }
    return undefined;
  }

  /**
   * The keys of another list, most of which are the same; what is known of where they stand is shared.
   *
   * @param added the ranks of keys that are new
   * @param removed how many keys are not there any more
   */
  *changed(said: readonly Said[], added: readonly number[], removed: number): Steps<Keys> {
    const moved = this.places.moved + added.length + removed;
    if (moved > MOST_MOVED) return yield* Keys.of(this.shape, said);
    const places = added.map((rank) => [keyOfSaid(this.shape, said[rank]!), rank] as const);
    return new Keys(this.shape, said, { index: this.places.index, added: new Map([...this.places.added, ...places]), moved });
  }

  private isAt(rank: number, key: string): boolean {
    const own = this.said[rank];
    return own !== undefined && keyOfSaid(this.shape, own) === key;
  }
}
