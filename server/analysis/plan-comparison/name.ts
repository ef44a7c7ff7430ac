import type { PlanRecord } from '../../../schema/plans/plan-record.js';

/** What an object is called; a goal is called by its statement. */
const NAMES: readonly string[] = ['name', 'statement'];

/** Whether a field is the name of its object. */
export function isName(property: string): boolean {
  return NAMES.includes(property);
}

/** The name of an object; null if it has none. */
export function nameOf(record: PlanRecord): string | null {
  const { name, statement } = record as { readonly name?: string | null; readonly statement?: string };
  return name ?? statement ?? null;
}
