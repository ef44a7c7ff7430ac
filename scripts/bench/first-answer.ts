import { YEAR } from './city/load-city.js';
import type { Peer } from './peers/peer.js';

/** How long the hub takes for its first answer from a plan, for which it reads the whole plan, in milliseconds. */
export async function timeOfFirstAnswer({ url }: Peer, office: string, year = YEAR): Promise<number> {
  const start = performance.now();
  const query = `{ office(year: ${year}, number: "${office}") { name } }`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data?: { office: object | null } };
  if (!data?.office) throw new Error(`The hub did not answer from the plan ${year}: status ${response.status}`);
  return performance.now() - start;
}
