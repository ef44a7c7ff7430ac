import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { developmentToken } from '../../server/security/development-issuer.js';
import { bearer } from '../security/identity-provider.js';
import { post } from '../support/ask.js';
import { startProcess } from '../support/hub-process.js';

const KILLS = 3;
const YEAR = 2027;

test('the embedded database survives that its hub is killed: every acknowledged change is there, no half one', async () => {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER!, 'killed-'));
  let hub = await startProcess({ HUB_DATA_DIR: folder });
  const admin = { subject: 'a', office: undefined, roles: ['ADMIN'], fieldsOfAction: [] };
  const headers = bearer((await developmentToken(folder, admin))!);
  const ask = async (query: string) => (await post({ query }, { url: hub.url, headers })).json();
  await ask(`mutation { createPlan(input: { year: ${YEAR}, from: 2013, title: "Entwurf" }) { problems { code } } }`);
  const write = (key: string) =>
    ask(`mutation { applyChanges(year: ${YEAR}, changes: [
      { createTargetGroup: { key: "${key}", name: "x" } }, { createCommittee: { code: "${key}" } }
    ]) { problems { code } } }`);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const ended = once(hub.child, 'exit');
    const writing = (async () => {
      for (let count = 0; ; count += 1) {
        const key = `kill-${kill}-${count}`;
        const { data } = (await write(key)) as { data: { applyChanges: { problems: unknown[] } } };
        expect(data.applyChanges.problems).toEqual([]);
        acknowledged.push(key);
      }
    })().catch((error: Error) => error);
    const before = acknowledged.length;
    while (acknowledged.length === before) await setTimeout(20); // On a busy machine the first change takes its time.
    await setTimeout(Math.random() * 500);
    hub.child.kill('SIGKILL');
    await ended;
    expect(await writing).toMatchObject({ message: 'fetch failed' }); // The hub was gone.
    hub = await startProcess({ HUB_DATA_DIR: folder });
    const { data } = (await ask(`{ targetGroups(year: ${YEAR}) { key } committees(year: ${YEAR}) { code } }`)) as {
      data: { targetGroups: { key: string }[]; committees: { code: string }[] };
    };
    const groups = data.targetGroups.map(({ key }) => key).filter((key) => key.startsWith('kill-'));
    const committees = data.committees.map(({ code }) => code).filter((code) => code.startsWith('kill-'));
    expect(groups).toEqual(expect.arrayContaining(acknowledged));
    expect(groups.sort()).toEqual(committees.sort());
  }
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});
