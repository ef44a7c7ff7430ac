import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { asAdmin, identityProvider } from '../support/as-admin.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { barriers } from './accessibility.js';
import { launchChromium } from './chromium.js';
import { weakContrasts } from './contrast.js';
import { cutOff, keepScreenshot, SCREENS, SMALL_SCREENS, saved, untidy, type Visit, visitPicture } from './pictures.js';

jest.setTimeout(90_000);

/** What is negotiated with the Land, and what is expected: the budget prints none of it. */
const NEGOTIATED = [
  { kind: 'REFERENCE', value: '7.3' },
  { kind: 'CORRIDOR_LOW', value: '7.1' },
  { kind: 'CORRIDOR_HIGH', value: '7.6' },
  { kind: 'OFFERED', value: '7.5' },
  { kind: 'AGREED', value: '7.45' },
  { kind: 'FORECAST', value: '7.5' },
];

describe('the figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zielnetz-figures-'));
  let hub: HubProcess;
  let browser: Browser;
  let visit: Visit | undefined;

  beforeAll(async () => {
    const { environment } = await identityProvider();
    hub = await startProcess({ ...environment, HUB_DATA_DIR: folder, LOG_LEVEL: 'silent' });
    browser = await launchChromium();
    const source = { document: 'Quartalsbericht', kind: 'STATED' };
    const values = NEGOTIATED.map((one) => ({ ...one, indicator: 'Indicator:2026/0501-I026', period: '2026', source }));
    const query = `mutation ($values: [IndicatorValueInput!]!) {
      setIndicatorValues(year: 2026, values: $values) { problems { message } }
    }`;
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await asAdmin()) },
      body: JSON.stringify({ query, variables: { values } }),
    });
    expect(await response.json()).toMatchObject({ data: { setIndicatorValues: { problems: [] } } });
  });

  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
    rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    const heard = [...(visit?.complaints ?? [])];
    await visit?.context.close();
    visit = undefined;
    expect(heard).toEqual([]);
  });

  /** Opens the picture and waits until the goals are there. */
  async function open(hash = '#figures?year=2026', viewport?: { width: number; height: number }): Promise<Page> {
    visit = await visitPicture(browser, hub.url, hash, viewport);
    await visit.page.getByRole('navigation', { name: 'Ziele nach Ebenen' }).getByRole('button').first().waitFor();
    return visit.page;
  }

  test('show every goal of a plan with its traffic light, in words as well', async () => {
    const page = await open();
    const lights = page.getByRole('navigation', { name: 'Ziele nach Ebenen' }).getByRole('button');
    expect(await lights.count()).toBe(42);
    await page.getByRole('button', { name: /^0504-1, verfehlt/ }).waitFor();
    await page.getByRole('button', { name: /^0601-3, erreicht.*nach früheren Ergebnissen/ }).waitFor();
    await page.getByText('8 verfehlt').waitFor();
  });

  test('draw the series of a goal with target, corridor and forecast, and say the exact values', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^0501-1,/ }).focus();
    await page.keyboard.press('Enter');
    const card = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'SGB II-Quote', exact: true }) })
      .last();
    await card.getByText('erreicht: Ergebnis 7,4 (2024), Ziel 7,45 (2026)').waitFor();
    const titles = await card.locator('svg.chart title').allTextContents();
    for (const title of [
      'Korridor',
      'Ergebnis: 7,4 (2024)',
      'Prognose: 7,5 (2026)',
      'Planung: 7,4 (2030)',
      'Referenzwert: 7,3 (2026)',
    ]) {
      expect(titles).toContain(title);
    }
    for (const name of ['Ergebnis', 'Zielwert des Plans', 'Korridor', 'Prognose', 'Vereinbarter Zielwert', 'Planungsangebot']) {
      await page.locator('.legend').getByText(name, { exact: false }).first().waitFor();
    }
    await card.getByText('Werte als Tabelle').click();
    await card.getByRole('row', { name: '2026 Vereinbarter Zielwert 7,45' }).waitFor();
    await keepScreenshot(page, 'figures-0501-1');
  });

  test('link to what is seen, and show the goals of one office', async () => {
    const page = await open('#figures?year=2026&goal=0501-1');
    await page.getByRole('heading', { name: /^0501-1 · / }).waitFor();
    await page.getByLabel('Amt · Office').selectOption('59');
    await page.waitForFunction('document.querySelectorAll(".pyramid button").length < 10');
    expect(new URL(page.url()).hash).toBe('#figures?year=2026&office=59');
  });

  test('open the query behind them in a tab, and follow it when it is run', async () => {
    const page = await open('#figures?year=2026&goal=0501-1');
    await page.getByRole('button', { name: /Abfrage öffnen/ }).click();
    await page.getByRole('tab').getByText('FiguresOfGoal', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^0601-3,/ }).click();
    await page.getByRole('heading', { name: /^0601-3 · / }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByRole('heading', { name: /^0501-1 · / }).waitFor();
    await keepScreenshot(page, 'figures-query');
  });

  test('are saved as SVG and PNG, with what is drawn and how it stands', async () => {
    const page = await open('#figures?year=2026&goal=0501-1');
    await page.locator('svg.chart').first().waitFor();
    const svg = await saved(page, 'SVG');
    expect(svg.name).toBe('kennzahlen-2026-0501-1.svg');
    for (const words of ['Kennzahlen 2026: 0501-1', 'SGB II-Quote (Prozent)', 'Prognose: 7,5 (2026)', 'erreicht: Ergebnis 7,4']) {
      expect(svg.content.toString()).toContain(words);
    }
    const png = await saved(page, 'PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  });

  test('say when a goal has no indicators, is not there, and what went wrong', async () => {
    const page = await open('#figures?year=2026&goal=L-1');
    await page.getByText('Das Ziel hat keine Kennzahlen.').waitFor();
    await visit?.context.close();
    const other = await open('#figures?year=2026&goal=X-1');
    await other.getByText('Dieses Ziel gibt es im Plan nicht.').waitFor();
    await visit?.context.close();
    visit = await visitPicture(browser, hub.url, '#figures?year=1999');
    await visit.page.getByRole('alert').first().getByText('1999').waitFor();
  });

  for (const screen of SCREENS) {
    test(`are tidy and readable at ${screen.width}x${screen.height}, light and dark`, async () => {
      const page = await open('#figures?year=2026&goal=0501-1', screen);
      await page.locator('svg.chart').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(untidy)).toEqual([]);
        expect(await page.evaluate(weakContrasts)).toEqual([]);
        expect(await barriers(page)).toEqual([]);
        await keepScreenshot(page, `figures-2026-${screen.width}-${colorScheme}`);
      }
    });
  }

  for (const screen of SMALL_SCREENS) {
    test(`can be used at ${screen.width}x${screen.height}: nothing is cut off that cannot be scrolled to`, async () => {
      const page = await open('#figures?year=2026', screen);
      await page.getByRole('button', { name: /^0501-1,/ }).click();
      await page.locator('svg.chart').first().scrollIntoViewIfNeeded();
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      await keepScreenshot(page, `figures-${screen.width}`);
    });
  }
});
