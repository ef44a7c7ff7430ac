import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { asAdmin, identityProvider } from '../support/as-admin.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { launchChromium } from './chromium.js';
import { visitPicture } from './pictures.js';

jest.setTimeout(90_000);

const folder = mkdtempSync(join(tmpdir(), 'zielnetz-signed-in-'));
let hub: HubProcess;
let browser: Browser;
beforeAll(async () => {
  const { environment } = await identityProvider();
  hub = await startProcess({ ...environment, HUB_DATA_DIR: folder, READ_ACCESS: 'authenticated', LOG_LEVEL: 'silent' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  rmSync(folder, { recursive: true });
});

async function ask<Data>(query: string): Promise<Data> {
  const headers = { 'content-type': 'application/json', ...(await asAdmin()) };
  const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly object[] };
  expect(errors).toBeUndefined();
  return data;
}

/** Writes into an editor of the page, as somebody who pastes a text does. */
async function paste(page: Page, editor: string, text: string): Promise<void> {
  await page.locator(`.monaco-editor[data-uri$="${editor}"]`).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Opens the goal graph of a year beside the queries, with a token in the headers. */
async function signIn(year: number): Promise<Page> {
  const { page } = await visitPicture(browser, hub.url, `#goal-graph?year=${year}`);
  await page.locator('.zielnetz-picture').getByText('Authorization').waitFor();
  await page.getByRole('button', { name: 'Abfragen zeigen' }).click();
  await page.getByRole('button', { name: 'Headers' }).click();
  const schema = page.waitForResponse(
    (response) => response.ok() && (response.request().postData()?.includes('Introspection') ?? false),
  );
  await paste(page, 'request-headers.json', JSON.stringify(await asAdmin()));
  await schema;
  return page;
}

test('the pictures ask as whoever has signed in on the page, and say so before', async () => {
  const page = await signIn(2013);
  await page.locator('.card[data-kind=GOAL]').first().waitFor();
  await page.context().close();
});

test('a mutation that is run beside a picture is made once, and one in a link never', async () => {
  await ask('mutation { createPlan(input: { year: 2027, from: 2013, title: "Entwurf" }) { problems { code } } }');
  const page = await signIn(2027);
  await page.locator('.card[data-kind=GOAL]').first().waitFor();
  let mutations = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('mutation ')) mutations += 1;
  });
  const goal = '{ id: "Goal:2027/L-1", version: 1, statement: "Neue Worte" }';
  const mutation = `mutation Reword { changeGoal(input: ${goal}) { goal { id statement } problems { code } } }`;
  await paste(page, 'operation.graphql', mutation);
  await page.getByRole('tab', { name: 'Reword' }).waitFor(); // The page reads a moment later what it is called.
  await page.keyboard.press('Control+Enter');
  await page.locator('.result-window', { hasText: 'Neue Worte' }).waitFor();
  const followed = page.waitForResponse((response) => response.request().postData()?.includes('PictureYears') ?? false);
  await page.goto(`${hub.url}/graphiql/#goal-graph?query=${encodeURIComponent(mutation)}`);
  await followed;
  await page.locator('.card[data-kind=GOAL]').first().waitFor();
  expect(mutations).toBe(1);
  await page.context().close();
});
