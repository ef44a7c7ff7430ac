import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, type Given } from '../check.js';
import { command, emptyProject, put } from '../project.js';

const COMPILERS = ['typescript', 'typescript-6', 'typescript-7'] as const;

/** How projects find packages: as Node does, from a file of either kind, or as bundlers do. */
const RESOLUTIONS = [
  { name: 'nodenext, ES module', file: 'uses.mts', options: { module: 'nodenext' } },
  { name: 'nodenext, CommonJS', file: 'uses.cts', options: { module: 'nodenext' } },
  { name: 'bundler', file: 'uses.ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
] as const;

/** The strictest that a project may ask for: also our declarations are checked, and nothing of Node is known. */
const STRICT = { strict: true, skipLibCheck: false, target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true };

/** Every compiler with every resolution finds each wrong use in `uses.ts`, and nothing else wrong. */
export async function checkTypeScript(given: Given): Promise<void> {
  for (const { name, file, options } of RESOLUTIONS) {
    const project = await emptyProject(given);
    await put(project, 'consumers/uses.ts', file);
    const lines = (await readFile(join(project.folder, file), 'utf8')).split('\n');
    const wrong = lines.flatMap((line, index) => (line.includes('// wrong: ') ? [`${file}(${index + 2})`] : []));
    const config = { compilerOptions: { ...STRICT, ...options }, files: [file] };
    await writeFile(join(project.folder, 'tsconfig.json'), JSON.stringify(config));
    for (const compiler of COMPILERS) {
      const tsc = await command(compiler, 'tsc');
      const version = (await project.node(tsc, '--version')).trim().replace('Version', 'TypeScript');
      await check(`${version}, ${name}`, async () => {
        const printed = await project.node(tsc, '-p', '.').catch((error: Error) => error.message);
        const errors = [...printed.matchAll(/^(\S+\(\d+),\d+\): error/gm)].map(([, place]) => `${place})`);
        if (/^error/m.test(printed) || errors.join() !== wrong.join()) throw new Error(`${printed}\nexpected ${wrong.join(' ')}`);
        return `${wrong.length} wrong uses found`;
      });
    }
  }
}
