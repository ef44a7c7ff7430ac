import { useCallback, useEffect, useMemo } from 'react';
import { loadYears } from '../goal-graph/load.js';
import { goalGraphMessages } from '../messages/goal-graph.js';
import { matrixMessages as texts } from '../messages/matrix.js';
import { pictureMessages } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Frame } from '../pictures/frame.js';
import { Failure, Notice } from '../pictures/notice.js';
import { useAddress } from '../pictures/use-address.js';
import { useFollow } from '../pictures/use-follow.js';
import { type Load, useLoaded } from '../pictures/use-loaded.js';
import { useQueries } from '../pictures/use-queries.js';
import { Words } from '../pictures/words.js';
import { MATRIX, type MatrixState, readMatrixState, writeMatrixState } from './address.js';
import { Drawn } from './drawn.js';
import { exportMatrix } from './export-svg.js';
import { Filters } from './filters.js';
import { loadMatrix } from './load.js';
import './matrix.css';
import { askedMatrix, filterIn } from './asked.js';
import type { Matrix, MatrixQuestion } from './model.js';
import { queryBehindMatrix } from './queries.js';

/** A matrix, what it answers, and the years of the others; nothing where the hub holds no plan. */
interface Loaded {
  readonly years: readonly number[];
  readonly plan: { readonly question: MatrixQuestion; readonly matrix: Matrix } | null;
}

/** The panel: loads the matrix of a year and draws it as a heat map. */
export default function MatrixPanel() {
  const [hash, setHash] = useAddress(MATRIX);
  const state = useMemo(() => readMatrixState(hash), [hash]);
  const change = useCallback(
    (part: Partial<MatrixState>) => setHash(writeMatrixState({ ...readMatrixState(location.hash), ...part })),
    [setHash],
  );
  const queries = useQueries();
  const { year, rows, columns, filter } = state;
  useFollow(askedMatrix, change);
  const load: Load<Loaded> = useCallback(
    async (signal) => {
      const { years, latest } = await loadYears(signal);
      const asked = year ?? latest;
      if (asked === null) return { years, plan: null };
      const question = { year: asked, rows, columns, filter: filterIn(filter) };
      return { years, plan: { question, matrix: await loadMatrix(question, signal) } };
    },
    [year, rows, columns, filter],
  );
  const [loaded, again] = useLoaded(load);
  const plan = loaded.state === 'READY' ? loaded.data.plan : null;
  // An address without a year would show another plan as soon as there is a later one.
  useEffect(() => {
    if (year === null && plan) change({ year: plan.question.year });
  }, [year, plan, change]);

  const caption = `${inBothLanguages(texts.caption)}: ${inBothLanguages(texts[rows])} → ${inBothLanguages(texts[columns])}`;
  const isDrawn = plan !== null && plan.matrix.cells.length > 0;
  const saved = isDrawn
    ? {
        name: `matrix-${plan.question.year}`,
        svg: () => exportMatrix(`${pictureMessages.matrix.de} ${plan.question.year}`, caption, plan.matrix),
      }
    : null;
  const filters = loaded.state === 'READY' && plan && (
    <Filters years={loaded.data.years} year={plan.question.year} state={state} change={change} />
  );
  return (
    <Frame title={pictureMessages.matrix} queries={queries} saved={saved} filters={filters}>
      {loaded.state === 'LOADING' && <Notice of={pictureMessages.loading} />}
      {loaded.state === 'FAILED' && (
        <Failure message={loaded.message} again={again}>
          {year !== null && (
            <button type="button" onClick={() => change({ year: null, filter: null, cell: null })}>
              <Words of={pictureMessages.latest} />
            </button>
          )}
        </Failure>
      )}
      {loaded.state === 'READY' && !isDrawn && <Notice of={plan ? texts.empty : goalGraphMessages.emptyPlan} />}
      {isDrawn && (
        <Drawn
          question={plan.question}
          matrix={plan.matrix}
          caption={caption}
          chosen={state.cell}
          choose={(cell) => change({ cell })}
          open={() => queries.open(queryBehindMatrix(plan.question), { filter: plan.question.filter })}
        />
      )}
    </Frame>
  );
}
