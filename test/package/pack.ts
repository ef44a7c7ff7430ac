import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './project.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Packs the SDK as for publishing, which builds it, and gives the tarball. */
export async function pack(folder: string): Promise<string> {
  await run('npm', ['pack', '-w', 'client-sdk', '--pack-destination', folder], REPOSITORY);
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack: expected a tarball, got none.');
  return join(folder, tarball);
}
