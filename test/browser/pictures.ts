import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { listenForComplaints } from './complaints.js';

/** The sizes of screen a picture must look good on. */
export const SCREENS: readonly { width: number; height: number }[] = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
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
 * Runs in a page and names cards that overlap, words that run out of their card and controls that overlap. Written as text, because the tests
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
  return [...overlapping(boxes('.zielnetz-picture .card')), ...overlapping(boxes('.zielnetz-picture header :is(button, select)')), ...spilling];
})()`;
