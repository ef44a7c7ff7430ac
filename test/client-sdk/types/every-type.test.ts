import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const HERE = resolve('test/client-sdk/types');
const files = readdirSync(HERE).filter((file) => !file.endsWith('.test.ts'));
const checks = files.map((file) => readFileSync(join(HERE, file), 'utf8')).join('\n');
const sdk = (file: string) => readFileSync(resolve('client-sdk', file), 'utf8');

/** All first groups of a pattern in a text. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);

/** Every method, such as `offices.get`, and whether it walks through pages. */
function methodsOf(operations: string): readonly (readonly [name: string, walks: boolean])[] {
  const concepts = [...operations.matchAll(/^ {2}readonly (\w+): \{\n([\s\S]*?)^ {2}\};/gm)];
  return concepts.flatMap(([, concept, body]) =>
    [...body!.matchAll(/readonly (\w+): (\w+)</g)].map(
      ([, method, type]) => [`${concept}.${method}`, type === 'ListMethod'] as const,
    ),
  );
}

describe('every type of the SDK has its compile-time checks', () => {
  const types = all(sdk('generated/documents.ts'), /^export type (\w+)/gm);
  const exported = all(sdk('index.ts').replace(/^export type \*.*$/m, ''), /\b([A-Za-z]+)\b(?=,|\s*\})/g);
  const ofChanges = ['ChangeOperations', 'ChangeableHub', 'withChanges'];
  const methods = ['operations', 'change-operations'].flatMap((file) => methodsOf(sdk(`generated/${file}.ts`)));

  test('that there are any is seen', () => {
    expect(types).toEqual(expect.arrayContaining(['OfficesGet', 'OfficesGetVariables', 'GoalFilter', 'ErrorCode']));
    expect(exported).toEqual(expect.arrayContaining(['createClient', 'HubError', 'Hub', 'TypedDocument']));
    expect(methods).toContainEqual(['offices.contributionsReceived', true]);
    expect(methods).toContainEqual(['offices.get', false]);
    expect(methods).toContainEqual(['goals.change', false]);
    expect(all(sdk('with-changes.ts'), /^export [a-z]+ \{? ?(\w+)/gm)).toEqual(ofChanges);
  });

  test('each exported type occurs in them', () => {
    const inChecks = new Set(all(checks.replace(/^import [\s\S]*?;$/gm, ''), /(\w+)/g));
    expect([...types, ...exported, ...ofChanges].filter((name) => !inChecks.has(name))).toEqual([]);
  });

  test('each method is called, with its result, and walked through where it can be', () => {
    const uses = methods.flatMap(([name, walks]) => [
      `await hub.${name}(`,
      `await hub.${name}.result(`,
      ...(walks ? [`for await (const one of hub.${name}.each(`, `for await (const page of hub.${name}.pages(`] : []),
    ]);
    expect(uses.filter((use) => !checks.includes(use))).toEqual([]);
  });
});

describe('the checks bite', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zielnetz-types-'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: resolve('tsconfig.json'), include: ['*.ts'], exclude: [] }),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Checks the files after a change to their texts, and gives where there are errors: "file:line". */
  async function errorsAfter(change: (text: string, file: string) => string): Promise<ReadonlySet<string>> {
    for (const file of files) writeFileSync(join(folder, file), change(readFileSync(join(HERE, file), 'utf8'), file));
    const printed = await new Promise<string>((ready) =>
      execFile(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: folder }, (_, out) =>
        ready(out),
      ),
    );
    return new Set([...printed.matchAll(/^(\S+?)\((\d+),\d+\): error/gm)].map(([, file, line]) => `${file}:${line}`));
  }

  test('as they stand, there is no error', async () => {
    expect([...(await errorsAfter((text) => text))]).toEqual([]);
  });

  test('without its @ts-expect-error every wrong use is an error, and nothing else is', async () => {
    const wrong = files.flatMap((file) =>
      readFileSync(join(HERE, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes('@ts-expect-error') ? [`${file}:${index + 2}`] : [])),
    );
    expect(wrong.length).toBeGreaterThan(150);
    const errors = await errorsAfter((text) => text.replaceAll('@ts-expect-error', 'an error is expected:'));
    expect([...errors].sort()).toEqual(wrong.sort());
  });

  test('types that differ in null, readonly, optional or any are not the same', async () => {
    const pairs = [
      'string, string | null',
      '{ readonly a: string }, { a: string }',
      '{ a?: string }, { a: string | undefined }',
      'readonly string[], string[]',
      'unknown, any',
      'GoalLevel, string',
    ];
    const start = readFileSync(join(HERE, 'enums.ts'), 'utf8').split('\n').length;
    const appended = pairs.map((pair) => `same<${pair}>();`).join('\n');
    const errors = await errorsAfter((text, file) => (file === 'enums.ts' ? text + appended : text));
    expect([...errors]).toEqual(pairs.map((_, index) => `enums.ts:${start + index}`));
  });
});
