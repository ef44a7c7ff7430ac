/** Whole numbers between two bounds. */
interface Bounds {
  low: number;
  high: number;
}

/** What is published of a cell: a version of a value at one moment. */
export interface Published {
  /** Null where it is kept back. */
  readonly value: string | null;
  readonly suppression: string | null;
}

/** A family at one moment, as it is published. */
export interface Snapshot {
  readonly whole: Published;
  /** By key; those in "Prozent" are shares of the whole. */
  readonly parts: Readonly<Record<string, Published & { readonly isShare: boolean }>>;
}

const MANY = 1_000_000;

/**
 * Works out what can be known of the counts of a family at one moment: bounds are narrowed down by what is published, by
 * subtraction from the whole, and by percentages of it, until nothing changes any more.
 *
 * @param areAll whether everybody in the whole is in one of the parts, which an attacker may know
 * @param threshold what the hub says numbers are below
 */
export function boundsOf({ whole, parts }: Snapshot, areAll: boolean, threshold: number): ReadonlyMap<string, Bounds> {
  const bounds = new Map<string, Bounds>([['', known(whole, threshold)]]);
  for (const [key, part] of Object.entries(parts))
    bounds.set(key, part.isShare ? { low: 0, high: MANY } : known(part, threshold));
  for (let before = ''; before !== JSON.stringify([...bounds]); ) {
    before = JSON.stringify([...bounds]);
    subtract(bounds, areAll);
    for (const [key, { value, isShare }] of Object.entries(parts)) {
      if (isShare && value !== null) multiply(bounds.get('')!, bounds.get(key)!, value);
    }
  }
  return bounds;
}

/** What the whole says of each part beside all others, and they of it. */
function subtract(bounds: ReadonlyMap<string, Bounds>, areAll: boolean): void {
  const whole = bounds.get('')!;
  const keys = [...bounds.keys()].filter((key) => key !== '');
  const sum = (bound: keyof Bounds, except = '') =>
    keys.filter((key) => key !== except).reduce((total, key) => total + bounds.get(key)![bound], 0);
  narrow(whole, sum('low'), areAll ? sum('high') : MANY);
  for (const key of keys) narrow(bounds.get(key)!, areAll ? whole.low - sum('high', key) : 0, whole.high - sum('low', key));
}

/** What a rounded percentage says of the part and its whole. */
function multiply(whole: Bounds, part: Bounds, percentage: string): void {
  const digits = percentage.split('.')[1]?.length ?? 0;
  const [share, half] = [Number(percentage), 0.5 / 10 ** digits + 1e-9];
  narrow(part, (whole.low * (share - half)) / 100, (whole.high * (share + half)) / 100);
  if (share > half) narrow(whole, (100 * part.low) / (share + half), (100 * part.high) / (share - half));
}

function known({ value, suppression }: Published, threshold: number): Bounds {
  if (value !== null) return { low: Number(value), high: Number(value) };
  return suppression === 'BELOW_THRESHOLD' ? { low: 0, high: threshold - 1 } : { low: 0, high: MANY };
}

function narrow(bounds: Bounds, low: number, high: number): void {
  bounds.low = Math.max(bounds.low, Math.ceil(low));
  bounds.high = Math.min(bounds.high, Math.floor(high));
}
