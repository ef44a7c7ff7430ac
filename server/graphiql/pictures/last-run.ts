import type { Fetcher } from '@graphiql/toolkit';
import { useSyncExternalStore } from 'react';
import { isQuery } from './is-query.js';
import type { Run } from './run-address.js';

const listeners = new Set<() => void>();
let lastRun: Run | null = null;

/** The same fetcher, which remembers what was run last, so that the pictures can follow. */
export function remembering(fetcher: Fetcher): Fetcher {
  return ({ query, operationName, variables }, options) => {
    const run = { query, operationName: operationName ?? null, variables: variables ?? {} };
    // GraphiQL's own question about the schema is nobody's query.
    if (operationName !== 'IntrospectionQuery' && isQuery(run)) {
      lastRun = run;
      for (const listener of listeners) listener();
    }
    return fetcher({ query, operationName, variables }, options);
  };
}

function onRun(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was run last on this page; null as long as nothing was. */
export function useLastRun(): Run | null {
  return useSyncExternalStore(onRun, () => lastRun);
}
