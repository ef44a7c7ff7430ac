import { MiniMap, ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo, useRef, useState } from 'react';
import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { inBothLanguages } from '../messages.js';
import { Arrowheads } from './arrowheads.js';
import { type CardActions, CardContext, NODE_TYPES } from './cards.js';
import type { DomainColours } from './colours.js';
import { type Explanation, explain, explainContribution } from './explain.js';
import { edgesOf, nodesOf, overviewOf } from './flow.js';
import type { Layout } from './layout.js';
import { EDGE_TYPES } from './line-edge.js';
import type { Line } from './lines.js';
import type { Contribution } from './model.js';
import { MANY_OBJECTS } from './overview.js';
import { type Pointed, Tip } from './tip.js';
import { useArrowKeys } from './use-arrow-keys.js';
import { useView } from './use-view.js';
import { ZoomButtons } from './zoom-buttons.js';

/** How many contributions of one line are explained beside the pointer; the click shows all. */
const MOST_EXPLAINED = 3;

export interface CanvasProps {
  readonly layout: Layout;
  readonly lines: readonly Line[];
  readonly colours: DomainColours;
  /** What was chosen in the list; the picture moves there. */
  readonly chosen: string | null;
  openObject(id: string): void;
  openContributions(contributions: readonly Contribution[]): void;
}

/** The picture itself. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow({ layout, lines, colours, chosen, openObject, openContributions }: CanvasProps) {
  const pane = useRef<HTMLDivElement>(null);
  const [pointed, point] = useState<Pointed | null>(null);
  const [focused, focus] = useState<string | null>(null);
  const distance = useStore(({ transform }) => distanceOf(transform[2]));
  const view = useView(pane, layout, chosen);
  const onKeyDown = useArrowKeys(pane, layout, focused, view.reveal);
  const isOverview = distance === 'VERY_FAR' && layout.placed.length > MANY_OBJECTS;
  const nodes = useMemo(
    () => (isOverview ? overviewOf(layout, colours) : nodesOf(layout, colours)),
    [layout, colours, isOverview],
  );
  // What was chosen may be filtered out by now.
  const object = pointed?.id ?? focused ?? layout.placed.find(({ id }) => id === chosen)?.id ?? null;
  const edges = useMemo(() => edgesOf(lines, layout, object), [lines, layout, object]);
  const actions = useMemo((): CardActions => {
    // The picture becomes narrower, so what is explained would stand elsewhere.
    const open = (id: string) => {
      point(null);
      focus(null);
      openObject(id);
    };
    return { open, focus };
  }, [openObject]);
  const explained = useMemo(() => explanationsOf(pointed, focused, layout), [pointed, focused, layout]);
  return (
    <div className="stage">
      {/* biome-ignore lint/a11y/useSemanticElements: there is no element for a picture that keys move in. */}
      <div
        className="canvas"
        data-distance={distance}
        ref={pane}
        role="group"
        aria-label={inBothLanguages(texts.picture)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys lead from here into the picture.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <CardContext value={actions}>
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            onInit={view.whole}
            minZoom={0.04}
            maxZoom={2}
            onlyRenderVisibleElements
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            // The mark would lead out of a closed network; the licence goes with the page.
            proOptions={{ hideAttribution: true }}
            onMoveStart={() => point(null)}
            onNodeMouseEnter={({ currentTarget }, { id, type }) =>
              point(type === 'card' ? { id, at: currentTarget.getBoundingClientRect(), line: null } : null)
            }
            onNodeMouseLeave={() => point(null)}
            onEdgeMouseEnter={({ clientX, clientY }, { data }) =>
              point({ id: null, at: new DOMRect(clientX, clientY, 0, 0), line: data?.line ?? null })
            }
            onEdgeMouseLeave={() => point(null)}
            onEdgeClick={(_, { data }) =>
              data && data.line.contributions.length > 0 && openContributions(data.line.contributions)
            }
          >
            <Arrowheads />
            {layout.placed.length > 80 && !isOverview && (
              <MiniMap pannable zoomable ariaLabel={inBothLanguages(texts.overview)} />
            )}
          </ReactFlow>
        </CardContext>
        {explained.length > 0 && (
          <Tip
            explained={explained}
            more={(pointed?.line?.contributions.length ?? 0) - MOST_EXPLAINED}
            at={pointed?.at ?? null}
            object={focused}
            pane={pane}
          />
        )}
      </div>
      <ZoomButtons whole={view.whole} />
    </div>
  );
}

/** From how far the picture is seen: near by statements can be read, from afar keys only, in larger letters. */
function distanceOf(zoom: number): 'NEAR' | 'FAR' | 'VERY_FAR' {
  if (zoom >= 0.75) return 'NEAR';
  return zoom >= 0.3 ? 'FAR' : 'VERY_FAR';
}

function explanationsOf(pointed: Pointed | null, focused: string | null, { placed }: Layout): readonly Explanation[] {
  if (pointed?.line) return pointed.line.contributions.slice(0, MOST_EXPLAINED).map(explainContribution);
  const object = placed.find(({ id }) => id === (pointed?.id ?? focused));
  return object ? [explain(object)] : [];
}
