import process from 'node:process';
import type { AnyNode, ImpactDirection } from '@zielnetz/client';
import { csvOf } from './csv.js';
import { drawPaths } from './draw-path.js';
import { knownNode } from './known-node.js';
import { placeholders } from './messages/help.js';
import { output } from './messages/output.js';
import { sheetIn, stepsOf } from './path-sheet.js';
import { plainJson } from './plain.js';
import { outputWidth, planIn, write } from './print.js';
import type { Session } from './session.js';

/** The options of `zielnetz path`. */
export interface PathOptions {
  readonly to?: string;
  readonly down?: true;
  readonly limit: number;
}

/** How many paths there are without `--limit`, as many as the hub gives by itself. */
export const SHORTEST_PATHS = 20;

type Type = AnyNode['__typename'];
/** What a path can begin and end with, as the hub says. */
const STARTS: Record<ImpactDirection, readonly Type[]> = {
  UP: ['Department', 'LegalDomain', 'LegalProvision', 'Office', 'ProductArea', 'ProductGroup', 'Product', 'Service', 'Goal'],
  DOWN: ['Goal', 'Service'],
};
const ENDS: Record<ImpactDirection, readonly Type[]> = { UP: ['Goal'], DOWN: ['Goal', 'Service', 'Office'] };

/**
 * Shows which goals something reaches and by which paths, or what stands behind a goal; with `--csv` one
 * row for each connection, with `--json` as the SDK gives it.
 *
 * @param start where the paths begin, by its id or its key
 * @throws UsageError if start or end does not exist in the plan
 * @throws HubError if the hub does not answer
 */
export async function showPaths(session: Session, start: string, { to: end, down, limit }: PathOptions): Promise<void> {
  const { hub, say, options } = session;
  const direction = down ? 'DOWN' : 'UP';
  const from = await knownNode(session, say(placeholders.start), start, STARTS[direction]);
  const to = end === undefined ? undefined : await knownNode(session, '--to', end, ENDS[direction]);
  const { impactPaths: found } = await hub.impactPaths.find({ from, to, direction, first: limit });
  if (options.json) write(plainJson(found));
  else if (options.csv) process.stdout.write(csvOf(stepsOf(found.paths), sheetIn(say)));
  else if (found.paths.length === 0) process.stderr.write(`${say(output.none)}\n`);
  else write(`${planIn(session)}\n${drawPaths(found, say, outputWidth())}`);
}
