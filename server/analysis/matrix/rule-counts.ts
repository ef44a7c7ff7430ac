import type { Line } from './matrix.js';
import type { Because } from './rule.js';

/** How many contributions each rule puts on a line; several rules may put the same one there. */
export class RuleCounts {
  /** How many contributions stand there for which reasons, by the bits of these. */
  private readonly counts: Int32Array;
  /** The reasons in the order they were met. */
  private readonly met: number[] = [];

  constructor(private readonly line: Line) {
    this.counts = new Int32Array(1 << line.standings.becauses.length);
  }

  /**
   * Counts a contribution.
   *
   * @param owner the rank of its service, for a row, or of its goal, for a column
   * @returns on how many lines of the axis it stands
   */
  add(owner: number): number {
    const { lines, reasons } = this.line.standings;
    const standing = lines.ranks.indexOf(this.line.at, lines.offsets[owner]!);
    const why = reasons[standing]!;
    if (this.counts[why] === 0) this.met.push(why);
    this.counts[why]! += 1;
    return lines.offsets[owner + 1]! - lines.offsets[owner]!;
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
    return why === 0 ? ['becauseNoValue'] : this.line.standings.becauses.filter((_, at) => why & (1 << at));
  }
}
