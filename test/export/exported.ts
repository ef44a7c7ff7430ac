import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { HUB } from '../support/ask.js';

/** What is asked for, beside the name of the file. */
export interface Wanted {
  readonly variables?: unknown;
  readonly list?: string;
  readonly url?: string;
  readonly headers?: Record<string, string>;
}

/** Asks a hub for a file. */
export function exported(file: string, { variables, list, url = HUB(), headers = {} }: Wanted = {}): Promise<Response> {
  const query = new URLSearchParams();
  if (variables !== undefined) query.set('variables', JSON.stringify(variables));
  if (list !== undefined) query.set('list', list);
  return fetch(`${url}/export/${file}?${query}`, { headers });
}

/** The bytes of a file that was answered as text; an error fails the test. */
export async function textOf(answer: Response): Promise<string> {
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status}: ${text}`);
  return text;
}

/** The rows of a CSV file as a spreadsheet reads it, by column. */
export function rowsOf(csv: string): readonly Record<string, string>[] {
  return parse(csv, { bom: true, delimiter: ';', columns: true });
}

/** The objects of a JSON Lines file. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
export function linesOf(jsonLines: string): readonly any[] {
  return jsonLines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** A graph as a tool reads it. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly edges: readonly Readonly<Record<string, string>>[];
}

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly: what is not well-formed fails the test. */
function elementsOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...(attributes as Record<string, string>) }, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Reads a GraphML file; every attribute is declared, every end of an edge is there, no id is there twice. */
export function graphmlOf(xml: string): Graph {
  const root = elementsOf(xml);
  const names = new Map(all(root, 'key').map(({ attributes }) => [attributes.id, attributes['attr.name']!]));
  const read = ({ attributes, children }: Element) => ({
    ...attributes,
    ...Object.fromEntries(children.map((data) => [declared(names, data.attributes.key), data.text])),
  });
  return checked(all(root, 'node').map(read), all(root, 'edge').map(read));
}

/** Reads a GEXF file, with the same checks. */
export function gexfOf(xml: string): Graph {
  const root = elementsOf(xml);
  const names = new Map(all(root, 'attribute').map(({ attributes }) => [attributes.id, attributes.title!]));
  const read = (element: Element) => ({
    ...element.attributes,
    ...Object.fromEntries(all(element, 'attvalue').map(({ attributes }) => [declared(names, attributes.for), attributes.value!])),
  });
  return checked(all(root, 'node').map(read), all(root, 'edge').map(read));
}

function declared(names: ReadonlyMap<string | undefined, string>, id: string | undefined): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`${id} is not declared`);
  return name;
}

type Read = Readonly<Record<string, string>>;

function checked(nodes: readonly Read[], edges: readonly Read[]): Graph {
  const byId = new Map(nodes.map((node) => [node.id!, node]));
  if (byId.size !== nodes.length) throw new Error('A node is there twice');
  if (new Set(edges.map(({ id }) => id)).size !== edges.length) throw new Error('An edge is there twice');
  for (const { source, target } of edges) {
    if (!byId.has(source!) || !byId.has(target!)) throw new Error(`${source} or ${target} is no node`);
  }
  return { nodes: byId, edges };
}
