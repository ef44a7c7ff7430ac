import type { Source } from '../format.js';
import { type AttributeColumn, attributeColumns } from './columns.js';
import { edgesOf } from './edges.js';
import { nodesOf } from './nodes.js';
import { Sites } from './sites.js';
import { XML_DECLARATION, xml, xmlText } from './xml.js';

type Columns = ReadonlyMap<string, AttributeColumn>;

/** Writes answers as GraphML (http://graphml.graphdrawing.org): all nodes, then all edges. */
export async function* graphml(source: Source): AsyncGenerator<string, void, undefined> {
  const sites = new Sites(source.schema, source.shape);
  const ofNodes = attributeColumns(sites.nodes, 'n');
  const ofEdges = attributeColumns(sites.links, 'e');
  const label = { '@id': 'label', '@for': 'node', '@attr.name': 'label', '@attr.type': 'string' };
  const keys = [label, ...declared(ofNodes, 'node'), ...declared(ofEdges, 'edge')];
  let head = `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${xml({ key: keys })}<graph edgedefault="directed">`;
  for await (const nodes of nodesOf(source, sites)) {
    const drawn = nodes.map(({ id, label: text, type, attributes }) => ({
      '@id': xmlText(id),
      data: [{ '@key': 'label', '#': xmlText(text) }, ...data({ type, ...attributes }, ofNodes)],
    }));
    yield head + xml({ node: drawn });
    head = '\n';
  }
  for await (const edges of edgesOf(source, sites)) {
    const drawn = edges.map(({ id, source: from, target, type, attributes }) => ({
      '@id': xmlText(id),
      '@source': xmlText(from),
      '@target': xmlText(target),
      data: data({ type, ...attributes }, ofEdges),
    }));
    yield `\n${xml({ edge: drawn })}`;
  }
  yield '</graph></graphml>\n';
}

function declared(columns: Columns, kind: 'node' | 'edge'): readonly object[] {
  return [...columns.values()].map(({ id, title, type }) => ({
    '@id': id,
    '@for': kind,
    '@attr.name': title,
    '@attr.type': type,
  }));
}

function data(attributes: Readonly<Record<string, string | number | boolean>>, columns: Columns): readonly object[] {
  return Object.entries(attributes).map(([title, value]) => ({ '@key': columns.get(title)!.id, '#': xmlText(value) }));
}
