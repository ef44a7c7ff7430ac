import type { CallOptions } from './options.js';
import { eachOf, type Page, pagesOf } from './pages.js';
import { dataOf, type Result } from './result.js';
import { TypedDocumentString } from './typed-document.js';

/** Variables may be left out where all of them may. */
export type Arguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions];

/** Asks one curated question. */
export interface Method<Data, Variables> {
  /** Resolves with the data; throws a HubError if anything is missing. */
  (...args: Arguments<Variables>): Promise<Data>;
  /** Resolves with data and errors, and does not throw. */
  result(...args: Arguments<Variables>): Promise<Result<Data>>;
}

/** Asks for a list that is read page by page. */
export interface ListMethod<Data, Variables, List extends Page> extends Method<Data, Variables> {
  /** Walks through all items, 100 a request unless `first` says otherwise; options hold for each request. */
  each(...args: Arguments<Variables>): AsyncGenerator<List['nodes'][number], void, undefined>;
  /** Walks through all pages. */
  pages(...args: Arguments<Variables>): AsyncGenerator<List, void, undefined>;
}

/** The way to a hub that the methods are given. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | undefined,
  options: CallOptions | undefined,
) => Promise<Result<Data>>;

/**
 * Makes the method that asks with a document.
 *
 * @param text of the document
 * @param id the hash of the text
 */
export function method<Data, Variables>(ask: Ask, text: string, id: string): Method<Data, Variables> {
  const document = new TypedDocumentString<Data, Variables>(text, id);
  const result = (...[variables, options]: Arguments<Variables>) => ask(document, variables, options);
  return Object.assign(async (...args: Arguments<Variables>) => dataOf(await result(...args)), { result });
}

/**
 * Makes the method that asks with a document for a list.
 *
 * @param text of the document
 * @param id the hash of the text
 * @param path the keys that lead from the data to the list
 */
export function listMethod<Data, Variables, List extends Page>(
  ask: Ask,
  text: string,
  id: string,
  ...path: readonly string[]
): ListMethod<Data, Variables, List> {
  const one = method<Data, Variables>(ask, text, id);
  const pages = (...[variables, options]: Arguments<Variables>) =>
    pagesOf<List>((place) => one(...([{ ...variables, ...place }, options] as unknown as Arguments<Variables>)), path, {
      ...variables,
    });
  return Object.assign(one, { pages, each: (...args: Arguments<Variables>) => eachOf<List>(pages(...args)) });
}
