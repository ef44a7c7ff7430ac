import { Kind } from 'graphql';
import type { Field, Shape } from './shape.js';

/** A list in an answer that no other list holds. */
export interface List {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** What its items look like. */
  readonly items: Shape;
  /** How to go on to its next page; null for a list that is there at once. */
  readonly pages: Pages | null;
}

/** What a connection tells of its pages, and by which variables they are asked for. */
export interface Pages {
  /** The keys that lead to the connection. */
  readonly connection: readonly string[];
  readonly hasNextPage: readonly string[];
  readonly endCursor: readonly string[];
  /** The key of `totalCount`; null if it is not asked for. */
  readonly totalCount: string | null;
  readonly after: string;
  /** null if the document fixes the size of its pages. */
  readonly first: string | null;
}

/** All lists of objects in an answer that are in no other list. */
export function listsOf(shape: Shape, path: readonly string[] = [], pages: Pages | null = null): readonly List[] {
  return shape.fields.flatMap((field): readonly List[] => {
    if (!field.object) return [];
    const way = [...path, field.key];
    if (!field.isList) return listsOf(field.object, way, pagesOf(field, field.object, way));
    const isOfPages = field.name === 'nodes' || field.name === 'edges';
    return [{ path: way, items: field.object, pages: isOfPages ? pages : null }];
  });
}

/** A connection can be walked through if it begins behind a variable and says where it ends, as in the client SDK. */
function pagesOf({ node }: Field, connection: Shape, path: readonly string[]): Pages | null {
  const variable = (name: string): string | null => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return value?.kind === Kind.VARIABLE ? value.name.value : null;
  };
  const info = connection.fields.find(({ name }) => name === 'pageInfo');
  const hasNextPage = keyOf(info?.object, 'hasNextPage');
  const endCursor = keyOf(info?.object, 'endCursor');
  const after = variable('after');
  if (!info || !hasNextPage || !endCursor || !after) return null;
  return {
    connection: path,
    hasNextPage: [info.key, hasNextPage],
    endCursor: [info.key, endCursor],
    totalCount: keyOf(connection, 'totalCount'),
    after,
    first: variable('first'),
  };
}

function keyOf(shape: Shape | null | undefined, name: string): string | null {
  return shape?.fields.find((field) => field.name === name)?.key ?? null;
}
