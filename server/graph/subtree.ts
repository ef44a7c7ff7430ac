import type { Goal } from '../../schema/goals/goal.js';

/**
 * A goal and all goals derived from it, however far down; each once, though it may derive from several.
 *
 * @returns the goal itself first
 */
export function subtreeOf(goal: Goal): readonly Goal[] {
  const reached = new Set([goal]);
  for (const one of reached) for (const child of one.children) reached.add(child);
  return [...reached];
}
