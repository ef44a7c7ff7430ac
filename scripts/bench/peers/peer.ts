import { readFileSync } from 'node:fs';
import { YEAR } from '../city/load-city.js';

/** One that answers the question, in a process of its own. */
export interface Peer {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** The question about an office, as the body of a request. */
  bodyFor(office: string): string;
  /** What an answer says, in the form the hub says it. */
  factsOf(answer: unknown): unknown;
  stop(): Promise<void>;
}

/** Makes request bodies of a query. */
export function askingWith(file: string): Peer['bodyFor'] {
  const query = readFileSync(new URL(`../question/${file}`, import.meta.url), 'utf8');
  return (number) => JSON.stringify({ query, variables: { year: YEAR, number } });
}

/** Asks once and gives the answer. */
export async function ask(peer: Peer, office: string): Promise<unknown> {
  const response = await fetch(peer.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: peer.bodyFor(office),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || answer.errors || !answer.data)
    throw new Error(`${peer.name} answered ${response.status}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}
