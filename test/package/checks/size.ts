import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { check, expectSame, type Given } from '../check.js';
import { emptyProject } from '../project.js';

/** The most that the runtime may take, in bytes, minified and gzipped. */
const BUDGET = 5_000;

/** A generated document: its text, and the id that its text has. */
const DOCUMENT = /(["'`])(?:query|mutation) \w+[({](?:(?!\1).)*\1,\s*(["'`])[0-9a-f]{64}\2/gs;

/**
 * The bundle for browsers holds everything and needs nothing of Node. The documents grow with what the
 * hub can be asked and are data, so the budget is for the runtime: the same bundle whose documents are empty.
 */
export async function checkSize(given: Given): Promise<void> {
  const project = await emptyProject(given);
  const installed = join(project.folder, 'node_modules/@zielnetz/client');
  await writeFile(join(project.folder, 'entry.js'), "export * from '@zielnetz/client';");

  await check('bundled for browsers without externals', async () => {
    const { text, imports } = await bundle(project.folder);
    expectSame(imports, []);
    for (const trace of [/\bnode:/, /\brequire\b/, /\bprocess\./, /\bBuffer\b/])
      if (trace.test(text)) throw new Error(`expected nothing of Node, found ${trace} in the bundle`);
    return `${kilobytes(text)} gzipped with all documents`;
  });

  await check(`the runtime takes at most ${BUDGET} bytes gzipped`, async () => {
    const [library, changes] = (await Promise.all(
      ['index', 'changes'].map((name) => readFile(join(installed, `dist/${name}.js`), 'utf8')),
    )) as [string, string];
    const documents = JSON.parse(await readFile(join(installed, 'generated/persisted-documents.json'), 'utf8'));
    // Else what is measured is not what it is called.
    const answeredOnce = Object.values<string>(documents).filter((text) => !text.startsWith('subscription'));
    expectSame([library, changes].flatMap((text) => text.match(DOCUMENT)).length, answeredOnce.length);
    const runtime = await sizeWith(library.replace(DOCUMENT, '"",""'));
    const withIds = await sizeWith(library.replace(DOCUMENT, (document) => `"",${document.slice(-66)}`));
    if (runtime > BUDGET) throw new Error(`expected at most ${BUDGET} bytes, got ${runtime}`);
    return `${runtime} bytes; ${withIds} with the ids of the documents, which are hashes and do not compress`;
  });

  /** The bytes of the bundle, gzipped, with another text of the library. */
  async function sizeWith(contents: string): Promise<number> {
    const instead: Plugin = {
      name: 'instead',
      setup: ({ onLoad }) => onLoad({ filter: /client[\\/]dist[\\/]index\.js$/ }, () => ({ contents })),
    };
    return gzipSync((await bundle(project.folder, [instead])).text, { level: 9 }).length;
  }
}

async function bundle(folder: string, plugins: Plugin[] = []) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['entry.js'],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    plugins,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text: outputFiles[0]!.text, imports };
}

function kilobytes(text: string): string {
  return `${(gzipSync(text, { level: 9 }).length / 1_000).toFixed(1)} kB`;
}
