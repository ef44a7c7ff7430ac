import { Connection } from './connection/connection.js';
import { questionOf } from './connection/question.js';
import { type Operations, operationsOf } from './generated/operations.js';
import type { Arguments, Ask } from './methods/method.js';
import type { CallOptions, ClientOptions } from './methods/options.js';
import { dataOf, type Result } from './methods/result.js';
import type { TypedDocument } from './methods/typed-document.js';

/** Asks with a document of your own. */
export interface Query {
  /** Resolves with the data of a text, whose type only you know. */
  <Data = unknown>(text: string, variables?: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<Data>;
  /** Resolves with the data of a typed document, of whichever tool. */
  <Data, Variables>(document: TypedDocument<Data, Variables>, ...args: Arguments<NoInfer<Variables>>): Promise<Data>;
  /** The same without exceptions. */
  readonly result: QueryResult;
}

/** Asks with a document of your own and does not throw. */
export interface QueryResult {
  <Data = unknown>(text: string, variables?: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<Result<Data>>;
  <Data, Variables>(document: TypedDocument<Data, Variables>, ...args: Arguments<NoInfer<Variables>>): Promise<Result<Data>>;
}

/** A hub, as the client sees it. */
export interface Hub extends Operations {
  /** Asks with a document of your own. A mutation is sent once, unless it hands a variable `$idempotencyKey` on. */
  readonly query: Query;
}

/**
 * Makes the client of a hub. It opens no connection; the first question does.
 *
 * @example
 * const hub = createClient({ url: 'http://localhost:4000/graphql' });
 * const { office } = await hub.offices.get({ number: '59', year: 2013 });
 *
 * @throws TypeError if the address is none, or holds a password, which would end up in messages and logs
 */
export function createClient(options: ClientOptions): Hub {
  const here = globalThis.location?.href;
  if (!URL.canParse(options.url, here)) {
    throw new TypeError(`url: expected an address such as https://hub.example.de/graphql, got "${options.url}".`);
  }
  const { username, password } = new URL(options.url, here);
  if (username || password) throw new TypeError('url: expected no user and password in it; use `token`.');
  const connection = new Connection(options);
  const result = async (document: string | TypedDocument<unknown, never>, variables?: unknown, callOptions?: CallOptions) =>
    connection.ask(questionOf(document, variables), callOptions);
  const query = async (...args: Parameters<typeof result>) => dataOf(await result(...args));
  return { ...operationsOf(result as Ask), query: Object.assign(query, { result }) as Query };
}
