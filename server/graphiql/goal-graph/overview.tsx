import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { type Colour, type DomainColours, groundsOf } from './colours.js';
import type { Box, Layout } from './layout.js';

export type OverviewNode = Node<{ readonly layout: Layout; readonly colours: DomainColours }, 'overview'>;

/** From more objects on, those seen from very far are one drawing: thousands of elements would not follow the pointer. */
export const MANY_OBJECTS = 300;

const rectangle = ({ x, y, width, height }: Box) => `M${x},${y}h${width}v${height}h${-width}z`;

/** All objects as coloured blocks, one path for each colour. */
export const Overview = memo(({ data: { layout, colours } }: NodeProps<OverviewNode>) => {
  const stripes = new Map<Colour, string>();
  for (const object of layout.placed) {
    if (object.kind !== 'GOAL') continue;
    const { box, goal } = object;
    const height = box.height / goal.legalDomains.length;
    for (const [index, { code }] of goal.legalDomains.entries()) {
      const colour = colours.of(code);
      stripes.set(colour, (stripes.get(colour) ?? '') + rectangle({ ...box, y: box.y + index * height, height }));
    }
  }
  return (
    <svg className="overview" width={layout.width} height={layout.height} aria-hidden="true">
      <path className="cards" d={layout.placed.map(({ box }) => rectangle(box)).join('')} />
      {[...stripes].map(([colour, path]) => (
        <path key={colour.light} d={path} style={groundsOf(colour)} />
      ))}
    </svg>
  );
});
