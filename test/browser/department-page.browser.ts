import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { pageOf } from '../../scripts/examples/department-page/build.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { launchChromium } from './chromium.js';
import { weakContrasts } from './contrast.js';
import { serve, type Website } from './serve-page.js';

jest.setTimeout(60_000);

const EVIL = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

/** A hub whose names are attacks: it hands on what another hub says, with other words. */
async function startEvilHub(url: string) {
  const server = createServer(async ({ method, url: path = '' }, response) => {
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
    if (method === 'OPTIONS') return response.end();
    const answer = await (await fetch(url + path.replace('/graphql', ''))).text();
    const words = /"(name|statement|citation|rationale|document|section)":"[^"]*"/g;
    response.setHeader('content-type', 'application/json');
    return response.end(answer.replace(words, (_, key) => `"${key}":${JSON.stringify(EVIL)}`));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, stop: () => server.close() };
}

describe('the page of a department', () => {
  let website: Website;
  let database: TestDatabase;
  let hub: HubProcess;
  let browser: Browser;
  let page: Page;
  /** Errors in the console, and requests to anybody but the hub. */
  let complaints: string[];

  beforeAll(async () => {
    website = await serve({ '/': await pageOf() });
    database = await createDatabase();
    hub = await startProcess({ DATABASE_URL: database.url, CORS_ORIGINS: website.origin });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
    await database?.drop();
    await website?.stop();
  });

  beforeEach(async () => {
    page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
    complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
  });

  afterEach(() => page?.close());

  async function open(search: Readonly<Record<string, string>>, url = `${hub.url}/graphql`): Promise<void> {
    const known = [website.origin, new URL(url).origin, 'null'];
    page.on('request', (one) => known.includes(new URL(one.url()).origin) || complaints.push(one.url()));
    await page.goto(`${website.origin}/?${new URLSearchParams({ hub: url, ...search })}`);
    await page.locator('#result[aria-busy=false]').waitFor({ state: 'attached' });
  }

  const rows = () => page.getByRole('row').allInnerTexts();
  const picture = (name: string) =>
    page.screenshot({ path: join(process.env.SCREENSHOTS ?? process.env.TEST_FOLDER!, `${name}.png`), fullPage: true });

  test('shows who contributes to the goals of office 59 in 2013, as the paper says', async () => {
    await open({ office: '59', year: '2013' });
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('59 Jobcenter Münster, 2013');
    expect(await page.getByRole('status').innerText()).toBe('Es werden 5 Beiträge von 4 anderen Ämtern zu 1 Ziel angezeigt.');
    const [heads, goal, ...contributions] = await rows();
    expect(heads?.split('\t')).toEqual(['Leistung', 'Beitragende Ämter', 'Norm', 'Wirkung', 'Stand', 'Quelle']);
    expect(goal).toMatch(/^Ziel 0501-1\s*Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen\.$/);
    expect(contributions).toHaveLength(5);
    const advice = contributions.find((row) => row.startsWith('Schuldnerberatung'))!;
    for (const fact of ['50 Sozialamt', '51 Amt für Kinder', '53 ', '§ 16a SGB II', 'unterstützt', 'vereinbart'])
      expect(advice).toContain(fact);
    expect(advice).toMatch(/Vorlage V\/0715\/2012, Abschnitt 5\.1\s+belegt/);
    const school = contributions.find((row) => row.includes('40 Amt für Schule und Weiterbildung'))!;
    expect(school).toContain('nicht genannt');
    expect(await page.locator('#origin').innerText()).toContain(hub.url);
    expect(await page.evaluate(weakContrasts)).toEqual([]);
    await picture('office-59');
    expect(complaints).toEqual([]);
  });

  test('is used by keyboard, and the address keeps the choice', async () => {
    await open({});
    expect(await page.getByRole('status').innerText()).toContain('Wählen Sie Ihr Amt');
    const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Zum Ergebnis springen');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('office');
    await page.keyboard.type('51');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('year');
    await page.keyboard.press('End');
    await page.getByLabel('Unser Amt').locator('option', { hasText: 'Frauenbüro' }).waitFor({ state: 'attached' });
    expect(await page.getByLabel('Unser Amt').inputValue()).toBe('51');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Anzeigen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '51 Amt für Kinder, Jugendliche und Familien, 2013' }).waitFor();
    expect(new URL(page.url()).search).toContain('office=51&year=2013');
    await page.goBack();
    await page.getByRole('status').getByText('Wählen Sie Ihr Amt').waitFor();
    expect(complaints).toEqual([]);
  });

  test('shows the long facts of a whole plan: sources with pages, what is inferred', async () => {
    await open({ office: '59', year: '2026' });
    const facts = (await rows()).join();
    expect(facts).toMatch(/Stadt Münster, Haushaltsplan 2026\/2027, Produktgruppe 0601, Ziele 4 bis 6, S\. 314\s+erschlossen/);
    expect(facts).not.toContain('undefined');
    await picture('office-59-2026');
    expect(complaints).toEqual([]);
  });

  test('says when no other office contributes', async () => {
    await open({ office: '17', year: '2013' });
    expect(await page.locator('#result').innerText()).toContain('Im Plan 2013 trägt kein anderes Amt zu Zielen dieses Amts bei.');
    expect(await page.getByRole('status').innerText()).toContain('kein anderes Amt');
    await picture('nothing');
    expect(complaints).toEqual([]);
  });

  test.each([
    [{ office: '99', year: '2013' }, 'Im Plan 2013 gibt es kein Amt 99.'],
    [{ office: '59', year: '1999' }, 'Für das Jahr 1999 gibt es keinen Haushaltsplan.'],
  ])('says what is wrong with %j', async (choice, words) => {
    await open(choice);
    expect(await page.getByRole('alert').innerText()).toContain(words);
  });

  test('says when the hub is gone, and tries again when told to', async () => {
    const all = `${hub.url}/**`;
    await page.route(all, (route) => route.abort());
    await open({ office: '59', year: '2013' });
    expect(await page.getByRole('alert').innerText()).toContain(`Der Zielnetz-Hub ${hub.url}/graphql antwortet nicht.`);
    expect(await page.evaluate(weakContrasts)).toEqual([]);
    await picture('hub-gone');
    await page.unroute(all);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).press('Enter');
    await page.getByRole('heading', { name: '59 Jobcenter Münster, 2013' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('shows as text whatever a hub says', async () => {
    const evil = await startEvilHub(`${hub.url}/graphql`);
    await open({ office: '59', year: '2013' }, evil.url);
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toContain(EVIL);
    expect((await rows())[2]).toContain(EVIL);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Was andere Ämter zu unseren Zielen beitragen');
    evil.stop();
    expect(complaints).toEqual([]);
  });

  test('fits a screen of 320 pixels, stays a table there, and prints', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open({ office: '51', year: '2013' });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    expect(await page.getByRole('rowheader').count()).toBe(6);
    expect(await page.getByRole('cell').count()).toBe(25);
    await picture('narrow');
    await page.setViewportSize({ width: 1060, height: 700 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Anzeigen' }).isVisible()).toBe(false);
    await picture('print');
  });

  test('a page built for one hub asks no other, and speaks English if it was built so', async () => {
    const fixed = await serve({ '/': await pageOf({ hub: `${hub.url}/graphql`, language: 'en' }) });
    await page.goto(`${fixed.origin}/?office=59&year=2013&hub=${encodeURIComponent(process.env.HUB_URL!)}/graphql`);
    await page.getByText(/The Zielnetz hub .* does not answer/).waitFor();
    expect(complaints.join()).toContain('violates the following Content Security Policy directive: "connect-src');
    await fixed.stop();
  });
});
