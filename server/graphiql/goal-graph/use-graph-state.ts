import { useCallback, useMemo } from 'react';
import { useAddress } from '../pictures/use-address.js';
import { GOAL_GRAPH, type GraphState, readGraphState, writeGraphState } from './address.js';

/** What is seen, kept in the address: who gets the link sees the same. */
export function useGraphState(): readonly [GraphState, change: (part: Partial<GraphState>) => void] {
  const [hash, setHash] = useAddress(GOAL_GRAPH);
  const state = useMemo(() => readGraphState(hash), [hash]);
  const change = useCallback(
    (part: Partial<GraphState>) => setHash(writeGraphState({ ...readGraphState(location.hash), ...part })),
    [setHash],
  );
  return [state, change];
}
