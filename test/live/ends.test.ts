import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLiveClient } from '@zielnetz/client/live';
import { asAdmin } from '../support/as-admin.js';
import type { HubProcess } from '../support/hub-process.js';
import { addTargetGroup, hubWithDraft } from './live-hub.js';
import { openStream } from './stream.js';

const NUMBERS = 'subscription ($after: String) { planChanged(after: $after) { number id } }';

let hub: HubProcess;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ hub, stop } = await hubWithDraft({ MAX_STREAMS: '5' }));
});
afterAll(() => stop());

describe('a stream ends', () => {
  test('with UNAUTHENTICATED when its token is over, and not before', async () => {
    const stream = await openStream(hub.url, NUMBERS, { headers: await asAdmin(3) });
    await addTargetGroup(hub.url, 'rechtzeitig');
    expect((await stream.take(1))[0]!.data.planChanged.id).toBe('TargetGroup:2027/rechtzeitig');
    expect((await stream.next())!.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect(await stream.next()).toBeNull();
  });

  test('when its loop is left, and the hub can let others in; more than the hub allows are told so', async () => {
    const streams = await Promise.all(Array.from({ length: 5 }, () => openStream(hub.url, NUMBERS)));
    const refused = await fetch(`${hub.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: NUMBERS }),
    });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_STREAMS', limit: 5 } }] });
    for (const stream of streams) stream.close();
    let status = 503;
    while (status !== 200) {
      const again = await openStream(hub.url, NUMBERS);
      ({ status } = again);
      again.close();
    }
    expect(status).toBe(200);
  });

  test('by the signal of the SDK, with its reason', async () => {
    const live = createLiveClient({ url: `${hub.url}/graphql` });
    const abort = new AbortController();
    const next = live.plans.changes({}, { signal: abort.signal }).next();
    await delay(100);
    abort.abort(new Error('genug'));
    await expect(next).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'genug' } });
  });

  test('at once with the error of the hub where it is refused', async () => {
    const live = createLiveClient({ url: `${hub.url}/graphql` });
    await expect(live.plans.changes({ after: 'x' }).next()).rejects.toMatchObject({
      name: 'HubAnswerError',
      code: 'BAD_USER_INPUT',
    });
    const nowhere = createLiveClient({ url: 'http://127.0.0.1:9/graphql', retries: 0 });
    await expect(nowhere.plans.changes().next()).rejects.toMatchObject({ name: 'HubNetworkError' });
  });

  test('when the hub stops, saying behind which number to go on, also where somebody has stopped reading', async () => {
    const stream = await openStream(hub.url, NUMBERS);
    await addTargetGroup(hub.url, 'letzte');
    const { number } = (await stream.take(1))[0]!.data.planChanged;
    const { hostname, port } = new URL(hub.url);
    const lazy = connect(Number(port), hostname);
    const body = JSON.stringify({ query: NUMBERS, variables: { after: '0' } });
    lazy.write(
      `POST /graphql/stream HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await once(lazy, 'readable'); // And is never read.
    const stopped = hub.stop();
    const { errors } = (await stream.next())!;
    expect(errors![0]!.extensions).toEqual({ code: 'SHUTTING_DOWN', after: number });
    expect(errors![0]!.message).toMatch(`after: "${number}"`);
    expect(await stopped).toBe(0);
    lazy.destroy();
  });

  test('and the hub stops without waiting for connections that nothing was asked on', async () => {
    const another = await hubWithDraft();
    const { hostname, port } = new URL(another.hub.url);
    const idle = connect(Number(port), hostname);
    await once(idle, 'connect');
    const stream = await openStream(another.hub.url, NUMBERS);
    stream.close(); // The client connects again, in advance.
    const late = new Promise<string>((resolve) => setTimeout(resolve, 20_000, 'still waiting').unref());
    expect(await Promise.race([another.hub.stop(), late])).toBe(0);
    await another.stop();
    idle.destroy();
  });
});
