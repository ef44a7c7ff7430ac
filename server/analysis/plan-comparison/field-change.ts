import type { FieldChange } from '../../../schema/analysis/plan-comparison/field-change.js';
import { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Change } from './compare.js';

/** What a field of an object in both plans was and is. */
export function fieldChange({ before, after }: Change, property: string): FieldChange {
  const [old, now] = [before, after].map((record) => (record as unknown as Readonly<Record<string, unknown>>)[property]);
  return { field: property, before: textOf(old), after: textOf(now), beforeNodes: nodesOf(old), afterNodes: nodesOf(now) };
}

function textOf(value: unknown): string | null {
  const nodes = nodesOf(value);
  if (nodes.length > 0) return nodes.map((node) => node.keyInPlan).join(', ');
  return value == null || Array.isArray(value) ? null : String(value);
}

function nodesOf(value: unknown): readonly PlanRecord[] {
  if (value instanceof PlanRecord) return [value];
  return Array.isArray(value) ? value.filter((item) => item instanceof PlanRecord) : [];
}
