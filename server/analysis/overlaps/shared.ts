import { OverlapEvidenceKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import type { Product } from '../../../schema/budget/product.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Service } from '../../../schema/services/service.js';
import type { Source } from '../../../schema/sources/source.js';
import type { Term } from './vocabulary.js';

/** What can overlap. */
export type Comparable = Service | Product;

/** Something that several services or several products have in common. */
export interface Shared {
  readonly kind: OverlapEvidenceKind;
  /** In words; of a word each member has its own way to write it. */
  readonly text: string | null;
  readonly node: PlanRecord | null;
  readonly source: Source | null;
  readonly members: readonly Comparable[];
  /** How each member has the word; only of words. */
  readonly terms?: readonly Term[];
}

/** What more than this many share says nothing of any two of them. */
const MOST_SHARING = 20;

const WEIGHTS: Readonly<Record<OverlapEvidenceKind, number>> = {
  [OverlapEvidenceKind.GOAL]: 0.5,
  [OverlapEvidenceKind.TARGET_GROUP]: 0.3,
  [OverlapEvidenceKind.PROVISION]: 0.4,
  [OverlapEvidenceKind.WORD]: 0.6,
};

/**
 * Whether something is shared by so few that it says something of two of them.
 *
 * @param members how many share it
 */
export function isTelling(members: number): boolean {
  return members >= 2 && members <= MOST_SHARING;
}

/**
 * How much it says that two members share something: the fewer do, the more.
 *
 * @param one the position of the one among the members
 * @param other the position of the other
 * @returns above 0, at the most the weight of its kind
 */
export function strengthOf({ kind, members, terms }: Shared, one: number, other: number): number {
  const rarity = 1 / Math.log2(members.length);
  return WEIGHTS[kind] * rarity * (terms ? Math.min(terms[one]!.weight, terms[other]!.weight) : 1);
}

/** What two members share, in words. */
export function textOf({ text, terms }: Shared, one: number, other: number): string {
  if (text !== null) return text;
  const words = new Set([terms![one]!.written, terms![other]!.written]);
  return [...words].join(' – ');
}
