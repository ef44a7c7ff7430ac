import { csv } from './csv.js';
import type { Format } from './format.js';
import { gexf } from './graph/gexf.js';
import { graphml } from './graph/graphml.js';
import { jsonLines } from './json-lines.js';

/** The forms in which answers leave the hub, by the end of a file name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', of: 'rows', write: csv },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', of: 'rows', write: jsonLines },
  graphml: { mediaType: 'application/graphml+xml; charset=utf-8', of: 'graph', write: graphml },
  gexf: { mediaType: 'application/gexf+xml; charset=utf-8', of: 'graph', write: gexf },
};
