import {
  type CallOptions,
  type ClientOptions,
  createClient,
  type Hub,
  type HubError,
  type Incremental,
  type ListMethod,
  type Method,
  type OfficeSummary,
  type Operations,
  type PageEnd,
  type Result,
} from '@zielnetz/client';
import { same } from './same.js';

const url = 'http://localhost:4000/graphql';
same<ReturnType<typeof createClient>, Hub>();
same<Exclude<keyof Hub, keyof Operations>, 'query'>();
same<
  CallOptions,
  { readonly signal?: AbortSignal; readonly timeoutMs?: number; readonly headers?: Readonly<Record<string, string>> }
>();
same<Result<string>, { readonly data: string | null; readonly errors: readonly HubError[] }>();
same<PageEnd, { readonly hasNextPage: boolean; readonly endCursor: string | null }>();
// What the generator marks as its own; it is exported, and does nothing for answers that come in one piece.
same<Incremental<string>, string>();

export const options: ClientOptions = {
  url,
  token: async () => 'secret',
  fetch,
  retries: 0,
  cache: { maxBytes: 1_000_000 },
  timeoutMs: 5_000,
  signal: AbortSignal.timeout(5_000),
  headers: { 'x-department': 'V' },
};
export const clients: readonly Hub[] = [createClient({ url, token: 'secret' }), createClient({ url, token: () => 'secret' })];

// @ts-expect-error a hub has an address
createClient({});
// @ts-expect-error options in an object, not the address alone
createClient(url);
// @ts-expect-error a text, not an URL
createClient({ url: new URL(url) });
// @ts-expect-error a token is a text
createClient({ url, token: 42 });
// @ts-expect-error a cache has a size
createClient({ url, cache: true });
// @ts-expect-error a cache has a size
createClient({ url, cache: {} });
// @ts-expect-error an unknown option
createClient({ url, timeout: 5_000 });
// @ts-expect-error headers are texts
createClient({ url, headers: { 'x-try': 1 } });

/** Options of one call, and methods to hand on. */
export async function calls(hub: Hub, signal: AbortSignal): Promise<void> {
  await hub.plans.list({}, { signal, timeoutMs: 1_000, headers: { 'x-department': 'V' } });
  await hub.plans.list(undefined, { signal });
  // @ts-expect-error options are the second argument
  await hub.plans.list({ signal });
  // @ts-expect-error a call has the token of its client
  await hub.plans.list({}, { token: 'secret' });
  // @ts-expect-error a signal, not its controller
  await hub.plans.list({}, { signal: new AbortController() });
  // @ts-expect-error concepts stay as they are
  hub.plans = clients[0]!.plans;
  // @ts-expect-error methods stay as they are
  hub.plans.list = clients[0]!.plans.list;
  // @ts-expect-error no such concept
  hub.measures;
  // @ts-expect-error no such method
  hub.plans.all;
}

/** Methods fit their own types, and only these. */
export function methods(hub: Hub): unknown {
  const one: Method<{ readonly plans: readonly unknown[] }, Record<string, never>> = hub.plans.list;
  const list: ListMethod<
    { readonly office: OfficeSummary | null },
    { number: string },
    { readonly nodes: readonly unknown[]; readonly pageInfo: PageEnd }
  > = hub.offices.services;
  // @ts-expect-error not every method walks through pages
  const none: ListMethod<unknown, { number: string }, { nodes: readonly []; pageInfo: PageEnd }> = hub.departments.get;
  return [one, list, none];
}

/** Data may be missing in a result, and errors are always there. */
export function read(result: Result<{ readonly plans: readonly string[] }>): number {
  // @ts-expect-error nothing may have been answered
  result.data.plans;
  // @ts-expect-error errors cannot be added
  result.errors.push(result.errors[0]);
  const count = (result.data?.plans.length ?? 0) + result.errors.length;
  // @ts-expect-error a result stays as it came
  result.data = null;
  return count;
}
