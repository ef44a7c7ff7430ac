import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { listenForComplaints } from './complaints.js';

/** The sizes of screen a picture must look good on. */
export const SCREENS: readonly { width: number; height: number }[] = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** A narrow window, and a usual one at 200 %, which is half as large for the page (WCAG 2.2, 1.4.4 and 1.4.10). */
export const SMALL_SCREENS: readonly { width: number; height: number }[] = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

/** A visit to a picture. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: ReadonlySet<string>;
}

/** Opens GraphiQL at a picture in a browser that has not been there before. */
export async function visitPicture(browser: Browser, hub: string, hash: string, viewport = SCREENS[0]!): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'de-DE', acceptDownloads: true });
  const page = await context.newPage();
  const complaints = await listenForComplaints(page, new URL(hub).origin);
  await page.goto(`${hub}/graphiql/${hash}`);
  return { page, context, complaints };
}

/** Keeps a picture of the page where SCREENSHOTS says, for people to look at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Presses a button that saves, and gives what was saved. */
export async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/**
 * Runs in a page and names cards and controls that overlap, and words that run out of their card. Written as text, because the tests
 * know no types of browsers.
 */
export const untidy = `(() => {
  const boxes = (selector) => [...document.querySelectorAll(selector)].map((element) => [element, element.getBoundingClientRect()]);
  const overlapping = (list) => list.flatMap(([a, x], index) => list.slice(index + 1)
    .filter(([, y]) => x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 1 && y.top < x.bottom - 1)
    .map(([b]) => a.textContent.slice(0, 30) + ' overlaps ' + b.textContent.slice(0, 30)));
  const spilling = boxes('.zielnetz-picture .card > *, .zielnetz-picture .band > p').flatMap(([element, box]) => {
    const around = element.parentElement.getBoundingClientRect();
    return box.height > 0 && (box.bottom > around.bottom + 1 || box.right > around.right + 1)
      ? [element.textContent.slice(0, 40) + ' spills out']
      : [];
  });
  const covering = boxes('.zielnetz-picture .zoom').flatMap(([, zoom]) => boxes('.zielnetz-picture .canvas')
    .flatMap(([, canvas]) => (zoom.top < canvas.bottom - 1 ? ['the buttons cover the picture'] : [])));
  return [...overlapping(boxes('.zielnetz-picture .card')), ...overlapping(boxes('.zielnetz-picture :is(header, .zoom) :is(button, select)')), ...covering, ...spilling];
})()`;

/** Runs in a page and names controls and words of the panel that run out of it to the right: it scrolls up and down only. */
export const cutOff = `(() => {
  const right = document.querySelector('.zielnetz-picture').getBoundingClientRect().right;
  const own = document.querySelectorAll('.zielnetz-picture :is(header, aside, .zoom, .tip) *');
  return [...own].filter((element) => element.getBoundingClientRect().right > right + 1).map((element) => element.textContent.slice(0, 40));
})()`;
