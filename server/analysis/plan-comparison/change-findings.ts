import type { PlanChange } from '../../../schema/analysis/plan-comparison/plan-change.js';
import { PlanChangeKind } from '../../../schema/analysis/plan-comparison/plan-change-kind.js';
import type { Model } from '../../graph/model.js';
import type { Position } from '../../relay/order.js';
import { Findings } from '../findings.js';
import type { Change } from './compare.js';
import { fieldChange } from './field-change.js';

const KINDS = Object.values(PlanChangeKind);

/** A change as the API shows it, with what its message is made of. */
export class ShownChange implements PlanChange {
  constructor(readonly change: Change) {}

  get kind(): PlanChangeKind {
    return this.change.kind;
  }

  get type(): string {
    return this.change.shape.type.name;
  }

  get before(): PlanChange['before'] {
    return this.change.before;
  }

  get after(): PlanChange['after'] {
    return this.change.after;
  }

  get fields(): PlanChange['fields'] {
    return this.change.properties.map((property) => fieldChange(this.change, property));
  }
}

/** Changes as one list; they stand by type, kind and key. */
export class ChangeFindings extends Findings<PlanChange> {
  readonly name = 'PlanChange';
  private readonly ranks: ReadonlyMap<Model[number], number>;

  constructor(
    model: Model,
    private readonly changes: readonly Change[],
  ) {
    super();
    this.ranks = new Map(model.map((shape, rank) => [shape, rank]));
  }

  get length(): number {
    return this.changes.length;
  }

  positionAt(index: number): Position {
    const change = this.changes[index]!;
    return positionOf(this.ranks.get(change.shape)!, change);
  }

  itemAt(index: number): PlanChange {
    return new ShownChange(this.changes[index]!);
  }
}

function positionOf(rank: number, { kind, before, after }: Change): Position {
  return [rank * KINDS.length + KINDS.indexOf(kind), (before ?? after)!.keyInPlan];
}
