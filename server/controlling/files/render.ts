import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError } from '../../errors/hub-error.js';
import type { ReportFile } from './report-file.js';

const WORKER = new URL('./render-worker.js', import.meta.url);
/** A report on all of a city takes a tenth of it. */
const LARGEST_HEAP_MB = 512;

/**
 * Makes a file of a report, in a thread of its own: setting pages takes as long as hundreds of answers, and nobody else waits for it.
 *
 * @param signal ends it; the promise is rejected with its reason
 * @throws HubError TIMEOUT, or whatever went wrong in the thread
 */
export async function render(file: ReportFile, patience: number, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const worker = new Worker(WORKER, { workerData: file, resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB } });
  const stopped = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    const [bytes] = (await once(worker, 'message', { signal: stopped })) as [Uint8Array];
    return bytes;
  } catch (error) {
    signal.throwIfAborted();
    throw stopped.aborted ? tooSlow(patience) : error;
  } finally {
    await worker.terminate();
  }
}

function tooSlow(limit: number): HubError {
  const message = `report: expected its file to take at most ${limit} ms, it took longer. Ask for the report of one office or product group.`;
  return new HubError(ErrorCode.TIMEOUT, message, { limit }, 503);
}
