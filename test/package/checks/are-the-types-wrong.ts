import type { Given } from '../check.js';
import { command, run } from '../project.js';

/**
 * Asks `@arethetypeswrong/cli`. Profile esm-only: the package is an ES module and nothing else, since Node
 * 20.19 can `require` one; what the profile leaves out are resolutions that older versions make of it. The
 * schema and the manifest are data and have no types.
 */
export async function areTheTypesWrong({ folder, tarball }: Given): Promise<undefined> {
  const data = ['schema.graphql', 'persisted-documents.json', 'package.json'];
  const args = [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...data, '--format', 'ascii', '--no-color'];
  await run(process.execPath, [await command('@arethetypeswrong/cli', 'attw'), ...args], folder);
}
