import { argumentsAsked } from '../pictures/asked-field.js';
import type { Run } from '../pictures/run-address.js';
import type { FiguresState } from './address.js';

/** The goal that a query asks for; null where it asks for none. */
export function askedGoal(run: Run): Pick<FiguresState, 'year' | 'goal'> | null {
  const { key, year } = argumentsAsked(run, 'goal') ?? {};
  return typeof key === 'string' ? { goal: key, year: typeof year === 'number' ? year : null } : null;
}
