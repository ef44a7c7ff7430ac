import autocannon from 'autocannon';
import type { Options } from './options.js';
import type { Peer } from './peers/peer.js';

/** What a peer did in one turn. */
export interface Turn {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const CONNECTIONS = 8;
const WARM_UP_SECONDS = 3;

/**
 * Lets the peers answer in turns, so that whatever else the machine does hits all of them.
 *
 * @param offices the questions go round among them
 * @param rounds how many turns each gets
 */
export async function takeTurns(
  peers: readonly Peer[],
  offices: readonly string[],
  { rounds, seconds }: Pick<Options, 'rounds' | 'seconds'>,
) {
  const turns = new Map<Peer, Turn[]>(peers.map((peer) => [peer, []]));
  for (const peer of peers) await turn(peer, offices, WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers) turns.get(peer)!.push(await turn(peer, offices, seconds));
  }
  return turns;
}

async function turn(peer: Peer, offices: readonly string[], seconds: number): Promise<Turn> {
  const headers = { 'content-type': 'application/json' };
  const result = await autocannon({
    url: peer.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: offices.map((office) => ({ method: 'POST', headers, body: peer.bodyFor(office) })),
  });
  if (result.non2xx || result.errors)
    throw new Error(`${peer.name}: ${result.non2xx} answers were errors, ${result.errors} requests failed`);
  return { requestsPerSecond: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}
