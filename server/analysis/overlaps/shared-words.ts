import { OverlapEvidenceKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { type Comparable, isTelling, type Shared } from './shared.js';
import { type Term, Vocabulary } from './vocabulary.js';

/** How many texts are taken apart between two turns. */
const BATCH = 50;

/**
 * The words that services or products have in common, by stem and by part of a compound.
 *
 * @param records those that are compared; compounds are taken apart by the words they have
 * @returns words that few enough share to say something
 */
export function* sharedWords<Record extends Comparable>(
  records: readonly Record[],
  textOf: (record: Record) => string,
): Steps<readonly Shared[]> {
  const vocabulary = new Vocabulary();
  yield* each(records, (record) => vocabulary.add(textOf(record)), BATCH);
  const uses = new Map<string, { members: Record[]; terms: Term[] }>();
  yield* each(
    records,
    (record) => {
      for (const [stem, term] of vocabulary.termsOf(textOf(record))) {
        const use = uses.get(stem) ?? { members: [], terms: [] };
        uses.set(stem, use);
        use.members.push(record);
        use.terms.push(term);
      }
    },
    BATCH,
  );
  const words = [...uses.values()].map((use) => ({
    kind: OverlapEvidenceKind.WORD,
    text: null,
    node: null,
    source: null,
    ...use,
  }));
  return words.filter(({ members }) => isTelling(members.length));
}
