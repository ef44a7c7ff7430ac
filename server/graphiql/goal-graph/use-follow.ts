import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { askAnswered } from '../pictures/ask-answered.js';
import { useLastRun } from '../pictures/last-run.js';
import type { GraphState } from './address.js';
import { answeredYear } from './answered.js';

/** Draws what the query just run has answered; an answer without anything to draw changes nothing. */
export function useFollow(change: (part: Partial<GraphState>) => void): void {
  const run = useLastRun();
  const schema = useGraphiQL((state) => state.schema);
  useEffect(() => {
    if (!run || !schema) return;
    const controller = new AbortController();
    askAnswered(run, schema, controller.signal).then(
      (ids) => {
        if (controller.signal.aborted || answeredYear(ids) === null) return;
        change({ year: null, chosen: null, run });
      },
      () => {}, // What is wrong with a query stands in its own answer.
    );
    return () => controller.abort();
  }, [run, schema, change]);
}
