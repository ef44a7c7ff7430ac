import type { Line } from './matrix.js';
import type { Because } from './rule.js';

/** How many contributions each rule puts on a line; several rules may put the same one there. */
export class RuleCounts {
  /** How many contributions stand there for which reasons, by the bits of these. */
  private readonly counts: Int32Array;
  /** The reasons in the order they were met. */
  private readonly met: number[] = [];

  private readonly offsets: Int32Array;
  private readonly ranks: Int32Array;
  private readonly reasons: Uint8Array;
  private readonly becauses: readonly Because[];
  private readonly at: number;

  constructor({ standings, at }: Line) {
    this.counts = new Int32Array(1 << standings.becauses.length);
    this.offsets = standings.lines.offsets;
    this.ranks = standings.lines.ranks;
    this.reasons = standings.reasons;
    this.becauses = standings.becauses;
    this.at = at;
  }

  /**
   * Counts a contribution that stands on the line.
   *
   * @param owner the rank of its service, for a row, or of its goal, for a column
   * @returns on how many lines of the axis it stands
   */
  add(owner: number): number {
    const start = this.offsets[owner]!;
    let standing = start;
    while (this.ranks[standing] !== this.at) standing += 1;
    const why = this.reasons[standing]!;
    if (this.counts[why] === 0) this.met.push(why);
    this.counts[why]! += 1;
    return this.offsets[owner + 1]! - start;
  }

  /** Those that put nothing there are left out. */
  get byRule(): ReadonlyMap<Because, number> {
    const byRule = new Map<Because, number>();
    for (const why of this.met) {
      for (const because of this.becausesIn(why)) byRule.set(because, (byRule.get(because) ?? 0) + this.counts[why]!);
    }
    return byRule;
  }

  private becausesIn(why: number): readonly Because[] {
    return why === 0 ? ['becauseNoValue'] : this.becauses.filter((_, at) => why & (1 << at));
  }
}
