import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectSame, type Given } from '../check.js';
import { emptyProject } from '../project.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** Every file that is meant to be in the package, besides the declarations. */
const FILES = [
  'LICENSE',
  'README.md',
  'REFERENCE.md',
  'dist/THIRD-PARTY-LICENSES.txt',
  'dist/changes.js',
  'dist/changes.js.map',
  'dist/index.js',
  'dist/index.js.map',
  'dist/live.js',
  'dist/live.js.map',
  'dist/schema.graphql',
  'dist/zielnetz.js',
  'dist/zielnetz.js.map',
  'generated/persisted-documents.json',
  'package.json',
  'zielnetz.js',
];

/** The package holds what it should and nothing else, needs no other package, and tells nothing of the machine it was made on. */
export async function contents(given: Given): Promise<string> {
  const project = await emptyProject(given);
  const installed = join(project.folder, 'node_modules/@zielnetz/client');
  const entries = await readdir(installed, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));
  expectSame(files.filter((file) => !/^dist\/types\/.+\.d\.ts$/.test(file)).sort(), FILES);
  let bytes = 0;
  for (const file of files) {
    const text = await readFile(join(installed, file), 'utf8');
    bytes += Buffer.byteLength(text);
    if (text.includes(REPOSITORY)) throw new Error(`${file}: expected no path of this machine, found ${REPOSITORY}.`);
  }
  const about = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
    expectSame([kind, about[kind]], [kind, undefined]);
  for (const when of ['preinstall', 'install', 'postinstall']) expectSame([when, about.scripts?.[when]], [when, undefined]);
  expectSame(await readdir(join(project.folder, 'node_modules/@zielnetz')), ['client']);
  expectSame((await project.node('node_modules/.bin/zielnetz', '--help')).length > 0, true);
  return `${files.length} files, ${(bytes / 1_000).toFixed(0)} kB unpacked, no dependencies`;
}
