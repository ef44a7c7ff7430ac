import { useCallback, useMemo } from 'react';
import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { pictureMessages } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Frame } from '../pictures/frame.js';
import { Notice } from '../pictures/notice.js';
import type { Queries } from '../pictures/use-queries.js';
import { Words } from '../pictures/words.js';
import type { GraphState } from './address.js';
import { Canvas } from './canvas.js';
import { domainColours } from './colours.js';
import { exportSvg } from './export-svg.js';
import { applyFilter, type Filter } from './filter.js';
import { Filters } from './filters.js';
import { MOST_LINES } from './flow.js';
import { layOut } from './layout.js';
import { Legend } from './legend.js';
import { linesOf } from './lines.js';
import { List } from './list.js';
import { type Contribution, type Pyramid, servicesOf } from './model.js';
import { queryBehind, queryBehindLine } from './queries.js';

interface PictureProps {
  readonly years: readonly number[];
  readonly pyramid: Pyramid;
  readonly state: GraphState;
  readonly queries: Queries;
  change(part: Partial<GraphState>): void;
}

/** More services than this would be a wall below the pyramid: then their offices stand for them, unless they are asked for. */
const MOST_SERVICES = 60;
const NO_FILTER: Filter = { office: null, legalDomain: null, fieldOfAction: null, crossing: null };

/** A plan as a picture, with filters, legend and list. */
export function Picture({ years, pyramid, state, queries, change }: PictureProps) {
  const { office, legalDomain, fieldOfAction, crossing, chosen } = state;
  const shown = useMemo(
    () => applyFilter(pyramid, { office, legalDomain, fieldOfAction, crossing }),
    [pyramid, office, legalDomain, fieldOfAction, crossing],
  );
  const withServices = state.services ?? servicesOf(pyramid.contributions).length <= MOST_SERVICES;
  const layout = useMemo(() => layOut(shown, withServices), [shown, withServices]);
  const lines = useMemo(() => linesOf(shown, layout), [shown, layout]);
  const colours = useMemo(() => domainColours(pyramid.goals), [pyramid]);
  const { open } = queries;
  const openObject = useCallback(
    (id: string) => {
      const object = layout.placed.find((placed) => placed.id === id);
      if (object) open(queryBehind(object, pyramid.year));
    },
    [layout, pyramid.year, open],
  );
  const openContributions = useCallback((contributions: readonly Contribution[]) => open(queryBehindLine(contributions)), [open]);
  const count = `${shown.goals.length} ${texts.of.de} ${pyramid.goals.length} ${inBothLanguages(texts.goals)}, ${shown.contributions.length} ${inBothLanguages(texts.contributions)}`;
  const title = `${pictureMessages.graph.de} ${pyramid.year}`;
  const chosenFilters = [
    office && `${pictureMessages.office.de} ${office}`,
    legalDomain,
    fieldOfAction,
    crossing && pictureMessages[crossing].de,
  ];
  const subtitle = [count, ...chosenFilters].filter(Boolean).join(' – ');
  const saved = { name: `zielgraph-${pyramid.year}`, svg: () => exportSvg({ title, subtitle, layout, lines, colours }) };
  const filters = <Filters years={years} pyramid={pyramid} state={state} withServices={withServices} change={change} />;
  if (shown.goals.length === 0) {
    return (
      <Frame title={pictureMessages.graph} queries={queries} saved={null} filters={filters}>
        <Notice of={pyramid.goals.length === 0 ? texts.emptyPlan : texts.noFit}>
          {pyramid.goals.length > 0 && (
            <button type="button" onClick={() => change(NO_FILTER)}>
              <Words of={pictureMessages.reset} />
            </button>
          )}
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame title={pictureMessages.graph} queries={queries} saved={saved} filters={filters}>
      <div className="picture">
        <Canvas
          layout={layout}
          lines={lines}
          colours={colours}
          chosen={chosen}
          openObject={openObject}
          openContributions={openContributions}
        />
        <aside>
          <p role="status">{count}</p>
          {lines.length > MOST_LINES && (
            <p>
              <Words of={texts.fewerLines} />
            </p>
          )}
          <Legend colours={colours} />
          <List
            layout={layout}
            contributions={shown.contributions}
            chosen={chosen}
            choose={(id) => change({ chosen: id })}
            open={openObject}
            openContributions={openContributions}
          />
        </aside>
      </div>
    </Frame>
  );
}
