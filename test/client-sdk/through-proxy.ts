import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { type ClientOptions, createClient, type Hub, type HubError, type Result } from '@zielnetz/client';
import { HUB } from '../support/ask.js';
import { type MisbehavingProxy, misbehavingProxy } from '../support/misbehaving-proxy.js';

/** The shared hub behind a proxy that can be told to misbehave. */
export interface ThroughProxy {
  readonly proxy: MisbehavingProxy;
  /** A client of its own that asks through the proxy. */
  client(options?: Partial<ClientOptions>): Hub;
}

/** Puts a proxy before the hub of the suite for one test file; every test begins with one that passes everything on. */
export function throughProxy(): ThroughProxy {
  let proxy: MisbehavingProxy;
  beforeAll(async () => {
    proxy = await misbehavingProxy(HUB());
  });
  afterEach(() => proxy.forget());
  afterAll(() => proxy.close());
  return {
    get proxy() {
      return proxy;
    },
    client: (options) => createClient({ url: proxy.url, ...options }),
  };
}

/** Every client can be asked this: the plan of 2013 has an office 59. */
export const OFFICE = { number: '59', year: 2013 } as const;

/** A class of errors. */
// biome-ignore lint/suspicious/noExplicitAny: their constructors differ
export type Kind<One extends HubError = HubError> = abstract new (...args: any[]) => One;

/** Both ways to ask with a text. */
export function asksOf({ query }: Hub): readonly ((text: string, variables?: Record<string, unknown>) => Promise<unknown>)[] {
  return [query, query.result];
}

/** The one error of a result that must have one, and be of this class. */
export function errorOf<One extends HubError>({ errors }: Result<unknown>, kind: Kind<One>): One {
  expect(errors).toHaveLength(1);
  expect(errors[0]).toBeInstanceOf(kind);
  return errors[0] as One;
}
