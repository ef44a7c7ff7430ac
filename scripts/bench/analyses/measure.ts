import type { Peer } from '../peers/peer.js';
import { processorTime } from '../processes.js';
import type { OtherRequests, Waiting } from './other-requests.js';
import type { Question } from './questions.js';

/** What was measured of one question; times in milliseconds. */
export interface Measured {
  readonly first: number;
  /** The median of the asks after the first. */
  readonly median: number;
  /** Processor time of an ask after the first, in all threads of the hub; NaN where the system does not say. */
  readonly processor: number;
  /** How somebody else fared during all asks. */
  readonly waiting: Waiting;
  /** What came: the size of the answer, or why it was refused. */
  readonly outcome: string;
}

/** How often each question is asked after the first time. */
const REPEATED = 7;

/** Asks a question again and again, while somebody else asks other ones. */
export async function measure(hub: Peer, others: OtherRequests, { query }: Question): Promise<Measured> {
  await others.sinceLast();
  const { time: first, outcome } = await timed(hub, query);
  const used = processorTime([hub.pid]);
  const times: number[] = [];
  for (let at = 0; at < REPEATED; at += 1) times.push((await timed(hub, query)).time);
  const processor = ((processorTime([hub.pid]) ?? Number.NaN) - (used ?? Number.NaN)) / REPEATED;
  const waiting = await others.sinceLast();
  return { first, median: times.sort((a, b) => a - b)[REPEATED >> 1]!, processor, waiting, outcome };
}

async function timed({ url }: Peer, query: string): Promise<{ readonly time: number; readonly outcome: string }> {
  const start = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await response.text();
  const time = performance.now() - start;
  const { errors } = JSON.parse(text) as { errors?: readonly { message: string; extensions: { code: string } }[] };
  if (!errors) return { time, outcome: `${(Buffer.byteLength(text) / 1_000).toFixed(1)} kB` };
  const [{ message, extensions }] = errors as [(typeof errors)[number]];
  if (extensions.code !== 'ANALYSIS_TOO_LARGE') throw new Error(`${query}: ${message}`);
  return { time, outcome: `${extensions.code} ${message}` };
}
