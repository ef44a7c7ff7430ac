import type { Page } from 'playwright-core';

/** Says every break of the Content-Security-Policy aloud, also those that Chromium only counts. */
const reportViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('Content-Security-Policy: ' + event.effectiveDirective + ' forbids ' + event.blockedURI))`;

/**
 * Gathers what must not happen on a page that runs in a closed network: a request to another host,
 * a request without a good answer, a break of the Content-Security-Policy, an error in the console.
 * To be called before the page opens; the set fills as long as the page lives.
 */
export async function listenForComplaints(page: Page, ownOrigin: string): Promise<ReadonlySet<string>> {
  const complaints = new Set<string>();
  await page.addInitScript({ content: reportViolations });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // A data: or blob: address is inside the page and reaches no host.
    if (!['data:', 'blob:'].includes(protocol) && origin !== ownOrigin) {
      complaints.add(`request to another host: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    complaints.add(`no answer from ${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.add(`${response.status()} from ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.add(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.add(`uncaught: ${error.message}`));
  return complaints;
}
