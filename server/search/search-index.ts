import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { SearchHit } from '../../schema/search/search-hit.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { fold, wordsOf } from './fold.js';
import { SEARCHABLE } from './searchable.js';

interface Entry {
  readonly node: PlanRecord;
  readonly key: string;
  readonly text: string;
  readonly folded: string;
}

/** A snapshot never changes, so its texts are folded once. */
const indexes = new WeakMap<GoalGraph, readonly Entry[]>();

/**
 * Finds what a text asks for. German words are compounds, so a word also matches inside another:
 * "beratung" finds "Schuldnerberatung".
 *
 * @param text every word must be found in the key or the text of an object
 * @param most how many hits at the most
 * @returns best first; the exact key scores 1, then come texts that begin with what was asked for,
 *   then words that begin with it, then words that hold it
 */
export function search(graph: GoalGraph, text: string, most: number): readonly SearchHit[] {
  const words = wordsOf(text);
  const phrase = words.join(' ');
  const hits: { hit: SearchHit; entry: Entry }[] = [];
  for (const entry of indexOf(graph)) {
    const score = scoreOf(entry, words, phrase);
    if (score > 0) hits.push({ hit: { node: entry.node, text: entry.text, score }, entry });
  }
  return hits
    .sort((a, b) => b.hit.score - a.hit.score)
    .slice(0, most)
    .map(({ hit }) => hit);
}

function scoreOf({ key, folded }: Entry, words: readonly string[], phrase: string): number {
  if (key === phrase) return 1;
  let score = 1;
  for (const word of words) score = Math.min(score, scoreOfWord(key, folded, word));
  return score > 0 && folded.startsWith(phrase) ? 0.9 : score;
}

function scoreOfWord(key: string, folded: string, word: string): number {
  if (key === word) return 0.95;
  if (key.startsWith(word)) return 0.8;
  const at = folded.indexOf(word);
  if (at < 0) return key.includes(word) ? 0.3 : 0;
  return at === 0 || folded.includes(` ${word}`) ? 0.7 : 0.5;
}

function indexOf(graph: GoalGraph): readonly Entry[] {
  let index = indexes.get(graph);
  if (!index) {
    index = SEARCHABLE.flatMap(({ type, text }) =>
      graph.all(type).map((node): Entry => {
        const own = text(node);
        return { node, key: fold(node.keyInPlan), text: own ?? node.keyInPlan, folded: own ? fold(own) : '' };
      }),
    );
    indexes.set(graph, index);
  }
  return index;
}
