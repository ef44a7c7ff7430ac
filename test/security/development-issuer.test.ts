import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { type Answer, post } from '../support/ask.js';
import { createDatabase } from '../support/database.js';
import { startProcess } from '../support/hub-process.js';
import { bearer, startIdentityProvider } from './identity-provider.js';

let folder: string;
const key = () => join(folder, 'development-issuer.pem');

beforeAll(() => {
  folder = mkdtempSync(join(process.env.TEST_FOLDER!, 'issuer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm run token` does. */
function token(args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/token.ts', ...args], {
    env: { PATH: process.env.PATH, HUB_DATA_DIR: folder, ...environment },
    cwd: resolve('.'),
    encoding: 'utf8',
  });
  return { status, token: stdout.trim(), stderr };
}

async function whoIs(url: string, sent: string): Promise<[number, Answer]> {
  const query = '{ viewer { kind subject office roles fieldsOfAction } }';
  const answer = await post({ query }, { url, headers: bearer(sent) });
  return [answer.status, (await answer.json()) as Answer];
}

/** A token of somebody who knows the name of the issuer and has another key. */
async function forgedBy(alg: string): Promise<string> {
  const { privateKey } = await generateKeyPair(alg);
  const name = 'urn:zielnetz:development';
  const token = new SignJWT({ roles: ['ADMIN'] })
    .setProtectedHeader({ alg })
    .setSubject('forger')
    .setIssuer(name)
    .setAudience(name);
  return token.setExpirationTime('1h').sign(privateKey);
}

describe('the development issuer', () => {
  test('needs a hub that has been started', () => {
    expect(token(['--role', 'reader'])).toMatchObject({ status: 1, token: '', stderr: expect.stringContaining('npm start') });
  });

  test('is there with the embedded database, says so, and its tokens are good after a restart', async () => {
    const hub = await startProcess({ HUB_DATA_DIR: folder });
    let made: string;
    try {
      expect(hub.output()).toContain('npm run token -- --office 51 --role editor');
      expect(statSync(key()).mode & 0o777).toBe(0o600);
      made = token(['--office', '51', '--role', 'editor', '--role', 'steering', '--field', 'b', '--field', 'a']).token;
      const [status, { data }] = await whoIs(hub.url, made);
      expect(status).toBe(200);
      expect(data.viewer).toEqual({
        ...{ kind: 'PERSON', subject: 'editor-steering-51-b-a', office: '51' },
        ...{ roles: ['EDITOR', 'STEERING'], fieldsOfAction: ['a', 'b'] },
      });
      expect((await whoIs(hub.url, token(['--role', 'admin']).token))[1].data.viewer).toMatchObject({
        office: null,
        roles: ['ADMIN'],
      });
      expect(hub.output()).not.toContain(made.split('.')[2]);
      expect(hub.output()).not.toContain('PRIVATE KEY');
      for (const forged of [await forgedBy('ES256'), await forgedBy('RS256')])
        expect((await whoIs(hub.url, forged))[0]).toBe(401);
    } finally {
      await hub.stop();
    }
    const again = await startProcess({ HUB_DATA_DIR: folder });
    expect((await whoIs(again.url, made))[0]).toBe(200);
    await again.stop();
  });

  test('makes a new key where others could have read the old one', async () => {
    const made = token(['--role', 'reader']).token;
    const before = readFileSync(key(), 'utf8');
    chmodSync(key(), 0o640);
    expect(token(['--role', 'reader']).status).toBe(1);
    const hub = await startProcess({ HUB_DATA_DIR: folder });
    expect((await whoIs(hub.url, made))[0]).toBe(401);
    expect(readFileSync(key(), 'utf8')).not.toBe(before);
    expect(statSync(key()).mode & 0o777).toBe(0o600);
    await hub.stop();
  });

  test('cannot be had on a PostgreSQL server: its tokens are refused there, and none are made', async () => {
    const made = token(['--role', 'admin']).token;
    const database = await createDatabase();
    const hub = await startProcess({ DATABASE_URL: database.url, HUB_DATA_DIR: folder });
    try {
      expect((await whoIs(hub.url, made))[0]).toBe(401);
      expect(hub.output()).not.toContain('npm run token');
      const refused = token(['--role', 'admin'], { DATABASE_URL: database.url });
      expect(refused).toMatchObject({ status: 1, token: '', stderr: expect.stringContaining('eingebetteten Datenbank') });
    } finally {
      await hub.stop();
      await database.drop();
    }
  });

  test('gives way to an identity provider', async () => {
    const made = token(['--role', 'admin']).token;
    const provider = await startIdentityProvider();
    const hub = await startProcess({ HUB_DATA_DIR: folder, ...provider.environment });
    expect((await whoIs(hub.url, made))[0]).toBe(401);
    expect(hub.output()).not.toContain('npm run token');
    expect(token(['--role', 'admin'], provider.environment).status).toBe(1);
    await hub.stop();
    await provider.close();
  });

  test.each([[[]], [['--role', 'chef']]])('wants a role there is: %j', (args) => {
    expect(token(args)).toMatchObject({ status: 1, token: '', stderr: expect.stringContaining('--role') });
  });
});
