import { rmSync } from 'node:fs';

/** After all tests: nothing stays behind. */
export default async function tearDown() {
  await globalThis.tearDown();
  rmSync(process.env.TEST_FOLDER, { recursive: true, force: true });
}
