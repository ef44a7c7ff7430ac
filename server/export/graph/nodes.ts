import type { Source } from '../format.js';
import { type Attributes, type NodePart, Parts, typeIn } from './parts.js';
import type { Site, Sites } from './sites.js';

/** A node as it is written. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly attributes: Attributes;
}

/** What names an object, the best first. */
const NAMES = ['name', 'statement', 'citation', 'title', 'abbreviation', 'number', 'key'];

/**
 * The nodes of an export, page by page, each once. An object that the answers show in several
 * places, here with all its attributes and there with some, is written with all.
 */
export async function* nodesOf({ shape, answers }: Source, sites: Sites): AsyncGenerator<readonly DrawnNode[], void, undefined> {
  const nodes = new Nodes(sites);
  const parts = new Parts(sites, { node: (part) => nodes.add(part) });
  for await (const answer of answers()) {
    parts.draw(shape, answer);
    yield nodes.take();
  }
  yield nodes.takeIncomplete();
}

class Nodes {
  private readonly written = new Set<string>();
  private readonly incomplete = new Map<string, Attributes>();
  private readonly completeness = new Map<Site, Map<string, boolean>>();
  private ready: DrawnNode[] = [];

  constructor(private readonly sites: Sites) {}

  add({ id, attributes, site }: NodePart): void {
    if (this.written.has(id)) return;
    const known = this.incomplete.get(id);
    const all = known ? { ...known, ...attributes } : attributes;
    if (!this.isComplete(site, typeIn(id))) {
      this.incomplete.set(id, all);
      return;
    }
    this.incomplete.delete(id);
    this.written.add(id);
    this.ready.push(drawn(id, all));
  }

  take(): readonly DrawnNode[] {
    const ready = this.ready;
    this.ready = [];
    return ready;
  }

  /** Those that no place has shown with all that the document asks of their type. */
  takeIncomplete(): readonly DrawnNode[] {
    return [...this.incomplete].map(([id, attributes]) => drawn(id, attributes));
  }

  /** Whether a place shows all that any place shows of a type. */
  private isComplete(site: Site, type: string): boolean {
    let types = this.completeness.get(site);
    if (!types) this.completeness.set(site, (types = new Map()));
    let complete = types.get(type);
    if (complete === undefined) {
      const here = new Set(this.titles(site, type));
      complete = this.sites.nodes.every((other) => this.titles(other, type).every((title) => here.has(title)));
      types.set(type, complete);
    }
    return complete;
  }

  private titles(site: Site, type: string): readonly string[] {
    return site.attributes.filter((attribute) => this.sites.concerns(type, attribute)).map(({ title }) => title);
  }
}

function drawn(id: string, attributes: Attributes): DrawnNode {
  const name = NAMES.find((title) => attributes[title] !== undefined);
  return { id, label: name === undefined ? id : String(attributes[name]), type: typeIn(id), attributes };
}
