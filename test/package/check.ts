/** What the checks work on. */
export interface Given {
  /** A temporary folder outside the repository. */
  readonly folder: string;
  readonly tarball: string;
  /** The GraphQL address of a hub that runs. */
  readonly hub: string;
}

/** `tsx run.ts recipe` runs only the checks whose names have the word. */
const [, , only = ''] = process.argv;
let passed = 0;
let failed = 0;

/**
 * Runs a check and prints its line.
 *
 * @param body throws if something is wrong; what it gives is printed
 */
export async function check(name: string, body: () => Promise<string | undefined>): Promise<void> {
  if (!name.includes(only)) return;
  const start = performance.now();
  try {
    const detail = await body();
    passed += 1;
    console.log(`✓ ${name}${detail ? `: ${detail}` : ''} (${seconds(start)})`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name} (${seconds(start)})\n${error instanceof Error ? error.message : error}`);
  }
}

/** Throws unless both are the same. */
export function expectSame(got: unknown, expected: unknown): void {
  const [one, other] = [got, expected].map((value) => JSON.stringify(value, null, 1));
  if (one !== other) throw new Error(`expected ${other}\ngot ${one}`);
}

/** Prints how many checks passed; gives the exit code. */
export function summary(): number {
  console.log(`the package: ${passed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** How long it has been. */
function seconds(start: number): string {
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}
