import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TOOL } from '../client-sdk/cli/tool.js';
import { asAdmin } from '../support/as-admin.js';
import type { HubProcess } from '../support/hub-process.js';
import { addTargetGroup, hubWithDraft } from './live-hub.js';

let hub: HubProcess;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ hub, stop } = await hubWithDraft());
});
afterAll(() => stop());

/** Starts `zielnetz watch` and waits until it watches: changes are made until it has printed a line. */
async function firstLine(words: readonly string[], key: string): Promise<string> {
  const token = (await asAdmin()).authorization.slice('Bearer '.length);
  const env = { PATH: process.env.PATH, TZ: 'UTC', ZIELNETZ_URL: `${hub.url}/graphql`, ZIELNETZ_TOKEN: token };
  const child: ChildProcess = spawn(process.execPath, [TOOL, 'watch', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const line = once(child.stdout!.setEncoding('utf8'), 'data').then(([text]) => (text as string).split('\n')[0]!);
    let printed: string | null = null;
    void line.then((text) => (printed = text));
    for (let at = 0; printed === null; at += 1) await addTargetGroup(hub.url, `${key}-${at}`);
    return await line;
  } finally {
    child.kill();
  }
}

describe('zielnetz watch', () => {
  test('prints a line for each change, in German', async () => {
    expect(await firstLine(['--year', '2027'], 'de')).toMatch(
      /^\d+\.\d+\.\d{4}, \d\d:\d\d:\d\d {2}2027\/\d+ {2}angelegt: TargetGroup:2027\/de-\d+$/,
    );
  });

  test('in English, or as JSON, an object on each line', async () => {
    expect(await firstLine(['--lang', 'en'], 'en')).toMatch(/ added: TargetGroup:2027\/en-\d+$/);
    expect(JSON.parse(await firstLine(['--json'], 'json'))).toMatchObject({ action: 'CREATED', year: 2027, version: 1 });
  });
});
