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
      const id = part.id ?? `${part.type} ${part.source} ${part.target}`;
      if (areOnce && part.id !== null) return void ready.push({ ...part, id });
      if (written.has(id)) return;
      written.add(id);
      ready.push({ ...part, id });
    },
  });
  for await (const answer of answers()) {
    parts.draw(shape, answer);
    yield ready;
    ready = [];
  }
}
