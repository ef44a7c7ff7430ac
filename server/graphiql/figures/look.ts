import { type SymbolType, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Status, ValueKind } from './model.js';

/** How the values of a series are drawn: by form as well as by colour, which not everybody tells apart. */
export interface Look {
  /** The kinds that belong together: what is budgeted goes on as what is planned. */
  readonly kinds: readonly ValueKind[];
  /** Its name in the catalogue of messages. */
  readonly name: 'ACTUAL' | 'TARGET' | 'FORECAST' | 'AGREED' | 'OFFERED' | 'REFERENCE';
  readonly symbol: SymbolType;
  readonly isFilled: boolean;
  /** How its line is dashed; null where its values are single. */
  readonly dashes: string | null;
  /** Told apart from the ground, light or dark, by at least 3 to 1 (WCAG 2.2, 1.4.11). */
  readonly colour: string;
}

/** In the order in which they are drawn: what was reached lies on top. */
export const LOOKS: readonly Look[] = [
  { name: 'REFERENCE', kinds: ['REFERENCE'], symbol: symbolCross, isFilled: true, dashes: null, colour: '#7d7f86' },
  { name: 'OFFERED', kinds: ['OFFERED'], symbol: symbolTriangle, isFilled: false, dashes: null, colour: '#a06a00' },
  { name: 'AGREED', kinds: ['AGREED'], symbol: symbolDiamond, isFilled: true, dashes: null, colour: '#a06a00' },
  { name: 'TARGET', kinds: ['BUDGETED', 'PLANNED'], symbol: symbolSquare, isFilled: false, dashes: '6 4', colour: '#1f8a5b' },
  { name: 'FORECAST', kinds: ['FORECAST'], symbol: symbolCircle, isFilled: false, dashes: '2 4', colour: '#2f7fd6' },
  { name: 'ACTUAL', kinds: ['ACTUAL'], symbol: symbolCircle, isFilled: true, dashes: '', colour: '#2f7fd6' },
];

/** The inside of a mark that is not filled: the ground of the page, white where it is saved. */
export const HOLLOW = 'var(--card, #fff)';

/** The ground of the corridor. */
export const CORRIDOR = '#a06a00';

/** A traffic light: its form says it too. The paths lie in a square of 16. */
export const LIGHTS: Readonly<Record<Status, { readonly colour: string; readonly path: string }>> = {
  MET: { colour: '#1f8a5b', path: 'M8,1 A7,7 0 1 1 7.99,1 Z M4.6,8.2 L7,10.6 L11.4,5.6' },
  NEARLY: { colour: '#a06a00', path: 'M8,1.2 L15.2,14.5 H0.8 Z M8,6 V10 M8,12 V12.6' },
  MISSED: { colour: '#c93a3a', path: 'M1.5,1.5 H14.5 V14.5 H1.5 Z M5,5 L11,11 M11,5 L5,11' },
  NO_DATA: { colour: '#7d7f86', path: 'M8,1 A7,7 0 1 1 7.99,1 Z M5,8 H11' },
};
