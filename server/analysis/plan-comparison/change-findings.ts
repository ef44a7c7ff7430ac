import type { PlanChange } from '../../../schema/analysis/plan-comparison/plan-change.js';
import { PlanChangeKind } from '../../../schema/analysis/plan-comparison/plan-change-kind.js';
import type { Model } from '../../graph/model.js';
import type { Position } from '../../relay/order.js';
import type { Findings } from '../finding-page.js';
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

/** Changes as a list to be paged; they stand by type, kind and key. */
export function findingsOf(model: Model, changes: readonly Change[]): Findings<PlanChange> {
  const ranks = new Map(model.map((shape, rank) => [shape, rank]));
  return {
    name: 'PlanChange',
    length: changes.length,
    positionAt: (index) => positionOf(ranks.get(changes[index]!.shape)!, changes[index]!),
    itemAt: (index) => new ShownChange(changes[index]!),
  };
}

function positionOf(rank: number, { kind, before, after }: Change): Position {
  return [rank * KINDS.length + KINDS.indexOf(kind), (before ?? after)!.keyInPlan];
}
