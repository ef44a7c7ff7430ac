import { deepStrictEqual } from 'node:assert/strict';
import { ask, type Peer } from './peers/peer.js';

/**
 * Makes sure that all peers answer with the same facts.
 *
 * @param offices the offices to ask about
 * @returns the size of an answer of the hub in bytes, on average
 * @throws AssertionError that shows the difference
 */
export async function checkSameFacts(peers: readonly Peer[], offices: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const office of offices) {
    const [first, ...others] = await Promise.all(peers.map(async (peer) => peer.factsOf(await ask(peer, office))));
    bytes += Buffer.byteLength(JSON.stringify({ data: first }));
    for (const [index, facts] of others.entries()) {
      deepStrictEqual(facts, first, `${peers[index + 1]!.name} and ${peers[0]!.name} do not say the same about office ${office}`);
    }
  }
  return bytes / offices.length;
}
