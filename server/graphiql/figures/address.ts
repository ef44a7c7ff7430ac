import { readAddress, writeAddress } from '../pictures/address.js';

/** The name of the figures in an address. */
export const FIGURES = 'figures';

/** All that decides what is seen. */
export interface FiguresState {
  /** The plan; null until it is known which one answers. */
  readonly year: number | null;
  /** The number of the office whose goals are shown; null for all. */
  readonly office: string | null;
  /** The key of the goal whose series are shown. */
  readonly goal: string | null;
}

/** The state that an address describes; what it does not know is as at the beginning. */
export function readFiguresState(hash: string): FiguresState {
  const { state } = readAddress(hash);
  const year = Number(state.get('year'));
  return {
    year: Number.isInteger(year) && year > 0 ? year : null,
    office: state.get('office'),
    goal: state.get('goal'),
  };
}

/** The address of a state. */
export function writeFiguresState({ year, ...state }: FiguresState): string {
  return writeAddress(FIGURES, { year: year === null ? null : String(year), ...state });
}
