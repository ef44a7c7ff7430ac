import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError } from '../../errors/hub-error.js';

/** As many pairs as are found and put in order in far less than a second. */
const MOST_PAIRS = 50_000;

/** Counts pairs before they are made, from nothing but how many share something. */
export class PairCount {
  private pairs = 0;

  /**
   * Counts the pairs that share one thing.
   *
   * @param members how many share it
   * @param unwanted how many of them are not asked for: no two of these make a pair
   * @returns whether there are any
   */
  add(members: number, unwanted: number): boolean {
    const pairs = pairsOf(members) - pairsOf(unwanted);
    this.pairs += pairs;
    return pairs > 0;
  }

  /** @throws HubError ANALYSIS_TOO_LARGE if they are too many to be made */
  check(): void {
    if (this.pairs <= MOST_PAIRS) return;
    const message = `overlaps: expected at most ${MOST_PAIRS} pairs to compare, got ${this.pairs}. Narrow them down by filter.kinds, filter.offices, filter.departments or filter.productAreas.`;
    throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: MOST_PAIRS });
  }
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;
