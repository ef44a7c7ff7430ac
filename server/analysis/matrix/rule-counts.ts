import { each } from '../each.js';
import type { Work } from '../paced.js';
import type { Line } from './matrix.js';
import type { Because } from './rule.js';

/** What puts contributions on a line. */
export interface RuleCounts {
  /** How many each rule puts there, in the order they were met; several rules may put the same one there. */
  readonly byRule: ReadonlyMap<Because, number>;
  /** On how many lines of its axis each contribution stands. */
  readonly lines: Int32Array;
}

/**
 * Counts which rules put contributions on a line.
 *
 * @param owners the ranks of their services, for a row, or of their goals, for a column
 */
export function* ruleCounts({ standings, at: line }: Line, owners: Int32Array): Work<RuleCounts> {
  const { offsets, ranks } = standings.lines;
  const byReasons = new Map<number, number>();
  const lines = new Int32Array(owners.length);
  yield* each(owners, (owner, at) => {
    lines[at] = offsets[owner + 1]! - offsets[owner]!;
    const standing = ranks.indexOf(line, offsets[owner]!);
    const reasons = standings.reasons[standing]!;
    byReasons.set(reasons, (byReasons.get(reasons) ?? 0) + 1);
  });
  const byRule = new Map<Because, number>();
  for (const [reasons, count] of byReasons) {
    for (const because of becausesIn(reasons, standings.becauses)) byRule.set(because, (byRule.get(because) ?? 0) + count);
  }
  return { byRule, lines };
}

function becausesIn(reasons: number, becauses: readonly Because[]): readonly Because[] {
  return reasons === 0 ? ['becauseNoValue'] : becauses.filter((_, at) => reasons & (1 << at));
}
