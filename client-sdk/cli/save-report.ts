import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { HubAnswerError, HubNetworkError } from '@zielnetz/client';
import { mistakes } from './messages/errors.js';
import { report as texts } from './messages/figures.js';
import { plain } from './plain.js';
import { write } from './print.js';
import type { ReportOptions } from './report.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/**
 * Saves the report of a quarter as the hub makes it for a committee or a spreadsheet.
 *
 * @param file its ending says which
 * @throws UsageError if the file cannot be written
 * @throws HubError if the hub does not answer, or the plan has no such office or area
 */
export async function saveReport(session: Session, { quarter, ...scope }: ReportOptions, file: string): Promise<void> {
  const { say, options, year, language } = session;
  const address = new URL(`/reports/${year}/${quarter}${extname(file)}`, options.url);
  for (const [name, value] of Object.entries({ ...scope, language })) address.searchParams.set(name, value);
  const content = await download(address, options.token || null);
  try {
    await writeFile(file, content);
  } catch (error) {
    const { message: cause } = error as Error;
    throw new UsageError(say(mistakes.unwritable, { file: plain(file), cause }));
  }
  write(say(texts.saved, { file: plain(file) }));
}

async function download(address: URL, token: string | null): Promise<Uint8Array> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(address, { headers }).catch((error: unknown) => {
    throw new HubNetworkError(`No answer from ${address.origin}`, 1, null, { cause: error });
  });
  const { status } = response;
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: readonly { readonly message: string }[] };
  if (!errors?.[0]) throw new HubNetworkError(`Expected a file of ${address.origin}, got HTTP ${status}`, 1, status);
  const requestId = response.headers.get('x-request-id');
  throw new HubAnswerError(errors[0], { data: null, status, requestId, retryAfterMs: null });
}
