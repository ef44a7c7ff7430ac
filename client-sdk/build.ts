import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const inDist = (name: string) => join(HERE, 'dist', name);

/** What all programs have in common: one file each, with what they use inside, so that users install nothing else. */
const COMMON = {
  absWorkingDir: HERE,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  metafile: true,
  sourcemap: true,
} as const;

const LIBRARY: BuildOptions = {
  ...COMMON,
  entryPoints: ['index.ts'],
  outfile: inDist('index.js'),
  platform: 'neutral',
  mainFields: ['module', 'main'],
};

/** Its errors are those of the library, so that `instanceof` knows them. */
const ERRORS_OF_THE_LIBRARY: Plugin = {
  name: 'errors-of-the-library',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(errors|hub-error)\.js$/ }, () => ({ path: '@zielnetz/client', external: true })),
};

/** What follows streams is loaded by those who follow some. */
const LIVE: BuildOptions = {
  ...LIBRARY,
  entryPoints: ['create-live-client.ts'],
  outfile: inDist('live.js'),
  plugins: [ERRORS_OF_THE_LIBRARY],
};

/** So is what changes plans. */
const CHANGES: BuildOptions = {
  ...LIVE,
  entryPoints: ['with-changes.ts'],
  outfile: inDist('changes.js'),
};

/** The command-line tool uses the library as everyone does: by its name. */
const TOOL: BuildOptions = {
  ...COMMON,
  entryPoints: ['cli/main.ts'],
  outfile: inDist('zielnetz.js'),
  platform: 'node',
  external: ['@zielnetz/client', '@zielnetz/client/changes', '@zielnetz/client/live'],
  // Half the time to load. The library stays readable: Node prints the line an error comes from.
  minify: true,
  // Some of its packages are CommonJS and ask for Node's modules by `require`.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
};

/** The licences of the packages inside the bundles, which their terms want to travel along. */
async function licencesOf(metafiles: readonly Metafile[]): Promise<string> {
  const packages = new Set<string>();
  for (const { inputs } of metafiles)
    for (const path of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder) packages.add(join(HERE, folder));
    }
  const texts = [...packages].sort().map(async (folder) => {
    const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name}: expected a licence file to carry along, found none.`);
    return `${name} ${version}\n\n${await readFile(join(folder, file), 'utf8')}`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}

const built = await Promise.all([LIBRARY, LIVE, CHANGES, TOOL].map((options) => build(options)));
await writeFile(inDist('THIRD-PARTY-LICENSES.txt'), await licencesOf(built.map(({ metafile }) => metafile!)));
await copyFile(join(HERE, '../schema/schema.graphql'), inDist('schema.graphql'));
