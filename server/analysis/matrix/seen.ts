/** Which records have been met, told by rank. One bit each: every line of a matrix has one of these. */
export class Seen {
  private readonly bits: Int32Array;

  /** @param size how many records there are; ranks are below it */
  constructor(size: number) {
    this.bits = new Int32Array((size + 31) >>> 5);
  }

  /** Meets a record and says whether it is for the first time. */
  isNew(rank: number): boolean {
    const at = rank >>> 5;
    const bit = 1 << (rank & 31);
    if (this.bits[at]! & bit) return false;
    this.bits[at]! |= bit;
    return true;
  }
}
