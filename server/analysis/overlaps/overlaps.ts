import type { OverlapFilter } from '../../../schema/analysis/overlaps/overlap-args.js';
import { OverlapEvidenceKind, OverlapKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import { Product } from '../../../schema/budget/product.js';
import type { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { Work } from '../paced.js';
import { remembered } from '../remembered.js';
import { worthComparing } from './limit.js';
import { areOfDifferentGroups, areOfDifferentOffices, isWanted } from './may-overlap.js';
import { type MayOverlap, type Pair, Pairs, type SharedByTwo } from './pairs.js';
import { type Shared, textOf } from './shared.js';
import { sharedFacts } from './shared-facts.js';
import { sharedWords } from './shared-words.js';

/** A pair that overlaps, and how much. */
export interface FoundOverlap extends Pair {
  readonly kind: OverlapKind;
  /** 0 to 1 in thousandths: what the formula says beyond that is not meant. */
  readonly score: number;
}

/** Words are a guess, so two products need more than a common one that others have as well. */
const LEAST_SCORE_OF_TASKS = 0.2;

/** What products name: their name and what the budget says of them. */
const taskOf = (product: Product) => `${product.name} ${product.description ?? ''}`;

const wordsOfProducts = remembered((graph: GoalGraph) => sharedWords(graph.all(Product), taskOf));

/**
 * Services and products that overlap, in no order.
 *
 * @param filter what it says of the two, and whether services or products are compared; the rest is left to others
 * @throws HubError ANALYSIS_TOO_LARGE if too many would have to be compared
 */
export function* findOverlaps(graph: GoalGraph, filter: OverlapFilter | null | undefined): Work<readonly FoundOverlap[]> {
  const wanted = isWanted(filter);
  const among = (mayOverlap: MayOverlap): MayOverlap =>
    wanted ? (one, other) => (wanted(one) || wanted(other)) && mayOverlap(one, other) : mayOverlap;
  const facts = yield* sharedFacts(graph);
  const isAsked = (...kinds: readonly OverlapKind[]) => kinds.some((kind) => filter?.kinds?.includes(kind) ?? true);
  const ofServices = isAsked(OverlapKind.SAME_GOAL, OverlapKind.SAME_TARGET_GROUP) ? facts.ofServices : [];
  const words = isAsked(OverlapKind.SAME_TASK) ? yield* wordsOfProducts(graph) : [];
  const shared = yield* worthComparing([...ofServices, ...words], wanted);
  const isWord = ({ kind }: Shared) => kind === OverlapEvidenceKind.WORD;
  const services = new Pairs();
  yield* services.find(
    shared.filter((thing) => !isWord(thing)),
    among(areOfDifferentOffices as MayOverlap),
  );
  yield* services.support(facts.provisionsOfServices);
  const compared = new Set(services.all.flatMap(({ one, other }) => [one as Service, other as Service]));
  const inOrder = [...compared].sort((a, b) => a.rank - b.rank);
  yield* services.support(yield* sharedWords(inOrder, (service) => service.name));
  const products = new Pairs();
  yield* products.find(shared.filter(isWord), among(areOfDifferentGroups as MayOverlap));
  yield* products.support(facts.provisionsOfProducts);
  const tasks = products.all.map((pair) => scored(pair, OverlapKind.SAME_TASK));
  return [
    ...services.all.map((pair) => scored(pair, kindOf(pair))),
    ...tasks.filter(({ score }) => score >= LEAST_SCORE_OF_TASKS),
  ];
}

function kindOf({ evidence }: Pair): OverlapKind {
  const isOfGoal = evidence.some(({ shared }) => shared.kind === OverlapEvidenceKind.GOAL);
  return isOfGoal ? OverlapKind.SAME_GOAL : OverlapKind.SAME_TARGET_GROUP;
}

/** The formula that the description of `Overlap.score` states. */
function scored(pair: Pair, kind: OverlapKind): FoundOverlap {
  const evidence = strongestOfEachText(pair.evidence);
  const rest = evidence.reduce((product, { strength }) => product * (1 - strength), 1);
  return { ...pair, evidence, kind, score: Math.round((1 - rest) * 1_000) / 1_000 };
}

/** Two who share a compound share its parts as well, which says nothing more. */
function strongestOfEachText(evidence: readonly SharedByTwo[]): SharedByTwo[] {
  const texts = new Set<string>();
  const sorted = evidence.toSorted((a, b) => b.strength - a.strength);
  return sorted.filter(({ shared, one, other }) => {
    const text = `${shared.kind} ${textOf(shared, one, other)}`;
    return !texts.has(text) && texts.add(text);
  });
}
