import autocannon from 'autocannon';
import type { Peer } from './peers/peer.js';
import { processorTime } from './processes.js';

/** What a peer did in one turn. */
export interface Turn {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of an answer in the peer and in PostgreSQL, in milliseconds; NaN where it is not known. */
  readonly processor: number;
}

const CONNECTIONS = 8;
const WARM_UP_SECONDS = 10;

/** How the turns are taken. */
export interface Turns {
  /** How many turns each peer gets. */
  readonly rounds: number;
  readonly seconds: number;
  /** The main process of PostgreSQL, if it runs on this machine. */
  readonly databasePid: number | null;
}

/**
 * Lets the peers answer in turns, so that whatever else the machine does hits all of them.
 *
 * @param offices the questions go round among them
 */
export async function takeTurns(
  peers: readonly Peer[],
  offices: readonly string[],
  { rounds, ...how }: Turns,
): Promise<Map<Peer, Turn[]>> {
  const turns = new Map<Peer, Turn[]>(peers.map((peer) => [peer, []]));
  for (const peer of peers) await turn(peer, offices, { ...how, seconds: WARM_UP_SECONDS });
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers) turns.get(peer)!.push(await turn(peer, offices, how));
  }
  return turns;
}

async function turn(peer: Peer, offices: readonly string[], { seconds, databasePid }: Omit<Turns, 'rounds'>): Promise<Turn> {
  const headers = { 'content-type': 'application/json' };
  const usedBefore = databasePid && processorTime([peer.pid, databasePid]);
  const { requests, latency, duration, non2xx, errors } = await autocannon({
    url: peer.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: offices.map((office) => ({ method: 'POST', headers, body: peer.bodyFor(office) })),
  });
  const used = databasePid && processorTime([peer.pid, databasePid]);
  if (non2xx || errors) throw new Error(`${peer.name}: ${non2xx} answers were errors, ${errors} requests failed`);
  const processor = used === null || usedBefore === null ? Number.NaN : (used - usedBefore) / requests.total;
  return { requestsPerSecond: requests.total / duration, p50: latency.p50, p99: latency.p99, processor };
}
