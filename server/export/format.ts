import type { GraphQLSchema } from 'graphql';
import type { List } from './lists.js';
import type { Shape } from './shape.js';

/** What a format is written from. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly shape: Shape;
  /** What becomes rows; null only in a format of whole answers that has none to walk through. */
  readonly list: List | null;
  /** Asks for the answers, see {@link answersOf}; a second time gives the same again. */
  answers(): AsyncGenerator<object, void, undefined>;
}

/** A form in which answers leave the hub. */
export interface Format {
  readonly mediaType: string;
  /** `rows`: the items of one list; `graph`: every object of the whole answer. */
  readonly of: 'rows' | 'graph';
  /**
   * Writes an export, a piece for each page. The first piece comes after the first answer, so that
   * what is wrong with it can still be said in place of the export.
   *
   * @throws HubError EXPORT_NOT_POSSIBLE, and whatever asking throws
   */
  write(source: Source): AsyncGenerator<string, void, undefined>;
}
