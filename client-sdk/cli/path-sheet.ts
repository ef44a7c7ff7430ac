import type { AnyNode, ImpactPath } from '@zielnetz/client';
import { sourceColumns } from './cells.js';
import { type Say, wordFor } from './language.js';
import { analyses, CONNECTIONS } from './messages/analyses.js';
import { EFFECTS } from './messages/labels.js';
import { columns } from './messages/output.js';
import { titleOf } from './node-title.js';
import type { Column } from './view.js';

type Edge = ImpactPath['edges'][number];

/** A connection with its place in the answer; one row of a spreadsheet. */
interface PathStep extends Edge {
  readonly path: number;
  readonly step: number;
  readonly from: AnyNode;
  readonly to: AnyNode;
}

/** All connections of paths, one behind the other. Path and step are counted from 1. */
export function stepsOf(paths: readonly ImpactPath[]): readonly PathStep[] {
  return paths.flatMap(({ nodes, edges }, path) =>
    edges.map((edge, step) => ({ ...edge, path: path + 1, step: step + 1, from: nodes[step]!, to: nodes[step + 1]! })),
  );
}

/** The columns of a spreadsheet of connections. */
export function sheetIn(say: Say): readonly Column<PathStep>[] {
  return [
    { title: say(analyses.pathNumber), of: ({ path }) => String(path) },
    { title: say(analyses.step), of: ({ step }) => String(step) },
    { title: say(analyses.from), of: ({ from }) => titleOf(from, say) },
    { title: say(analyses.connection), of: ({ kind }) => wordFor(CONNECTIONS, kind, say) },
    { title: say(analyses.to), of: ({ to }) => titleOf(to, say) },
    { title: say(columns.effect), of: ({ contribution }) => (contribution ? wordFor(EFFECTS, contribution.effect, say) : '') },
    ...sourceColumns<PathStep>(say),
    { title: say(analyses.fromId), of: ({ from }) => from.id },
    { title: say(analyses.toId), of: ({ to }) => to.id },
  ];
}
