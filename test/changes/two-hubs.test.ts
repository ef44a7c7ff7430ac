import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, PROBLEMS, startChangingHub, YEAR } from './hub.js';

/** The embedded database lets one hub write at a time, and knows of one only. */
const onServer = process.env.TEST_DATABASE_URL ? test : test.skip;

let hub: ChangingHub;
let other: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  other = await hub.another();
});
afterAll(async () => {
  await other.stop();
  await hub.stop();
});

const addGroup = async (at: ChangingHub, key: string, idempotencyKey: string | null = null) =>
  (
    await at.ask(
      `mutation ($key: String!, $idempotencyKey: String) { createTargetGroup(year: ${YEAR}, input: { key: $key, name: $key }, idempotencyKey: $idempotencyKey) {
        targetGroup { id version } revision ${PROBLEMS} } }`,
      { key, idempotencyKey },
    )
  ).createTargetGroup;
const groups = async (at: ChangingHub) =>
  (await at.ask(`{ targetGroups(year: ${YEAR}) { key } }`)).targetGroups.map(({ key }: { key: string }) => key);

describe('two hubs on one database', () => {
  onServer('one that writes knows first what the other wrote', async () => {
    await groups(other);
    const { revision } = await addGroup(hub, 'eins');
    expect(await addGroup(other, 'eins')).toMatchObject({ targetGroup: null, problems: [{ code: 'ALREADY_EXISTS' }] });
    expect(await addGroup(other, 'zwei')).toMatchObject({ revision: revision + 1, problems: [] });
    expect(await groups(other)).toEqual(expect.arrayContaining(['eins', 'zwei']));
  });

  onServer('many changes on both at once are all made, in revisions of their own', async () => {
    const all = Array.from({ length: 60 }, (_, at) => addGroup(at % 2 === 0 ? hub : other, `viele-${at}`));
    const revisions = (await Promise.all(all)).map((one) => one.revision);
    expect(new Set(revisions).size).toBe(60);
    await Promise.all([addGroup(hub, 'zuletzt'), addGroup(other, 'zuletzt auch')]);
    await Promise.all([addGroup(hub, 'zuletzt'), addGroup(other, 'zuletzt')]);
    expect(await groups(hub)).toEqual(await groups(other));
    expect(await groups(hub)).toEqual(expect.arrayContaining(Array.from({ length: 60 }, (_, at) => `viele-${at}`)));
  });

  onServer('a change with an idempotency key is made once, whichever hub it is sent to', async () => {
    const both = await Promise.all([addGroup(hub, 'einmal', 'key'), addGroup(other, 'einmal', 'key')]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0].problems).toEqual([]);
  });

  onServer('a plan that one adopts is closed on the other', async () => {
    const { revision } = await addGroup(hub, 'vor dem Beschluss');
    await hub.ask(`mutation { adoptPlan(input: { year: ${YEAR}, revision: ${revision} }) { problems { code } } }`);
    expect(await addGroup(other, 'danach')).toMatchObject({ problems: [{ code: 'PLAN_ADOPTED', field: 'year' }] });
  });
});
