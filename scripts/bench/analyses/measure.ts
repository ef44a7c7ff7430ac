import type { Peer } from '../peers/peer.js';
import { processorTime } from '../processes.js';
import type { OtherRequests, Waiting } from '../waiting/other-requests.js';
import { Queue } from '../waiting/queue.js';
import type { Time } from '../waiting/table.js';
import type { Question } from './questions.js';

/** What was measured of one question; times in milliseconds. */
export interface Measured {
  readonly first: Time;
  /** The medians of the asks after the first. */
  readonly median: Time;
  /** Processor time of an ask after the first, in all threads of the hub; NaN where the system does not say. */
  readonly processor: number;
  /** How somebody else fared during all asks. */
  readonly waiting: Waiting;
  /** What came: the size of the answer, or why it was refused. */
  readonly outcome: string;
}

/** What may come instead of an answer: the second says that the machine had too much else to do. */
const REFUSALS = ['ANALYSIS_TOO_LARGE', 'TIMEOUT'];

/** How often each question is asked after the first time. */
const REPEATED = 7;

/** Asks a question again and again, while somebody else asks other ones. */
export async function measure(hub: Peer, others: OtherRequests, { query }: Question): Promise<Measured> {
  await others.sinceLast();
  const { time: first, outcome } = await timed(hub, query);
  const used = processorTime([hub.pid]);
  const times: Time[] = [];
  for (let at = 0; at < REPEATED; at += 1) times.push((await timed(hub, query)).time);
  const processor = ((processorTime([hub.pid]) ?? Number.NaN) - (used ?? Number.NaN)) / REPEATED;
  const waiting = await others.sinceLast();
  const median = { whole: medianOf(times.map(({ whole }) => whole)), own: medianOf(times.map(({ own }) => own)) };
  return { first, median, processor, waiting, outcome };
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

async function timed({ url, pid }: Peer, query: string): Promise<{ readonly time: Time; readonly outcome: string }> {
  const start = performance.now();
  const queue = new Queue(pid);
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await response.text();
  const whole = performance.now() - start;
  const time = { whole, own: Math.max(0, whole - queue.time()) };
  const { errors } = JSON.parse(text) as { errors?: readonly { message: string; extensions: { code: string } }[] };
  if (!errors) return { time, outcome: `${(Buffer.byteLength(text) / 1_000).toFixed(1)} kB` };
  const [{ message, extensions }] = errors as [(typeof errors)[number]];
  if (!REFUSALS.includes(extensions.code)) throw new Error(`${query}: ${message}`);
  return { time, outcome: `${extensions.code} ${message}` };
}
