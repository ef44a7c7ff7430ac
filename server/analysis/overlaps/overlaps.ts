import type { OverlapFilter } from '../../../schema/analysis/overlaps/overlap-args.js';
import { OverlapEvidenceKind, OverlapKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import { Product } from '../../../schema/budget/product.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { remembered } from '../remembered.js';
import { PairCount } from './limit.js';
import { areOfDifferentGroups, areOfDifferentOffices, wantedOf } from './may-overlap.js';
import { type MayOverlap, type Pair, Pairs, type SharedByTwo } from './pairs.js';
import { type Shared, textOf } from './shared.js';
import { helpersOfGoals, sharedGoal, sharedProvisions, sharedTargetGroup } from './shared-facts.js';
import { sharedWords } from './shared-words.js';
import { type Wanted, wordsWorthComparing, worthComparing } from './worth-comparing.js';

/** A pair that overlaps, and how much. */
export interface FoundOverlap extends Pair {
  readonly kind: OverlapKind;
  /** 0 to 1 in thousandths: what the formula says beyond that is not meant. */
  readonly score: number;
}

/** Words are a guess, so two products need more than a common one that others have as well. */
const LEAST_SCORE_OF_TASKS = 0.2;

/** How many pairs are scored between two turns. */
const SCORED_AT_ONCE = 100;

/** What products name: their name and what the budget says of them. */
const taskOf = (product: Product) => `${product.name} ${product.description ?? ''}`;

const wordsOfProducts = remembered((graph: GoalGraph) => sharedWords(graph.all(Product), taskOf));

/**
 * Services and products that overlap, in no order.
 *
 * @param filter what it says of the two, and whether services or products are compared; the rest is left to others
 * @throws HubError ANALYSIS_TOO_LARGE if too many would have to be compared
 */
export function* findOverlaps(graph: GoalGraph, filter: OverlapFilter | null | undefined): Steps<readonly FoundOverlap[]> {
  const isAsked = (...kinds: readonly OverlapKind[]) => kinds.some((kind) => filter?.kinds?.includes(kind) ?? true);
  const count = new PairCount();
  const ofServices = isAsked(OverlapKind.SAME_GOAL, OverlapKind.SAME_TARGET_GROUP);
  const services = ofServices ? yield* servicesToCompare(graph, filter, count) : NOTHING;
  count.check(); // Before the words of the products are looked at, which takes longer than all that came before.
  const products = isAsked(OverlapKind.SAME_TASK) ? yield* productsToCompare(graph, filter, count) : NOTHING;
  count.check();
  return [
    ...(yield* scored(yield* pairsOfServices(graph, services), kindOf)),
    ...(yield* scored(yield* pairsOfProducts(graph, products), () => OverlapKind.SAME_TASK)).filter(
      ({ score }) => score >= LEAST_SCORE_OF_TASKS,
    ),
  ];
}

/** What makes pairs, and who is asked for. */
interface ToCompare {
  readonly wanted: Wanted;
  /** Made when the pairs have been counted. */
  shared(): Iterable<Shared>;
}

const NOTHING: ToCompare = { wanted: null, shared: () => [] };

function* servicesToCompare(graph: GoalGraph, filter: OverlapFilter | null | undefined, count: PairCount): Steps<ToCompare> {
  const wanted = yield* wantedOf(graph.all(Service), filter);
  const helpers = yield* helpersOfGoals(graph);
  const goals = yield* worthComparing(helpers, wanted, count);
  const groups = yield* worthComparing(graph.ranksPointingBack(Service, 'targetGroups'), wanted, count);
  return {
    wanted,
    *shared() {
      for (const goal of goals) yield sharedGoal(graph, goal, helpers);
      for (const group of groups) yield sharedTargetGroup(graph, group);
    },
  };
}

function* productsToCompare(graph: GoalGraph, filter: OverlapFilter | null | undefined, count: PairCount): Steps<ToCompare> {
  const wanted = yield* wantedOf(graph.all(Product), filter);
  const words = yield* wordsWorthComparing(yield* wordsOfProducts(graph), wanted, count);
  return { wanted, shared: () => words };
}

function* pairsOfServices(graph: GoalGraph, { wanted, shared }: ToCompare): Steps<readonly Pair[]> {
  const pairs = new Pairs();
  yield* pairs.find(shared(), among(wanted, areOfDifferentOffices as MayOverlap));
  yield* pairs.supportEach(sharedProvisions(graph, Service));
  const isCompared = new Uint8Array(graph.all(Service).length);
  yield* each(pairs.all, ({ one, other }) => {
    isCompared[one.rank] = isCompared[other.rank] = 1;
  });
  const compared: Service[] = [];
  yield* each(graph.all(Service), (service, rank) => {
    if (isCompared[rank]) compared.push(service);
  });
  yield* pairs.support(yield* sharedWords(compared, (service) => service.name));
  return pairs.all;
}

function* pairsOfProducts(graph: GoalGraph, { wanted, shared }: ToCompare): Steps<readonly Pair[]> {
  const pairs = new Pairs();
  yield* pairs.find(shared(), among(wanted, areOfDifferentGroups as MayOverlap));
  yield* pairs.supportEach(sharedProvisions(graph, Product));
  return pairs.all;
}

/** One of a pair must be asked for. */
function among(wanted: Wanted, mayOverlap: MayOverlap): MayOverlap {
  return wanted ? (one, other) => Boolean(wanted[one.rank] || wanted[other.rank]) && mayOverlap(one, other) : mayOverlap;
}

function kindOf({ evidence }: Pair): OverlapKind {
  const isOfGoal = evidence.some(({ shared }) => shared.kind === OverlapEvidenceKind.GOAL);
  return isOfGoal ? OverlapKind.SAME_GOAL : OverlapKind.SAME_TARGET_GROUP;
}

/** The formula that the description of `Overlap.score` states. */
function* scored(pairs: readonly Pair[], kindOf: (pair: Pair) => OverlapKind): Steps<readonly FoundOverlap[]> {
  const overlaps: FoundOverlap[] = [];
  yield* each(
    pairs,
    (pair) => {
      const evidence = strongestOfEachText(pair.evidence);
      const rest = evidence.reduce((product, { strength }) => product * (1 - strength), 1);
      overlaps.push({ ...pair, evidence, kind: kindOf(pair), score: Math.round((1 - rest) * 1_000) / 1_000 });
    },
    SCORED_AT_ONCE,
  );
  return overlaps;
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
