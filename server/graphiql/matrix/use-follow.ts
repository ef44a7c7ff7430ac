import { useEffect } from 'react';
import { useLastRun } from '../pictures/last-run.js';
import type { MatrixState } from './address.js';
import { askedMatrix } from './asked.js';

/** Draws the matrix that the query just run asks for; a query without one changes nothing. */
export function useFollow(change: (part: Partial<MatrixState>) => void): void {
  const run = useLastRun();
  useEffect(() => {
    const asked = run && safely(() => askedMatrix(run));
    if (asked) change({ ...asked, cell: null });
  }, [run, change]);
}

/** What is wrong with a query stands in its own answer. */
function safely<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
