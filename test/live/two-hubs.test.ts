import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAdmin } from '../support/as-admin.js';
import { type Answer, answerTo, post } from '../support/ask.js';
import { createDatabase, query, run, type TestDatabase } from '../support/database.js';
import type { HubProcess } from '../support/hub-process.js';
import { addTargetGroup, beginDraft, change, endDraft, startLiveHub } from './live-hub.js';
import { openStream } from './stream.js';

/** The embedded database tells nobody of what is written, so it has one hub only. */
const onServer = process.env.TEST_DATABASE_URL ? describe : describe.skip;
const NOTICES = `subscription ($after: String) { planChanged(after: $after) { number action id object { id version } plan { revision } } }`;
/** How long one hub may take to hear of the other, in milliseconds; nothing is measured. */
const PATIENCE = 10_000;

let database: TestDatabase;
let one: HubProcess;
let other: HubProcess;

onServer('two hubs on one database', () => {
  beforeAll(async () => {
    database = await createDatabase();
    one = await startLiveHub(database);
    other = await startLiveHub(database);
    await beginDraft(one.url, 2027);
  });
  afterAll(async () => {
    await Promise.all([one.stop(), other.stop()]);
    await database.drop();
  });

  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  const ask = async (url: string, text: string): Promise<any> => {
    const response = await post({ query: text }, { url, headers: await asAdmin() });
    const { data, errors } = (await response.json()) as Answer;
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  /** Asks until the answer is as expected. */
  async function untilAnswered(url: string, text: string, expected: unknown): Promise<void> {
    const end = Date.now() + PATIENCE;
    let answer = await ask(url, text);
    while (JSON.stringify(answer) !== JSON.stringify(expected) && Date.now() < end) {
      await delay(20);
      answer = await ask(url, text);
    }
    expect(answer).toEqual(expected);
  }

  test('a change on one arrives at the streams and in the answers of the other', async () => {
    const stream = await openStream(other.url, NOTICES);
    await ask(other.url, '{ targetGroups(year: 2027) { key } }'); // So that it has the plan in memory.
    const revision = await addTargetGroup(one.url, 'von-eins');
    const [answer] = await stream.take(1);
    expect(answer!.data.planChanged).toMatchObject({
      action: 'CREATED',
      object: { id: 'TargetGroup:2027/von-eins', version: 1 },
      plan: { revision },
    });
    // Whoever has heard of it finds it.
    expect(await ask(other.url, '{ node(id: "TargetGroup:2027/von-eins") { id } plan(year: 2027) { revision } }')).toEqual({
      node: { id: 'TargetGroup:2027/von-eins' },
      plan: { revision },
    });
    stream.close();
  });

  test('both write at once, to two plans: streams of both tell the same in the order of the journal', async () => {
    await beginDraft(other.url, 2030);
    const [{ number: start }] = (await query<{ number: string }>(
      database.url,
      'SELECT max(number) AS number FROM journal_entry',
    )) as [{ number: string }];
    const streams = await Promise.all([one, other].map(({ url }) => openStream(url, NOTICES, { variables: { after: start } })));
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        addTargetGroup((at % 2 === 0 ? one : other).url, `beide-${at}`, at % 4 < 2 ? 2027 : 2030),
      ),
    );
    const rows = await query<{ number: string }>(
      database.url,
      'SELECT number FROM journal_entry WHERE number > $1 ORDER BY number',
      [start],
    );
    expect(rows).toHaveLength(40);
    for (const stream of streams) {
      const numbers = (await stream.take(40)).map(({ data }) => data.planChanged.number);
      expect(numbers).toEqual(rows.map(({ number }) => number));
      stream.close();
    }
  });

  test('drafts that one begins, discards, begins anew and adopts are known to the other', async () => {
    const revision = await beginDraft(one.url, 2028);
    await untilAnswered(other.url, '{ plan(year: 2028) { revision } }', { plan: { revision } });
    const added = await addTargetGroup(one.url, 'verworfen', 2028);
    await untilAnswered(other.url, '{ node(id: "TargetGroup:2028/verworfen") { id } }', {
      node: { id: 'TargetGroup:2028/verworfen' },
    });
    await endDraft(one.url, 'discardPlan', 2028, added);
    await untilAnswered(other.url, '{ plan(year: 2028) { revision } }', { plan: null });
    await beginDraft(one.url, 2028);
    const last = await addTargetGroup(one.url, 'neu', 2028);
    await untilAnswered(
      other.url,
      '{ a: node(id: "TargetGroup:2028/verworfen") { id } b: node(id: "TargetGroup:2028/neu") { id } }',
      {
        a: null,
        b: { id: 'TargetGroup:2028/neu' },
      },
    );
    await endDraft(one.url, 'adoptPlan', 2028, last);
    await untilAnswered(other.url, '{ plan(year: 2028) { status } }', { plan: { status: 'ADOPTED' } });
    expect((await answerTo('{ plan(year: 2028) { status } }', {}, other.url)).data).toEqual({ plan: { status: 'ADOPTED' } });
  });

  test('a hub whose connection was cut reads what it has missed', async () => {
    const stream = await openStream(other.url, NOTICES);
    await run(
      database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    let written = false;
    while (!written) {
      // The pools of both hubs have lost their connections, too.
      written = await change(
        one.url,
        'mutation { createTargetGroup(year: 2027, input: { key: "trotzdem", name: "Trotzdem" }) { problems { message } } }',
      ).then(
        () => true,
        (error: Error) => /ALREADY_EXISTS|vergeben/.test(error.message),
      );
    }
    expect((await stream.take(1))[0]!.data.planChanged.id).toBe('TargetGroup:2027/trotzdem');
    stream.close();
  });
});
