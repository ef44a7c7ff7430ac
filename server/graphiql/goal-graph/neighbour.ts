import type { Placed } from './layout.js';

/** Which way each arrow key leads. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much worse it is to leave the way than to go farther on it. */
const ASIDE = 3;

/** What an arrow key leads to from an object: the nearest in that direction; null where there is none, or for other keys. */
export function neighbour(placed: readonly Placed[], from: Placed, key: string): Placed | null {
  const way = WAYS[key];
  if (!way) return null;
  const isAcross = way[1] === 0;
  let nearest: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const object of placed) {
    const [dx, dy] = [object.box.x - from.box.x, object.box.y - from.box.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(isAcross ? dy : dx);
    // To the left and right a row is not left, so that its end is one.
    if (ahead <= 0 || (isAcross && aside > 0)) continue;
    const distance = ahead + ASIDE * aside;
    if (distance < least) [nearest, least] = [object, distance];
  }
  return nearest;
}
