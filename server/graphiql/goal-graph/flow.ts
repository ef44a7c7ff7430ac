import { Position } from '@xyflow/react';
import type { BandNode, BracketNode, CardNode } from './cards.js';
import type { DomainColours } from './colours.js';
import type { Box, Layout } from './layout.js';
import type { LineEdge } from './line-edge.js';
import { curve, isEffect, type Line } from './lines.js';
import type { OverviewNode } from './overview.js';

/** Everything React Flow places. */
export type PictureNode = CardNode | BandNode | BracketNode | OverviewNode;

/** More lines than this show nothing but a tangle, so only those of one object are drawn. */
export const MOST_LINES = 400;

const at = ({ x, y, width, height }: Box) => ({ position: { x, y }, width, height });
const POINT = { width: 1, height: 1 };

/** The levels of a layout, with all objects in one drawing. */
export function overviewOf(layout: Layout, colours: DomainColours): PictureNode[] {
  const box = { x: 0, y: 0, width: layout.width, height: layout.height };
  return [...levelsOf(layout), { id: 'overview', type: 'overview', data: { layout, colours }, ...at(box) }];
}

/** The objects of a layout as React Flow takes them. Its handles are given, so that lines can lead to what is out of sight. */
export function nodesOf(layout: Layout, colours: DomainColours): PictureNode[] {
  return [
    ...levelsOf(layout),
    ...layout.placed.map(
      (object): CardNode => ({
        id: object.id,
        type: 'card',
        data: { object, colours },
        ...at(object.box),
        handles: [
          { type: 'source', position: Position.Top, x: object.box.width / 2, y: 0, ...POINT },
          { type: 'target', position: Position.Bottom, x: object.box.width / 2, y: object.box.height, ...POINT },
        ],
      }),
    ),
  ];
}

function levelsOf({ bands, brackets }: Layout): PictureNode[] {
  return [
    ...bands.map((band): BandNode => ({ id: band.name, type: 'band', data: { band }, zIndex: -1, ...at(band.box) })),
    ...brackets.map(
      (bracket): BracketNode => ({ id: bracket.name, type: 'bracket', data: { bracket }, zIndex: -1, ...at(bracket.box) }),
    ),
  ];
}

/** Room for the arrowhead at the end of a line. */
const ARROWHEAD = 7;

/** The lines as React Flow takes them: all, or where they are too many those of an object; the others step back behind its own. */
export function edgesOf(lines: readonly Line[], { placed }: Layout, object: string | null): LineEdge[] {
  const boxes = new Map(placed.map(({ id, box }) => [id, box]));
  const touches = ({ from, to }: Line) => from === object || to === object;
  const drawn = lines.length > MOST_LINES ? lines.filter(touches) : lines;
  return drawn.map((line) => ({
    id: line.id,
    type: 'line',
    source: line.from,
    target: line.to,
    data: {
      line,
      path: curve(boxes.get(line.from)!, boxes.get(line.to)!, isEffect(line.kind) ? ARROWHEAD : 0),
      isFaded: object !== null && !touches(line),
    },
  }));
}
