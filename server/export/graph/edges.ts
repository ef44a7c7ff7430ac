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
  const edges = new Edges();
  let ready: DrawnEdge[] = [];
  const parts = new Parts(sites, {
    edge(part) {
      const id = areOnce && part.id !== null ? part.id : edges.idOf(part);
      if (id !== null) ready.push({ ...part, id });
    },
  });
  for await (const answer of answers()) {
    parts.draw(shape, answer);
    yield ready;
    ready = [];
  }
}

class Edges {
  private readonly known = new Set<string>();
  /** How many have no id of their own, by what they stand between. */
  private readonly between = new Map<string, number>();

  /** The id of an edge that is new; null of one that is known. */
  idOf({ id, type, source, target, attributes }: EdgePart): string | null {
    const ends = `${type} ${source} ${target}`;
    // Without an id, those between the same two objects differ in what they say.
    if (!this.isNew(id ?? [ends, ...Object.values(attributes)].join('\n'))) return null;
    if (id !== null) return id;
    const number = (this.between.get(ends) ?? 0) + 1;
    this.between.set(ends, number);
    return number === 1 ? ends : `${ends} #${number}`;
  }

  private isNew(key: string): boolean {
    if (this.known.has(key)) return false;
    this.known.add(key);
    return true;
  }
}
