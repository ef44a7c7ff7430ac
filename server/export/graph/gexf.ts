import type { Source } from '../format.js';
import { type AttributeColumn, attributeColumns } from './columns.js';
import { edgesOf } from './edges.js';
import { nodesOf } from './nodes.js';
import { Sites } from './sites.js';
import { XML_DECLARATION, xml, xmlText } from './xml.js';

type Columns = ReadonlyMap<string, AttributeColumn>;

/** Writes answers as GEXF 1.3 (https://gexf.net), the format of Gephi. */
export async function* gexf(source: Source): AsyncGenerator<string, void, undefined> {
  const sites = new Sites(source.schema, source.shape);
  const ofNodes = attributeColumns(sites.nodes, 'n');
  const ofEdges = attributeColumns(sites.links, 'e');
  const attributes = xml({ attributes: [declared(ofNodes, 'node'), declared(ofEdges, 'edge')] });
  let head = `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${attributes}<nodes>`;
  for await (const nodes of nodesOf(source, sites)) {
    const drawn = nodes.map(({ id, label, type, attributes: own }) => ({
      '@id': xmlText(id),
      '@label': xmlText(label),
      attvalues: values({ type, ...own }, ofNodes),
    }));
    yield head + xml({ node: drawn });
    head = '\n';
  }
  head = '</nodes><edges>';
  for await (const edges of edgesOf(source, sites)) {
    const drawn = edges.map(({ id, source: from, target, type, attributes: own }) => ({
      '@id': xmlText(id),
      '@source': xmlText(from),
      '@target': xmlText(target),
      '@label': xmlText(type),
      '@kind': xmlText(type),
      attvalues: values({ type, ...own }, ofEdges),
    }));
    yield head + xml({ edge: drawn });
    head = '\n';
  }
  yield '</edges></graph></gexf>\n';
}

/** GEXF has other words for two of the types. */
const TYPES = { int: 'integer', double: 'double', boolean: 'boolean', string: 'string' };

function declared(columns: Columns, kind: 'node' | 'edge'): object {
  const attribute = [...columns.values()].map(({ id, title, type }) => ({ '@id': id, '@title': title, '@type': TYPES[type] }));
  return { '@class': kind, attribute };
}

function values(attributes: Readonly<Record<string, string | number | boolean>>, columns: Columns): object {
  const attvalue = Object.entries(attributes).map(([title, value]) => ({
    '@for': columns.get(title)!.id,
    '@value': xmlText(value),
  }));
  return { attvalue };
}
