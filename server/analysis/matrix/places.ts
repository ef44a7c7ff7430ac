import { MOST_CELLS, tooManyCells } from './limits.js';

/** Slots of the table: a power of two, of which a third is used at the most. */
const SLOT_BITS = 14;
/** Spreads numbers over the slots (multiplicative hashing, Knuth 1973): 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/**
 * Gives each cell that is met a place, in the order they are met. It is asked for every contribution in every cell, and
 * a table of numbers with open addressing answers several times as fast as a Map.
 */
export class Places {
  private readonly cells: number[] = [];
  /** In each slot the place of a cell, one higher; 0 where there is none. */
  private readonly slots = new Uint16Array(1 << SLOT_BITS);

  /** @param columns how many columns there may be */
  constructor(private readonly columns: number) {}

  /** @throws HubError ANALYSIS_TOO_LARGE if it is one cell too many */
  of(row: number, column: number): number {
    const cell = row * this.columns + column;
    let slot = Math.imul(cell, SPREAD) >>> (32 - SLOT_BITS);
    for (;;) {
      const place = this.slots[slot]! - 1;
      if (place < 0) return this.add(cell, slot);
      if (this.cells[place] === cell) return place;
      slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
    }
  }

  /** The cells that were met, row by row. */
  inOrder(): readonly { readonly row: number; readonly column: number; readonly place: number }[] {
    const places = [...this.cells.keys()].sort((a, b) => this.cells[a]! - this.cells[b]!);
    return places.map((place) => {
      const cell = this.cells[place]!;
      return { row: Math.floor(cell / this.columns), column: cell % this.columns, place };
    });
  }

  private add(cell: number, slot: number): number {
    if (this.cells.length === MOST_CELLS) throw tooManyCells();
    this.slots[slot] = this.cells.push(cell);
    return this.cells.length - 1;
  }
}
