/**
 * Whole numbers of which nobody knows beforehand how many come. Millions of them in an ordinary list would be moved about by
 * the garbage collector again and again; these are one block of memory.
 */
export class GrowingNumbers {
  length = 0;
  private block = new Int32Array(1_024);

  push(number: number): void {
    if (this.length === this.block.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.block);
      this.block = larger;
    }
    this.block[this.length] = number;
    this.length += 1;
  }

  at(index: number): number {
    return this.block[index]!;
  }

  set(index: number, number: number): void {
    this.block[index] = number;
  }

  /** All of them so far. */
  all(): Int32Array {
    return this.block.slice(0, this.length);
  }
}
