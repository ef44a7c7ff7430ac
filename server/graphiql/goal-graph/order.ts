import { type Goal, LEVELS, type Level } from './model.js';

/** The goals of each level, from left to right. */
export type OrderedLevels = ReadonlyMap<Level, readonly Goal[]>;

/** How often the levels are gone through; more changes nothing that could be seen. */
const SWEEPS = 4;

/**
 * Puts goals near the goals they derive from: every goal moves to the middle (barycentre) of its parents, then of its parents
 * and children, level by level, a few times over. It begins with the order of the keys and breaks ties with it, so the same plan always looks the same.
 */
export function orderGoals(goals: readonly Goal[]): OrderedLevels {
  const byKey = [...goals].sort((a, b) => a.key.localeCompare(b.key, 'de', { numeric: true }));
  const levels = new Map<Level, Goal[]>(LEVELS.map((level) => [level, byKey.filter((goal) => goal.level === level)]));
  const { parents, neighbours } = relativesOf(goals);
  const places = new Map<string, number>();
  const place = (level: readonly Goal[]) => {
    level.forEach(({ id }, index) => {
      places.set(id, (index + 0.5) / level.length);
    });
  };
  for (const level of levels.values()) place(level);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const level of levels.values()) {
      const middles = new Map(
        level.map(({ id }) => [id, middle((sweep === 0 ? parents : neighbours).get(id), places) ?? places.get(id)!]),
      );
      level.sort((a, b) => middles.get(a.id)! - middles.get(b.id)!);
      place(level);
    }
  }
  return levels;
}

type Relatives = ReadonlyMap<string, readonly string[]>;

/** Which drawn goals a goal derives from, and these together with those that derive from it. */
function relativesOf(goals: readonly Goal[]): { readonly parents: Relatives; readonly neighbours: Relatives } {
  const drawn = new Set(goals.map(({ id }) => id));
  const parents = new Map(goals.map((goal) => [goal.id, goal.parents.map(({ id }) => id).filter((id) => drawn.has(id))]));
  const neighbours = new Map([...parents].map(([id, above]) => [id, [...above]]));
  for (const [id, above] of parents) for (const parent of above) neighbours.get(parent)!.push(id);
  return { parents, neighbours };
}

/** The mean place of some objects; null where there are none. */
export function middle(ids: readonly string[] = [], places: ReadonlyMap<string, number>): number | null {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  return known.length > 0 ? known.reduce((sum, place) => sum + place, 0) / known.length : null;
}
