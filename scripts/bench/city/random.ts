/** Draws that are the same in every run. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True in so many of 100 draws. */
  percent(chance: number): boolean;
}

/** Numerical Recipes' linear congruential generator. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  return { below, percent: (chance) => below(100) < chance };
}
