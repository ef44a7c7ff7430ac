import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { SearchHit } from '../../schema/search/search-hit.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { fold, wordsOf } from './fold.js';
import { SEARCHABLE } from './searchable.js';

/** Key and text in one spelling. */
interface Spelled {
  readonly key: string;
  readonly text: string;
}

interface Entry {
  readonly node: PlanRecord;
  readonly text: string;
  readonly spellings: readonly [Spelled, Spelled];
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
  const hits: SearchHit[] = [];
  for (const entry of indexOf(graph)) {
    const score = Math.max(
      ...entry.spellings.map((spelled, way) =>
        scoreOf(
          spelled,
          words.map((word) => word[way]!),
        ),
      ),
    );
    if (score > 0) hits.push({ node: entry.node, text: entry.text, score });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, most);
}

function scoreOf(spelled: Spelled, words: readonly string[]): number {
  const phrase = words.join(' ');
  if (spelled.key === phrase) return 1;
  const score = Math.min(...words.map((word) => scoreOfWord(spelled, word)));
  return score > 0 && spelled.text.startsWith(phrase) ? 0.9 : score;
}

function scoreOfWord({ key, text }: Spelled, word: string): number {
  if (key === word) return 0.95;
  if (key.startsWith(word)) return 0.8;
  const at = text.indexOf(word);
  if (at < 0) return key.includes(word) ? 0.3 : 0;
  return at === 0 || text.includes(` ${word}`) ? 0.7 : 0.5;
}

function indexOf(graph: GoalGraph): readonly Entry[] {
  let index = indexes.get(graph);
  if (!index) {
    index = SEARCHABLE.flatMap(({ type, text }) => graph.all(type).map((node) => entryOf(node, text(node))));
    indexes.set(graph, index);
  }
  return index;
}

function entryOf(node: PlanRecord, text: string | null): Entry {
  const key = wordsOf(node.keyInPlan);
  const folded = fold(text ?? '');
  const spelled = (way: 0 | 1): Spelled => ({ key: key.map((word) => word[way]).join(' '), text: folded[way] });
  return { node, text: text ?? node.keyInPlan, spellings: [spelled(0), spelled(1)] };
}
