import type { Goal } from '../../schema/goals/goal.js';

/**
 * A goal and all goals derived from it, however far down; each once, though it may derive from several.
 *
 * @returns the goal itself first
 */
export function subtreeOf(goal: Goal): readonly Goal[] {
  return reach(goal, 'children');
}

/** A goal and all goals it is derived from, however far up; the goal itself first. */
export function lineageOf(goal: Goal): readonly Goal[] {
  return reach(goal, 'parents');
}

function reach(start: Goal, direction: 'children' | 'parents'): readonly Goal[] {
  const reached = new Set([start]);
  for (const goal of reached) for (const next of goal[direction]) reached.add(next);
  return [...reached];
}
