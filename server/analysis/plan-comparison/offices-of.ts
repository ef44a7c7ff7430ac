import { Office } from '../../../schema/organisation/office.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Model } from '../../graph/model.js';

/**
 * The offices an object has to do with: itself, those it refers to, and those of what is part of its
 * key, as service and goal are of a contribution's.
 */
export function officesOf(model: Model, record: PlanRecord | null): readonly Office[] {
  if (!record) return [];
  if (record instanceof Office) return [record];
  const { keyColumns, references, links } = model.find(({ type }) => record instanceof type)!;
  const others = (property: string): readonly PlanRecord[] =>
    [(record as unknown as Readonly<Record<string, PlanRecord | readonly PlanRecord[] | null>>)[property] ?? []].flat();
  const direct = [...references, ...links].filter(({ target }) => target === Office).flatMap(({ property }) => others(property));
  const inKey = references.filter(({ column }) => keyColumns.includes(column)).flatMap(({ property }) => others(property));
  return [...direct.filter((other) => other instanceof Office), ...inKey.flatMap((other) => officesOf(model, other))];
}
