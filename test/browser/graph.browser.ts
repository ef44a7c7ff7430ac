import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriers } from './accessibility.js';
import { launchChromium } from './chromium.js';
import { weakContrasts } from './contrast.js';
import { cutOff, keepScreenshot, SCREENS, SMALL_SCREENS, saved, untidy, type Visit, visitPicture } from './pictures.js';

jest.setTimeout(90_000);

const hub = process.env.HUB_URL ?? 'http://127.0.0.1:4000';

/** Where the middle of a line to goal 0603-1 is on the screen. Written as text, because the tests know no types of browsers. */
const MIDDLE_OF_LINE = `(() => {
  const path = document.querySelector('.react-flow__edge[data-id^=SUPPORTS][data-id$="0603-1"] .react-flow__edge-path');
  const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
  return [x, y];
})()`;

describe('the goal graph', () => {
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
  async function open(hash = '#goal-graph?year=2013', viewport?: { width: number; height: number }): Promise<Page> {
    visit = await visitPicture(browser, hub, hash, viewport);
    await visit.page.locator('.card').first().waitFor();
    return visit.page;
  }

  const keys = (page: Page) => page.locator('.card[data-kind=GOAL] b').allInnerTexts();
  const choice = (page: Page, name: string) => page.getByLabel(name, { exact: false }).first();

  test('opens from the side bar and draws goals, services and offices with their lines', async () => {
    visit = await visitPicture(browser, hub, '');
    const { page } = visit;
    await page.getByRole('button', { name: 'Show Zielgraph' }).click();
    await page.locator('.card').first().waitFor();
    await choice(page, 'Haushaltsjahr').selectOption('2013');
    await page.locator('[data-id="Goal:2013/0501-1"]').waitFor();
    expect((await keys(page)).sort()).toEqual(['03-1', '0501-1', '0501-2', '0501-3', '0501-4', '0603-1', 'L-1', 'S-1']);
    expect(await page.locator('.card[data-kind=SERVICE]').count()).toBe(12);
    expect(await page.locator('.card[data-kind=OFFICE]').count()).toBe(5);
    expect(await page.locator('.react-flow__edge[data-id^=SUPPORTS]').count()).toBe(12);
    expect(await page.locator('.react-flow__edge[data-id^=PARENT]').count()).toBe(4);
    expect(new URL(page.url()).hash).toBe('#goal-graph?year=2013');
  });

  test('filters, and keeps the filter in the address', async () => {
    const page = await open();
    await choice(page, 'Rechtskreis').selectOption('SGB_VIII');
    await page.locator('[data-id="Goal:2013/0501-2"]').waitFor({ state: 'detached' });
    expect(await keys(page)).toContain('0603-1');
    const link = page.url();
    expect(new URL(link).hash).toContain('legalDomain=SGB_VIII');
    const drawn = await keys(page);
    await visit?.context.close();
    const other = await open(new URL(link).hash);
    expect(await keys(other)).toEqual(drawn);
  });

  test('says when nothing fits, and resets', async () => {
    const page = await open();
    await choice(page, 'Amt').selectOption('53');
    await choice(page, 'Handlungsfeld').selectOption('uebergang-schule-beruf');
    await page.getByText('Kein Ziel passt zu diesen Filtern').waitFor();
    await keepScreenshot(page, 'goal-graph-empty');
    await page.getByRole('button', { name: /Filter zurücksetzen/ }).click();
    await page.locator('[data-id="Goal:2013/0501-1"]').waitFor();
  });

  test('explains an object with its source under the pointer, and a contribution in the list', async () => {
    const page = await open();
    await page.locator('[data-id="Goal:2013/0603-1"]').hover();
    const tip = page.getByRole('tooltip');
    await tip.getByText('Vorlage V/0715/2012, 5.1').waitFor();
    expect(await tip.innerText()).toContain('Jungen Menschen zum Ausgleich sozialer Benachteiligungen');
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    await page.getByRole('button', { name: /^0501-1 Hilfe/ }).click();
    await page.locator('.details').getByText('Geordnete Finanzen nehmen').waitFor();
    expect(new URL(page.url()).hash).toContain('chosen=Goal');
  });

  test('opens the query behind an object in a tab, and it runs', async () => {
    const page = await open();
    await page.locator('[data-id="Goal:2013/0501-1"] button').click();
    await page.getByRole('tab').getByText('Goal', { exact: true }).waitFor();
    const answer = page.waitForResponse((response) => response.request().postDataJSON()?.operationName === 'Goal');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const { data, errors } = await (await answer).json();
    expect(errors).toBeUndefined();
    expect(data.goal.id).toBe('Goal:2013/0501-1');
    await page.locator('.result-window').getByText('Jobcenter').first().waitFor();
    // The picture follows: the goal of the answer and the one it derives from.
    await page.locator('[data-id="Goal:2013/L-1"]').waitFor({ state: 'detached' });
    await page.locator('[data-id="Goal:2013/S-1"]').waitFor();
    expect((await keys(page)).sort()).toEqual(['0501-1', 'S-1']);
    expect(await page.locator('.card[data-kind=SERVICE]').count()).toBe(5);
    await keepScreenshot(page, 'goal-graph-query');
    await page.getByRole('button', { name: /ganzer Plan/ }).click();
    await page.locator('[data-id="Goal:2013/L-1"]').waitFor();
  });

  test('can be used with the keyboard alone', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    const focused = () => page.evaluate('document.activeElement.closest("[data-id]")?.dataset.id');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Goal:2013/L-1');
    for (const expected of ['S-1', '03-1']) {
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(`Goal:2013/${expected}`);
    }
    await page.getByRole('tooltip').getByText('Die Zahl der Schulabgänger').waitFor();
    await keepScreenshot(page, 'goal-graph-keyboard');
    await page.keyboard.press('Enter');
    await page.getByRole('tab').getByText('Goal', { exact: true }).waitFor();
  });

  test('opens the query behind a contribution by the keyboard, from the list', async () => {
    const page = await open('#goal-graph?year=2013&chosen=Goal:2013/0501-1');
    await page.locator('.details .explanation button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tab').getByText('Contributions', { exact: true }).waitFor();
    const answer = page.waitForResponse((response) => response.request().postDataJSON()?.operationName === 'Contributions');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const { data, errors } = await (await answer).json();
    expect(errors).toBeUndefined();
    expect(data.nodes[0].goal.key).toBe('0501-1');
  });

  test('explains a line with its source under the pointer, and opens the query behind it', async () => {
    const page = await open();
    const [x, y] = (await page.evaluate(MIDDLE_OF_LINE)) as [number, number];
    await page.mouse.move(x, y);
    await page.getByRole('tooltip').getByText('Vorlage V/0715/2012, 5.1').first().waitFor();
    await page.mouse.click(x, y);
    await page.getByRole('tab').getByText('Contributions', { exact: true }).waitFor();
  });

  test('leaves the whole picture free of its buttons, beside the queries too', async () => {
    const page = await open('#goal-graph?year=2026');
    expect(await page.evaluate(untidy)).toEqual([]);
    await page.getByRole('button', { name: /Abfragen zeigen/ }).click();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await page.evaluate(untidy)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await keepScreenshot(page, 'goal-graph-beside-queries');
  });

  for (const screen of SMALL_SCREENS) {
    test(`can be used at ${screen.width}x${screen.height}: nothing is cut off that cannot be scrolled to`, async () => {
      const page = await open('#goal-graph?year=2013', screen);
      expect(await page.evaluate(cutOff)).toEqual([]);
      await page.locator('.canvas').scrollIntoViewIfNeeded();
      await page.locator('[data-id="Goal:2013/L-1"]').hover();
      await page.getByRole('tooltip').waitFor();
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      await keepScreenshot(page, `goal-graph-${screen.width}`);
      await page.getByRole('button', { name: /^0501-1 Hilfe/ }).click();
      await page.locator('.details').getByText('Geordnete Finanzen nehmen').scrollIntoViewIfNeeded();
    });
  }

  test('is saved as SVG and PNG', async () => {
    const page = await open();
    const svg = await saved(page, 'SVG');
    expect(svg.name).toBe('zielgraph-2013.svg');
    const text = svg.content.toString();
    expect(text).toContain('Zielgraph 2013');
    expect(text).toContain('0501-1');
    expect(text).not.toContain('foreignObject');
    const problem = `new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml').querySelector('parsererror')`;
    expect(await page.evaluate(problem)).toBeNull();
    const png = await saved(page, 'PNG');
    expect(png.name).toBe('zielgraph-2013.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(1500);
  });

  test('says what went wrong, and tries again', async () => {
    visit = await visitPicture(browser, hub, '#goal-graph?year=1999');
    const { page } = visit;
    await page.getByRole('alert').getByText('1999').waitFor();
    await keepScreenshot(page, 'goal-graph-error');
    await page.getByRole('button', { name: /Noch einmal/ }).click();
    await page.getByRole('alert').getByText('1999').waitFor();
    await page.getByRole('button', { name: /Aktueller Plan/ }).click();
    await page.locator('[data-id="Goal:2026/L-1"]').waitFor();
  });

  for (const screen of SCREENS) {
    test(`is tidy and readable at ${screen.width}x${screen.height}, light and dark`, async () => {
      for (const year of [2013, 2026]) {
        const page = await open(`#goal-graph?year=${year}`, screen);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.mouse.move(0, 0);
          expect(await page.evaluate(untidy)).toEqual([]);
          expect(await page.evaluate(weakContrasts)).toEqual([]);
          expect(await barriers(page)).toEqual([]);
          await keepScreenshot(page, `goal-graph-${year}-${screen.width}-${colorScheme}`);
        }
        await visit?.context.close();
      }
    });
  }
});
