import type { Pyramid } from './model.js';

/** What of an answer can be drawn. */
const DRAWN = /^(?:Goal|Service|Contribution):(\d+)\//;

/** The year of what an answer holds: that of most goals, services and contributions; null where it holds none. */
export function answeredYear(ids: ReadonlySet<string>): number | null {
  const counts = new Map<number, number>();
  for (const id of ids) {
    const year = Number(DRAWN.exec(id)?.[1] ?? Number.NaN);
    if (!Number.isNaN(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

/**
 * The part of a plan that an answer holds: its goals and contributions, with both ends. An answer about services alone shows
 * what they contribute to.
 */
export function answeredPart(pyramid: Pyramid, ids: ReadonlySet<string>): Pyramid {
  const hasOthers = [...ids].some((id) => id.startsWith('Goal:') || id.startsWith('Contribution:'));
  const contributions = pyramid.contributions.filter(({ id, service }) => ids.has(id) || (!hasOthers && ids.has(service.id)));
  const reached = new Set(contributions.map(({ goal }) => goal.id));
  return { ...pyramid, goals: pyramid.goals.filter(({ id }) => ids.has(id) || reached.has(id)), contributions };
}
