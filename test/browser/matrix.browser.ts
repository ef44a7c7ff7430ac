import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriers } from './accessibility.js';
import { launchChromium } from './chromium.js';
import { weakContrasts } from './contrast.js';
import { cutOff, keepScreenshot, SCREENS, SMALL_SCREENS, saved, untidy, type Visit, visitPicture } from './pictures.js';

jest.setTimeout(90_000);

const hub = process.env.HUB_URL ?? 'http://127.0.0.1:4000';

describe('the matrix', () => {
  let browser: Browser;
  let visit: Visit | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  afterEach(async () => {
    const heard = [...(visit?.complaints ?? [])];
    await visit?.context.close();
    visit = undefined;
    expect(heard).toEqual([]);
  });

  /** Opens the picture and waits until it is drawn. */
  async function open(hash = '#matrix?year=2013', viewport?: { width: number; height: number }): Promise<Page> {
    visit = await visitPicture(browser, hub, hash, viewport);
    await visit.page.locator('table').waitFor();
    return visit.page;
  }

  test('counts the contributions of offices to goals of offices, in a table with headings', async () => {
    const page = await open();
    await page.getByRole('columnheader', { name: '59' }).waitFor();
    await page.getByRole('rowheader', { name: /Sozialamt/ }).waitFor();
    expect(await page.getByRole('button', { name: /Sozialamt.* – .*Jobcenter Münster/ }).innerText()).toBe('4');
    expect(await page.locator('tfoot td').last().innerText()).toBe('12');
  });

  test('shows the contributions of a cell with their sources, by keyboard too, and links to them', async () => {
    const page = await open();
    await page.getByRole('button', { name: /Sozialamt.* – .*Jobcenter Münster/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('aside').getByText('Schuldnerberatung unterstützt 0501-1').waitFor();
    expect(await page.locator('aside').innerText()).toContain('Vorlage V/0715/2012, 5.1');
    const { hash } = new URL(page.url());
    await visit?.context.close();
    const other = await open(hash);
    await other.locator('aside').getByText('Schuldnerberatung unterstützt 0501-1').waitFor();
  });

  test('shows all contributions of a cell, page by page, and says when one fails', async () => {
    const page = await open();
    // Twelve contributions are one page; for this test two are.
    let answers = true;
    await page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON();
      const isSecond = body.variables?.after != null;
      if (isSecond && !answers) await route.fulfill({ json: { errors: [{ message: 'Zeit überschritten' }] } });
      else await route.continue({ postData: { ...body, variables: { ...body.variables, first: 2 } } });
    });
    const shown = page.locator('aside .explanation');
    const more = page.getByRole('button', { name: /Weitere laden/ });
    await page.getByRole('button', { name: /Sozialamt.* – .*Kinder, Jugendliche und Familien/ }).click();
    await page.getByText('2 von 5').waitFor();
    answers = false;
    await more.click();
    await page.getByRole('alert').getByText('Zeit überschritten').waitFor();
    answers = true;
    await page.getByRole('button', { name: /Noch einmal/ }).click();
    await page.getByText('4 von 5').waitFor();
    await more.click();
    await page.getByText('5 von 5').waitFor();
    expect(await more.count()).toBe(0);
    expect(new Set(await shown.locator('.title').allInnerTexts()).size).toBe(5);
  });

  test('takes other axes, and keeps them in the address', async () => {
    const page = await open();
    await page.getByLabel('Spalten').selectOption('GOAL_LEVEL');
    await page.getByRole('columnheader', { name: 'Produktgruppenziel' }).waitFor();
    expect(new URL(page.url()).hash).toContain('columns=GOAL_LEVEL');
  });

  test('opens the query behind it in a tab, and follows it when it is run', async () => {
    const page = await open();
    await page.getByRole('button', { name: /Abfrage öffnen/ }).click();
    await page.getByRole('tab').getByText('ContributionMatrix', { exact: true }).waitFor();
    await page.getByLabel('Spalten').selectOption('DEPARTMENT');
    await page.getByRole('columnheader', { name: /Dezernat IV/ }).waitFor();
    const answer = page.waitForResponse((response) => response.request().postDataJSON()?.variables?.filter === null);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    expect((await (await answer).json()).errors).toBeUndefined();
    await page.getByRole('columnheader', { name: '59' }).waitFor();
    await keepScreenshot(page, 'matrix-query');
  });

  for (const screen of SMALL_SCREENS) {
    test(`can be used at ${screen.width}x${screen.height}: nothing is cut off that cannot be scrolled to`, async () => {
      const page = await open('#matrix?year=2013', screen);
      await page.getByRole('button', { name: /Sozialamt.* – .*Jobcenter Münster/ }).click();
      await page.locator('aside').getByText('Schuldnerberatung unterstützt 0501-1').scrollIntoViewIfNeeded();
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      await keepScreenshot(page, `matrix-${screen.width}`);
    });
  }

  test('is saved as SVG and PNG', async () => {
    const page = await open();
    const svg = await saved(page, 'SVG');
    expect(svg.name).toBe('matrix-2013.svg');
    expect(svg.content.toString()).toContain('Jobcenter');
    const png = await saved(page, 'PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  });

  for (const screen of SCREENS) {
    test(`is tidy and readable at ${screen.width}x${screen.height}, light and dark`, async () => {
      const page = await open('#matrix?year=2013&cell=["50","59"]', screen);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(untidy)).toEqual([]);
        expect(await page.evaluate(weakContrasts)).toEqual([]);
        expect(await barriers(page)).toEqual([]);
        await keepScreenshot(page, `matrix-2013-${screen.width}-${colorScheme}`);
      }
    });
  }

  test('says when there is nothing to count, and what went wrong', async () => {
    visit = await visitPicture(browser, hub, '#matrix?year=1999');
    await visit.page.getByRole('alert').getByText('1999').waitFor();
    await visit.context.close();
    visit = await visitPicture(browser, hub, `#matrix?year=2013&filter=${encodeURIComponent('{"effects":["CONFLICTS"]}')}`);
    await visit.page.getByText('Es gibt keine Zielbeiträge').waitFor();
    await keepScreenshot(visit.page, 'matrix-empty');
  });
});
