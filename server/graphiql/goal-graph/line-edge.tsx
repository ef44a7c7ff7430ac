import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { groundsOf, LINE_STYLES } from './colours.js';
import { isEffect, type Line } from './lines.js';

export type LineEdge = Edge<{ readonly line: Line; readonly path: string; readonly isFaded: boolean }, 'line'>;

/** How far the pointer may miss a line. */
const REACH = 14;

/** A line, on the way that the layout gives it. */
const LineBetween = memo(({ id, data }: EdgeProps<LineEdge>) => {
  if (!data) return null;
  const { kind } = data.line;
  const { dash, width } = LINE_STYLES[kind];
  return (
    <BaseEdge
      id={id}
      path={data.path}
      className={data.isFaded ? 'line is-faded' : 'line'}
      style={{ ...groundsOf(LINE_STYLES[kind]), strokeDasharray: dash, strokeWidth: width }}
      markerEnd={isEffect(kind) ? `url(#end-${kind})` : undefined}
      interactionWidth={isEffect(kind) ? REACH : 0}
    />
  );
});

/** How lines are drawn. */
export const EDGE_TYPES = { line: LineBetween };
