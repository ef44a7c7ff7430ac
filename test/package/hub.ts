import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startProcess } from '../support/hub-process.js';

/** A hub to ask: the one in HUB_URL, or one that is started from `dist/` with a database of its own. */
export async function openHub(dataFolder: string): Promise<{ readonly url: string; stop(): Promise<unknown> }> {
  const given = process.env.HUB_URL;
  if (given) return { url: given, stop: async () => {} };
  process.chdir(fileURLToPath(new URL('../../', import.meta.url))); // A hub is started from the folder of the repository.
  await mkdir(dataFolder);
  const hub = await startProcess({ HUB_DATA_DIR: dataFolder });
  return { url: `${hub.url}/graphql`, stop: () => hub.stop() };
}
