import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError } from '../../errors/hub-error.js';

/** More cells than anybody draws: seventy product groups by seventy. An answer with so many is as long as others may wait for. */
export const MOST_CELLS = 5_000;

/** How often contributions may stand in cells; this many are counted within a second. */
export const MOST_ENTRIES = 5_000_000;

export const tooManyCells = (): HubError => tooLarge(MOST_CELLS, 'cells');

export const tooManyEntries = (): HubError => tooLarge(MOST_ENTRIES, 'entries of contributions in cells');

/** The refusal of a matrix that would hold more than `limit` of something. */
function tooLarge(limit: number, what: string): HubError {
  const message = `filter: expected one that leaves at most ${limit} ${what}, got more. Filter by fromOffices, toOffices, productAreas or goalLevels, or choose an axis with fewer lines.`;
  return new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit });
}
