import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { barriers } from './accessibility.js';
import { launchChromium } from './chromium.js';
import { listenForComplaints } from './complaints.js';

jest.setTimeout(60_000);

const hub = process.env.HUB_URL ?? 'http://127.0.0.1:4000';
const queries = new URL('../../server/graphiql/queries/', import.meta.url);

/** The names of the ready questions in the order of their files: what the tabs must be called. */
const questions = readdirSync(queries)
  .sort()
  .map((file) => /^query (\w+)/m.exec(readFileSync(new URL(file, queries), 'utf8'))?.[1] ?? file);

describe('the GraphiQL page', () => {
  let browser: Browser;
  let visit: BrowserContext;
  let page: Page;
  let complaints: ReadonlySet<string> = new Set();

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  // A visit with an empty storage each time; so tall that the editor draws the whole of a long answer.
  beforeEach(async () => {
    visit = await browser.newContext({ viewport: { width: 1440, height: 4000 }, locale: 'de-DE' });
    page = await visit.newPage();
    complaints = await listenForComplaints(page, new URL(hub).origin);
    await page.goto(hub);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });

  // Read before the visit ends, because ending it breaks off what is still on its way.
  afterEach(async () => {
    const heard = [...complaints];
    await visit?.close();
    expect(heard).toEqual([]);
  });

  /**
   * Opens a question's tab as a user does. GraphiQL reads an operation's name 100 ms after a change; no
   * user is quicker, but this test is, so it lets a longer timer of the same page run out.
   */
  async function open(question: string): Promise<void> {
    await page.getByRole('tab').getByText(question, { exact: true }).click();
    await page.evaluate(() => new Promise((passed) => setTimeout(passed, 200)));
  }

  /** Runs the question in the open tab as a user does, and gives back what the hub answered. */
  async function execute(question: string): Promise<{ data?: unknown; errors?: unknown }> {
    const answer = page.waitForResponse((response) => response.request().postDataJSON()?.operationName === question);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    return (await answer).json();
  }

  test('is where / leads, with every ready question in a tab', async () => {
    expect(new URL(page.url()).pathname).toMatch(/^\/graphiql\/?$/);
    expect(await page.title()).toContain('Zielnetz');
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(questions);
  });

  test('shows which services of other offices contribute to the goals of office 59', async () => {
    const answer = JSON.stringify(await execute('ContributionsToOffice59'));
    expect(answer).toContain('Schuldnerberatung');
    expect(answer).toContain('"number":"40"');
    await page.locator('.result-window').getByText('Schuldnerberatung').first().waitFor();
  });

  test('has no barriers of our making, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
  });

  test('answers every ready question with data and without an error', async () => {
    for (const question of questions) {
      await open(question);
      const { data, errors } = await execute(question);
      expect({ question, errors }).toEqual({ question, errors: undefined });
      expect(Object.values(data ?? {})).not.toContain(null);
    }
  });

  test('knows the schema: it completes fields and opens the documentation', async () => {
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'statement' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('steer');
    await page.locator('.suggest-widget').getByText('steeringLevels').first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('ContributionScope').waitFor();
  });
});
