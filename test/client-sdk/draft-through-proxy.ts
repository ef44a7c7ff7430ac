import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { type ClientOptions, createClient } from '@zielnetz/client';
import { type ChangeableHub, withChanges } from '@zielnetz/client/changes';
import { hubWithDraft } from '../live/live-hub.js';
import { asAdmin } from '../support/as-admin.js';
import { type MisbehavingProxy, misbehavingProxy } from '../support/misbehaving-proxy.js';

/** The draft that can be changed. */
export const YEAR = 2027;

/** A hub with a draft, behind a proxy that can be told to misbehave. */
export interface DraftThroughProxy {
  readonly proxy: MisbehavingProxy;
  /** The address of the hub itself. */
  readonly url: string;
  /** A client of an administrator that asks through the proxy. */
  client(options?: Partial<ClientOptions>): ChangeableHub;
}

/** Starts them for one test file; every test begins with a proxy that passes everything on. */
export function draftThroughProxy(environment: Readonly<Record<string, string>> = {}): DraftThroughProxy {
  let started: Awaited<ReturnType<typeof hubWithDraft>>;
  let proxy: MisbehavingProxy;
  let headers: Record<string, string>;
  beforeAll(async () => {
    started = await hubWithDraft(environment);
    proxy = await misbehavingProxy(started.hub.url, true);
    headers = await asAdmin();
  });
  afterEach(() => proxy.forget());
  afterAll(async () => {
    await proxy.close();
    await started.stop();
  });
  return {
    get proxy() {
      return proxy;
    },
    get url() {
      return `${started.hub.url}/graphql`;
    },
    client: (options) => withChanges(createClient({ url: proxy.url, headers, ...options })),
  };
}
