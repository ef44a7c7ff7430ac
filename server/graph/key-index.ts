/** A Map of so many keys grows in a millisecond; one of a million would keep everybody waiting. */
const KEYS_OF_PART = 10_000;

/** Where each key stands, however many there are. */
export class KeyIndex {
  private readonly parts: readonly Map<string, number>[];

  /** @param count about how many keys there will be */
  constructor(count: number) {
    const parts = 2 ** Math.ceil(Math.log2(Math.max(1, count / KEYS_OF_PART)));
    this.parts = Array.from({ length: parts }, () => new Map<string, number>());
  }

  get(key: string): number | undefined {
    return this.partOf(key).get(key);
  }

  set(key: string, rank: number): void {
    this.partOf(key).set(key, rank);
  }

  /** Keys of a plan differ most at their ends. */
  private partOf(key: string): Map<string, number> {
    const last = key.length - 1;
    const hash = key.charCodeAt(last) + 10 * key.charCodeAt(last - 1) + 100 * key.charCodeAt(last - 2);
    return this.parts[hash & (this.parts.length - 1)]!;
  }
}
