import { useCallback, useEffect, useMemo, useRef } from 'react';
import { goalGraphMessages } from '../messages/goal-graph.js';
import { pictureMessages } from '../messages/pictures.js';
import { Frame } from '../pictures/frame.js';
import { Failure, Notice } from '../pictures/notice.js';
import { useAddress } from '../pictures/use-address.js';
import { useFollow } from '../pictures/use-follow.js';
import { useQueries } from '../pictures/use-queries.js';
import { Words } from '../pictures/words.js';
import { FIGURES, type FiguresState, readFiguresState, writeFiguresState } from './address.js';
import { askedGoal } from './asked.js';
import { ChosenGoal } from './chosen-goal.js';
import { exportFigures } from './export-svg.js';
import { Filters } from './filters.js';
import { Pyramid } from './pyramid.js';
import { queryBehindFigures } from './queries.js';
import { useChosenGoal, usePlanGoals } from './use-figures.js';
import './figures.css';

/** The panel: the goals of a plan with their traffic lights, and the series of the one that is chosen. */
export default function FiguresPanel() {
  const [hash, setHash] = useAddress(FIGURES);
  const state = useMemo(() => readFiguresState(hash), [hash]);
  const { year, office, goal } = state;
  const change = useCallback(
    (part: Partial<FiguresState>) => setHash(writeFiguresState({ ...readFiguresState(location.hash), ...part })),
    [setHash],
  );
  const queries = useQueries();
  useFollow(askedGoal, change);
  const [loaded, again] = usePlanGoals(year);
  const [chosen, chosenAgain] = useChosenGoal(state);
  const plan = loaded.state === 'READY' ? loaded.data.plan : null;
  // An address without a year would show another plan as soon as there is a later one.
  useEffect(() => {
    if (year === null && plan) change({ year: plan.year });
  }, [year, plan, change]);

  const shown = useRef<HTMLElement>(null);
  const saved = plan &&
    chosen.state === 'READY' &&
    chosen.data && {
      name: `kennzahlen-${plan.year}-${chosen.data.key}`,
      svg: () => exportFigures(plan.year, chosen.data!, [...shown.current!.querySelectorAll<SVGElement>('svg.chart')]),
    };
  const filters = loaded.state === 'READY' && plan && (
    <Filters years={loaded.data.years} year={plan.year} goals={plan.goals} office={office} change={change} />
  );
  const own = plan?.goals.filter((one) => office === null || one.office?.number === office) ?? [];
  return (
    <Frame title={pictureMessages.figures} queries={queries} saved={saved || null} filters={filters}>
      {loaded.state === 'LOADING' && <Notice of={pictureMessages.loading} />}
      {loaded.state === 'FAILED' && (
        <Failure message={loaded.message} again={again}>
          {year !== null && (
            <button type="button" onClick={() => change({ year: null, office: null, goal: null })}>
              <Words of={pictureMessages.latest} />
            </button>
          )}
        </Failure>
      )}
      {loaded.state === 'READY' && !plan?.goals.length && <Notice of={goalGraphMessages.emptyPlan} />}
      {plan && plan.goals.length > 0 && (
        <div className="picture figures">
          <Pyramid goals={own} chosen={goal} choose={(key) => change({ goal: key })} />
          <div className="shown">
            <ChosenGoal
              isChosen={goal !== null}
              loaded={chosen}
              again={chosenAgain}
              ref={shown}
              open={() => goal && queries.open(queryBehindFigures(goal, plan.year))}
            />
          </div>
        </div>
      )}
    </Frame>
  );
}
