import type { Overlap } from '../../../schema/analysis/overlaps/overlap.js';
import type { OverlapFilter } from '../../../schema/analysis/overlaps/overlap-args.js';
import type { OverlapJustification } from '../../../schema/analysis/overlaps/overlap-justification.js';
import { OverlapKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import { equals, isAmong } from '../../relay/matching.js';
import type { Position } from '../../relay/order.js';
import { each } from '../../turns/each.js';
import { sortedInTurns } from '../../turns/sorted-in-turns.js';
import type { Steps } from '../../turns/steps.js';
import { Findings } from '../findings.js';
import type { FoundOverlap } from './overlaps.js';
import { textOf } from './shared.js';

const KINDS = Object.values(OverlapKind);

/** Gives why a pair may overlap, where somebody has said so. */
export type JustificationOf = (overlap: FoundOverlap) => OverlapJustification | null;

/** Overlaps as one list: the highest score first, equal ones by kind and keys. */
export class OverlapFindings extends Findings<Overlap> {
  readonly name = 'Overlap';

  private constructor(
    private readonly found: readonly FoundOverlap[],
    private readonly justificationOf: JustificationOf,
  ) {
    super();
  }

  /** Those of the overlaps that a filter shows, in order. */
  static *of(
    overlaps: readonly FoundOverlap[],
    filter: OverlapFilter | null | undefined,
    justificationOf: JustificationOf,
  ): Steps<OverlapFindings> {
    const conditions = [
      isAmong<FoundOverlap, OverlapKind>(filter?.kinds, ({ kind }) => kind),
      equals<FoundOverlap>(filter?.isJustified, (overlap) => justificationOf(overlap) !== null),
    ].filter((condition) => condition !== null);
    const shown: FoundOverlap[] = [];
    yield* each(overlaps, (overlap) => {
      if (conditions.every((holds) => holds(overlap))) shown.push(overlap);
    });
    return new OverlapFindings(yield* sortedInTurns(shown, compare), justificationOf);
  }

  get length(): number {
    return this.found.length;
  }

  positionAt(index: number): Position {
    return positionOf(this.found[index]!);
  }

  itemAt(index: number): Overlap {
    const overlap = this.found[index]!;
    return {
      kind: overlap.kind,
      nodes: [overlap.one, overlap.other],
      score: overlap.score,
      evidence: overlap.evidence.map(({ shared, one, other }) => ({
        kind: shared.kind,
        text: textOf(shared, one, other),
        node: shared.node,
        source: shared.source,
      })),
      justification: this.justificationOf(overlap),
    };
  }
}

/** The order of the positions, told by ranks, which compare faster than keys; the names of the kinds stand in alphabetical order. */
function compare(a: FoundOverlap, b: FoundOverlap): number {
  if (a.score !== b.score) return b.score - a.score;
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.one.rank - b.one.rank || a.other.rank - b.other.rank;
}

/** Descending by score, which an ascending order of the opposite is. */
function positionOf({ kind, score, one, other }: FoundOverlap): Position {
  return [-score, `${kind}/${one.keyInPlan}/${other.keyInPlan}`];
}
