import { useEffect } from 'react';
import { useLastRun } from './last-run.js';
import type { Run } from './run-address.js';

/** Shows what the query just run asks for; one that asks for nothing of the kind changes nothing. */
export function useFollow<Asked>(read: (run: Run) => Asked | null, show: (asked: Asked) => void): void {
  const run = useLastRun();
  useEffect(() => {
    const asked = run && read(run);
    if (asked) show(asked);
  }, [run, read, show]);
}
