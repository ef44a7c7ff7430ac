import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

let folder: string;

/** Emits into an empty folder, the way `npm run schema` does. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zielnetz-schema-'));
  for (const made of ['schema', 'server/agreements', 'server/security']) mkdirSync(join(folder, made), { recursive: true });
  const tsx = [resolve('node_modules/tsx/dist/cli.mjs'), '--tsconfig', resolve('tsconfig.json')];
  const { status, stderr } = spawnSync(process.execPath, [...tsx, resolve('scripts/emit-schema.ts')], { cwd: folder });
  if (status !== 0) throw new Error(stderr.toString());
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is emitted from the code is what is committed (else: npm run schema)', () => {
  test.each([...['schema/schema.graphql', 'schema/errors.md', 'server/security/PERMISSIONS.md', 'server/agreements/STEPS.md']])(
    '%s',
    (file) => {
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'));
    },
  );
});
