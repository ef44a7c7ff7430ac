import type { ImpactPath, ImpactPathsFind } from '@zielnetz/client';
import { type Say, wordFor } from './language.js';
import { analyses, CONNECTIONS } from './messages/analyses.js';
import { EFFECTS, STATUSES } from './messages/labels.js';
import { titleOf } from './node-title.js';
import { wrapped } from './wrapped.js';

type Found = ImpactPathsFind['impactPaths'];
type Edge = ImpactPath['edges'][number];

const HEAD = { first: '', others: '   ' };
const STATION = { first: '   ', others: '      ' };
const EDGE = { first: '     │ ', others: '     │ ' };

/**
 * Draws paths as chains, station below station, and says what is reached. Arrows point the way that
 * impact takes, to the goals of higher levels: upwards where a question leads down from a goal.
 *
 * @param width of the terminal, in characters
 */
export function drawPaths(found: Found, say: Say, width: number): string {
  const { paths, isComplete, reached, isReachedComplete, direction } = found;
  const count = say(isComplete ? analyses.paths : analyses.cutPaths, { count: paths.length });
  const chains = paths.flatMap((path, at) => ['', headOf(path, at + 1), chainOf(path)]);
  const ends = reached.map(({ node, length }) => wrapped(`${length}  ${titleOf(node, say)}`, width, STATION));
  return [count, ...chains, '', say(isReachedComplete ? analyses.reached : analyses.cutReached), ...ends].join('\n');

  function headOf({ length, legalDomains, departments }: ImpactPath, number: number): string {
    const laws = legalDomains.map(({ abbreviation }) => abbreviation).join(', ') || say(analyses.nothing);
    const units = departments.map((unit) => unit.number).join(', ') || say(analyses.nothing);
    const text = `${say(analyses.path, { number, length })} · ${say(analyses.crossed, { laws, departments: units })}`;
    return wrapped(text, width, HEAD);
  }

  function chainOf({ nodes, edges }: ImpactPath): string {
    const lines = nodes.flatMap((node, at) => {
      const station = wrapped(titleOf(node, say), width, STATION);
      const edge = edges[at];
      if (!edge) return [station];
      const words = wrapped(wordsOf(edge, say), width, EDGE);
      return direction === 'DOWN' ? [station, '     ▲', words] : [station, words, '     ▼'];
    });
    return lines.join('\n');
  }
}

/** How two stations are connected and where that is written. One that conflicts must not look like a help. */
function wordsOf({ kind, contribution, source }: Edge, say: Say): string {
  const words = wordFor(CONNECTIONS, kind, say);
  const what = contribution
    ? `${words}: ${wordFor(EFFECTS, contribution.effect, say)} (${wordFor(STATUSES, contribution.status, say)})`
    : words;
  const place = [source?.document, source?.section].filter(Boolean).join(', ');
  return place ? `${what} · ${place}` : what;
}
