import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError } from '../../errors/hub-error.js';

/** More cells than anybody draws: a hundred offices by a hundred. */
export const MOST_CELLS = 10_000;

/** Gives each cell that is met a place, in the order they are met. */
export class Places {
  /** The place of each cell by its row and column as one number. */
  private readonly places = new Map<number, number>();

  /** @param columns how many columns there may be */
  constructor(private readonly columns: number) {}

  /** @throws HubError ANALYSIS_TOO_LARGE if it is one cell too many */
  of(row: number, column: number): number {
    const cell = row * this.columns + column;
    let place = this.places.get(cell);
    if (place === undefined) {
      place = this.places.size;
      if (place === MOST_CELLS) throw tooLarge(MOST_CELLS, 'cells');
      this.places.set(cell, place);
    }
    return place;
  }

  /** The cells that were met, row by row. */
  inOrder(): readonly { readonly row: number; readonly column: number; readonly place: number }[] {
    const sorted = [...this.places].sort(([a], [b]) => a - b);
    return sorted.map(([cell, place]) => ({ row: Math.floor(cell / this.columns), column: cell % this.columns, place }));
  }
}

/** The refusal of a matrix that would hold more than `limit` of something. */
export function tooLarge(limit: number, what: string): HubError {
  const message = `filter: expected one that leaves at most ${limit} ${what}, got more. Filter by fromOffices, toOffices, productAreas or goalLevels, or choose an axis with fewer lines.`;
  return new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit });
}
