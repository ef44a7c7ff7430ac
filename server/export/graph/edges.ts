import type { Source } from '../format.js';
import { type EdgePart, Parts } from './parts.js';
import type { Sites } from './sites.js';

/** An edge as it is written. */
export interface DrawnEdge extends EdgePart {
  readonly id: string;
}

/** The edges of an export, page by page, each once. */
export async function* edgesOf(
  { shape, list, answers }: Source,
  sites: Sites,
): AsyncGenerator<readonly DrawnEdge[], void, undefined> {
  // A list that is walked through repeats nothing; to remember each of its items would take room for all.
  const rows = list && sites.of(list.items);
  const areOnce = sites.links.length === 1 && sites.links[0] === rows;
  const written = new Set<string>();
  let ready: DrawnEdge[] = [];
  const parts = new Parts(sites, {
    edge(part) {
      if (areOnce && part.id !== null) {
        ready.push({ ...part, id: part.id });
        return;
      }
      // Two offices may be joined twice, for different reasons.
      const key = part.id ?? JSON.stringify(part);
      if (written.has(key)) return;
      written.add(key);
      ready.push({ ...part, id: part.id ?? `edge-${written.size}` });
    },
  });
  for await (const answer of answers()) {
    parts.draw(shape, answer);
    yield ready;
    ready = [];
  }
}
