import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { asAdmin, identityProvider } from '../support/as-admin.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { launchChromium } from './chromium.js';
import { serve, type Website } from './serve-page.js';

jest.setTimeout(60_000);

/** The SDK in the page under test. */
declare const zielnetz: typeof import('@zielnetz/client');

/** The SDK as one script for browsers: nothing is left to import. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@zielnetz/client';", resolveDir: '.' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'zielnetz',
    minify: true,
  });
  return outputFiles[0]!.text;
}

describe('the SDK in a browser, on a page of another origin than the hub', () => {
  let website: Website;
  let database: TestDatabase;
  let hub: HubProcess;
  let browser: Browser;
  let page: Page;
  let url: string;
  /** What the page asked for, and what its console said. */
  let requests: { method: string; origin: string; headers: Record<string, string>; status: Promise<number | undefined> }[];
  let complaints: string[];

  beforeAll(async () => {
    website = await serve({
      '/': '<!doctype html><link rel="icon" href="data:,"><script src="/sdk.js"></script>',
      '/sdk.js': await bundled(),
    });
    database = await createDatabase();
    const { environment } = await identityProvider();
    hub = await startProcess({ DATABASE_URL: database.url, CORS_ORIGINS: website.origin, ...environment });
    url = `${hub.url}/graphql`;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
    await database?.drop();
    await website?.stop();
  });

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    requests = [];
    complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol === 'data:') return;
      const status = request.response().then((response) => response?.status());
      requests.push({ method: request.method(), origin, headers: request.headers(), status });
    });
    await page.goto(website.origin);
  });

  /** What went to the hub; nothing may have gone anywhere else. */
  function toHub() {
    expect(requests.filter(({ origin }) => origin !== website.origin && origin !== new URL(url).origin)).toEqual([]);
    return requests.filter(({ origin }) => origin === new URL(url).origin);
  }

  test('asks, with a token, and gets the answer', async () => {
    const { authorization } = await asAdmin();
    const token = authorization.slice('Bearer '.length);
    const names = await page.evaluate(
      async ([url, token]) => {
        const client = zielnetz.createClient({ url: url!, token: token! });
        const { office } = await client.offices.contributionsReceived({ number: '59', year: 2013 });
        return office?.contributionsReceived.nodes.map(({ service }) => service.name);
      },
      [url, token],
    );
    expect(names).toHaveLength(5);
    expect(names).toContain('Schuldnerberatung');
    expect(toHub()).toHaveLength(1);
    expect(toHub()[0]?.headers.authorization).toBe(authorization);
    expect(complaints).toEqual([]);
  });

  test('gets an error with its code, and the request id that the log of the hub has', async () => {
    const error = await page.evaluate(async (url) => {
      const { errors } = await zielnetz.createClient({ url }).offices.list.result({ year: 1999 });
      const [error] = errors;
      return error instanceof zielnetz.HubAnswerError ? { code: error.code, requestId: error.requestId } : String(error);
    }, url);
    expect(error).toEqual({ code: 'PLAN_NOT_FOUND', requestId: expect.stringMatching(/./) });
  });

  test('walks through the pages of a list', async () => {
    const walk = await page.evaluate(async (url) => {
      const client = zielnetz.createClient({ url });
      const keys: string[] = [];
      const variables = { number: '59', year: 2013, first: 2 };
      for await (const { service } of client.offices.contributionsReceived.each(variables)) keys.push(service.key);
      return keys;
    }, url);
    expect(new Set(walk).size).toBe(5);
    expect(toHub()).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  test('ends a call that is under way', async () => {
    const error = await page.evaluate(async (url) => {
      const controller = new AbortController();
      const aborting: typeof fetch = (...args) => {
        const answer = fetch(...args);
        controller.abort('enough');
        return answer;
      };
      const client = zielnetz.createClient({ url, fetch: aborting });
      const { errors } = await client.plans.list.result({}, { signal: controller.signal });
      return { name: errors[0]?.name, cause: errors[0]?.cause, ours: errors[0] instanceof zielnetz.HubAbortError };
    }, url);
    expect(error).toEqual({ name: 'AbortError', cause: 'enough', ours: true });
    expect(complaints).toEqual([]);
  });

  test('with a cache asks by GET whether the answer still holds', async () => {
    const same = await page.evaluate(async (url) => {
      const client = zielnetz.createClient({ url, cache: { maxBytes: 1_000_000 } });
      const answers = [await client.plans.list(), await client.plans.list()].map((answer) => JSON.stringify(answer));
      return answers[0] === answers[1] && answers[0]?.includes('2013');
    }, url);
    expect(same).toBe(true);
    const asked = toHub();
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(asked[1]?.headers['if-none-match']).toMatch(/"/);
    expect(await Promise.all(asked.map(({ status }) => status))).toEqual([200, 304]);
    expect(complaints).toEqual([]);
  });

  test('is refused by a hub that was not told of the page, and says so', async () => {
    const closed = `${process.env.HUB_URL}/graphql`;
    const error = await page.evaluate(async (url) => {
      const { errors } = await zielnetz.createClient({ url, retries: 0 }).plans.list.result();
      const [error] = errors;
      return error instanceof zielnetz.HubNetworkError ? [error.attempts, error.status, error.message] : String(error);
    }, closed);
    expect(error).toEqual([1, null, expect.stringContaining(closed)]);
    expect(complaints).toEqual([expect.stringContaining('blocked by CORS policy'), expect.stringContaining('ERR_FAILED')]);
  });
});
