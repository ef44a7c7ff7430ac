import { useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect, useMemo } from 'react';
import { goalGraphMessages } from '../messages/goal-graph.js';
import { pictureMessages as texts } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Frame } from '../pictures/frame.js';
import { Failure, Notice } from '../pictures/notice.js';
import type { Run } from '../pictures/run-address.js';
import { type Load, useLoaded } from '../pictures/use-loaded.js';
import { useQueries } from '../pictures/use-queries.js';
import { Words } from '../pictures/words.js';
import { loadAnswered, loadPyramid, loadYears } from './load.js';
import type { Pyramid } from './model.js';
import { Picture } from './picture.js';
import './cards.css';
import './from-afar.css';
import './goal-graph.css';
import { useFollow } from './use-follow.js';
import { useGraphState } from './use-graph-state.js';

/** A plan to draw, and the years of the others; null where the hub holds no plan. */
interface Plan {
  readonly years: readonly number[];
  readonly pyramid: Pyramid | null;
}

/** The panel: loads the plan of a year and draws it. */
export default function GoalGraph() {
  const [state, change] = useGraphState();
  const queries = useQueries();
  const { year } = state;
  // Every change of the address reads the query anew, though it may be the same.
  const written = JSON.stringify(state.run);
  const run = useMemo((): Run | null => JSON.parse(written), [written]);
  const schema = useGraphiQL((store) => store.schema);
  useFollow(change);
  const load: Load<Plan> = useCallback(
    async (signal, onPage) => {
      const { years, latest } = await loadYears(signal);
      if (run && !schema) return new Promise(() => {}); // It is on its way, and leads here again.
      if (run && schema) return { years, pyramid: await loadAnswered(run, schema, signal, onPage) };
      const chosen = year ?? latest;
      return { years, pyramid: chosen === null ? null : await loadPyramid(chosen, signal, onPage) };
    },
    [year, run, schema],
  );
  const [loaded, again] = useLoaded(load);
  // An address without a year would show another plan as soon as there is a later one.
  const drawn = loaded.state === 'READY' ? loaded.data.pyramid?.year : undefined;
  useEffect(() => {
    if (year === null && run === null && drawn !== undefined) change({ year: drawn });
  }, [year, run, drawn, change]);

  if (loaded.state === 'READY' && loaded.data.pyramid) {
    return <Picture years={loaded.data.years} pyramid={loaded.data.pyramid} state={state} change={change} queries={queries} />;
  }
  return (
    <Frame title={texts.graph} queries={queries} saved={null} filters={null}>
      {loaded.state === 'LOADING' && (
        <Notice of={texts.loading}>
          {loaded.total > 0 && (
            <p>{`${loaded.loaded} ${goalGraphMessages.of.de} ${loaded.total} ${inBothLanguages(goalGraphMessages.goals)}`}</p>
          )}
        </Notice>
      )}
      {loaded.state === 'FAILED' && (
        <Failure message={loaded.message} again={again}>
          {(year !== null || run !== null) && (
            <button type="button" onClick={() => change({ year: null, run: null })}>
              <Words of={texts.latest} />
            </button>
          )}
        </Failure>
      )}
      {loaded.state === 'READY' && <Notice of={run ? goalGraphMessages.emptyAnswer : goalGraphMessages.emptyPlan} />}
    </Frame>
  );
}
