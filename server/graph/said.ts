import { Source } from '../../schema/sources/source.js';
import type { Shape } from './model.js';
import type { Row } from './plan-rows.js';

/** What a record says by itself, by property: its own values and where they come from, without any other record. */
export type Said = Readonly<Record<string, string | number | null | Source>>;

/** Makes of rows what records say. What many say in the same words, such as where they come from, is one object for all of them. */
export class Sayings {
  private readonly sources = new Map<string, Source>();

  of({ fields, sourceFields }: Shape, row: Row): Said {
    const said: Record<string, string | number | null | Source> = {};
    for (const { property, column, values } of fields) {
      const value = row[column] as string | number | null;
      // A database gives each row a text of its own.
      said[property] = values && value !== null ? (values[values.indexOf(String(value))] ?? value) : value;
    }
    if (sourceFields.length > 0) said.source = this.source(row);
    return said;
  }

  private source(row: Row): Source {
    const place = `${row.source_document}\0${row.source_section}\0${row.source_page}\0${row.source_kind}`;
    let source = this.sources.get(place);
    if (!source) this.sources.set(place, (source = sourceOf(row)));
    return source;
  }
}

/** The key in its plan of whoever says so; the parts of a compound key are joined by a slash. */
export function keyOfSaid({ keyProperties }: Shape, said: Said): string {
  return keyProperties.length === 1 ? String(said[keyProperties[0]!]) : keyProperties.map((property) => said[property]).join('/');
}

/** The source that a row names, frozen. */
export function sourceOf(row: Row): Source {
  const { source_document: document, source_section: section, source_page: page, source_kind: kind } = row;
  return Object.freeze(Object.assign(new Source(), { document, section, page, kind }));
}
