import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RecordClass, Shape } from '../../graph/model.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { nameOf } from './name.js';

/** Which object of one plan is which of another. */
export class Matches {
  private readonly counterparts = new Map<PlanRecord, PlanRecord>();
  private readonly matched = new Set<PlanRecord>();

  /** The object in the plan compared to; null if it is gone. */
  of(before: PlanRecord): PlanRecord | null {
    return this.counterparts.get(before) ?? null;
  }

  /** Whether the object of the plan compared to was there before. */
  has(after: PlanRecord): boolean {
    return this.matched.has(after);
  }

  add(before: PlanRecord, after: PlanRecord): void {
    this.counterparts.set(before, after);
    this.matched.add(after);
  }
}

/**
 * Matches the objects of two plans: those of the same number or key, and of the rest those of the
 * same name where no other object of either plan has it.
 */
export function* match(from: GoalGraph, to: GoalGraph): Steps<Matches> {
  const matches = new Matches();
  // In the order of the model, so that what a compound key refers to has been matched before.
  for (const shape of from.model) {
    yield* each(from.all(shape.type), (before) => {
      const key = keyIn(shape, before, matches);
      const after = key === null ? null : to.find(shape.type, key);
      if (after) matches.add(before, after);
    });
    yield* matchByName(shape, from, to, matches);
  }
  return matches;
}

/** The key that an object would have in the other plan; null if something that is part of its key is gone. */
function keyIn({ keyColumns, references }: Shape, before: PlanRecord, matches: Matches): string | null {
  const inKey = keyColumns.map((column) => references.find((reference) => reference.column === column));
  if (!inKey.every((reference) => reference !== undefined)) return before.keyInPlan;
  const others = inKey.map(({ property }) => matches.of((before as unknown as Record<string, PlanRecord>)[property]!));
  return others.every((other) => other !== null) ? others.map((other) => other.keyInPlan).join('/') : null;
}

function* matchByName({ type }: Shape, from: GoalGraph, to: GoalGraph, matches: Matches): Steps<void> {
  const gone: PlanRecord[] = [];
  yield* each(from.all(type), (before) => {
    if (!matches.of(before)) gone.push(before);
  });
  if (gone.length === 0) return;
  const [before, after] = [yield* byUniqueName(type, from), yield* byUniqueName(type, to)];
  yield* each(gone, (one) => {
    const name = nameOf(one);
    const other = name !== null && before.get(name) === one ? after.get(name) : null;
    if (other && !matches.has(other)) matches.add(one, other);
  });
}

/** The objects of a class by their names; null where several have the same. */
function* byUniqueName(type: RecordClass, graph: GoalGraph): Steps<ReadonlyMap<string, PlanRecord | null>> {
  const named = new Map<string, PlanRecord | null>();
  yield* each(graph.all(type), (record) => {
    const name = nameOf(record);
    if (name !== null) named.set(name, named.has(name) ? null : record);
  });
  return named;
}
