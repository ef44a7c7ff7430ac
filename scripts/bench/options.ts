/** What can be set by environment variables. */
export interface Options {
  /** How many times a large city, each in turn. */
  readonly scales: readonly number[];
  /** How often each peer has its turn at scale 1. */
  readonly rounds: number;
  /** How long a turn lasts. */
  readonly seconds: number;
}

export function readOptions({ SCALES = '1,10,100', ROUNDS = '5', SECONDS = '5' }: NodeJS.ProcessEnv): Options {
  return {
    scales: SCALES.split(',').map((scale) => whole('SCALES', scale)),
    rounds: whole('ROUNDS', ROUNDS),
    seconds: whole('SECONDS', SECONDS),
  };
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${name}: expected a whole number above 0, got "${text}"`);
}
