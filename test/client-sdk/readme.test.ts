import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transform } from 'esbuild';
import { hubWithDraft } from '../live/live-hub.js';
import { asAdmin } from '../support/as-admin.js';
import { HUB } from '../support/ask.js';

const run = promisify(execFile);
const README = readFileSync('client-sdk/README.md', 'utf8');
const SNIPPETS = [...README.matchAll(/^## ([^\n]*)\n(?:(?!^## ).)*?```ts\n(.*?)```\n(?:\n```text\n(.*?)```)?/gms)].map(
  ([, title, program, output]) => ({ title, program: program!, output }),
);
const COMMANDS = [...README.matchAll(/```console\n\$ zielnetz ([^\n]*)\n(.*?)```/gs)].map(([, words, output]) => ({
  words: words!,
  output,
}));
const ADDRESS = 'http://localhost:4000/graphql';
/** In the package's own folder, so that its name is found as in a project that has installed it. */
const FOLDER = 'client-sdk/dist';

describe('the snippets of the README of the SDK', () => {
  let folder = '';
  let draft: Awaited<ReturnType<typeof hubWithDraft>>;
  beforeAll(async () => {
    draft = await hubWithDraft();
    mkdirSync(FOLDER, { recursive: true });
    folder = mkdtempSync(resolve(FOLDER, 'readme-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await draft.stop();
  });

  test('all of them are found, and each says what it prints', () => {
    expect(SNIPPETS).toHaveLength(README.split('```ts\n').length - 1);
    expect(COMMANDS).toHaveLength(README.split('```console\n').length - 1);
    expect(SNIPPETS.filter(({ output }) => output === undefined)).toEqual([]);
  });

  test.each(SNIPPETS)('"$title" prints what stands below it', async ({ program, output }) => {
    // What changes a plan has a draft for it; the hub of the tests trusts no identity provider.
    const isChange = program.includes('@zielnetz/client/changes');
    const token = isChange ? `  headers: ${JSON.stringify(await asAdmin())},\n` : '';
    const asked = program.replaceAll(ADDRESS, `${isChange ? draft.hub.url : HUB()}/graphql`).replace(/^ *token: .*\n/m, token);
    const { code } = await transform(asked, { loader: 'ts', format: 'esm' });
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
    expect(stdout).toBe(output);
  });

  test.each(COMMANDS)('"zielnetz $words" prints what stands below it', async ({ words, output }) => {
    const environment = { ...process.env, COLUMNS: '100', ZIELNETZ_URL: `${HUB()}/graphql` };
    const { stdout } = await run('node_modules/.bin/zielnetz', words.split(' '), { env: environment });
    expect(stdout).toBe(output);
  });

  test('the recipes are those that the test of the package follows', () => {
    for (const file of ['graphql-codegen/codegen.ts', 'graphql-codegen/src/main.ts', 'gql-tada/src/main.ts'])
      expect(README).toContain(`\`\`\`typescript\n${readFileSync(`test/package/recipes/${file}`, 'utf8')}\`\`\``);
  });

  test('the compiler takes them as they stand', async () => {
    const files = SNIPPETS.map(({ program }, at) => {
      const file = join(folder, `snippet-${at}.ts`);
      writeFileSync(file, program);
      return file;
    });
    const options = ['--noEmit', '--strict', '--ignoreConfig', '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
    const { stdout } = await run(process.execPath, ['node_modules/typescript/bin/tsc', ...options, ...files]).catch(
      (error) => error,
    );
    expect(stdout).toBe('');
  });
});
