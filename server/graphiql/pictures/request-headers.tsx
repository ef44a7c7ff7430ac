import { useGraphiQLActions, useHeadersEditorState } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';

/** Headers of a request, such as the one that says who is asking. */
export type RequestHeaders = Readonly<Record<string, string>>;

const listeners = new Set<() => void>();
let headers: RequestHeaders = {};

/** What the pictures send along: what was last written into the page's editor of headers. A tab without any changes nothing. */
export function requestHeaders(): RequestHeaders {
  return headers;
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same, as it changes. */
export function useRequestHeaders(): RequestHeaders {
  return useSyncExternalStore(onChange, requestHeaders);
}

/** Lets the pictures ask as the queries of this page do, and the page ask for the schema where that takes a token too. */
export function FollowHeaders(): null {
  const [written] = useHeadersEditorState();
  const { introspect } = useGraphiQLActions();
  useEffect(() => {
    const read = readHeaders(written);
    if (!read) return;
    headers = read;
    for (const listener of listeners) listener();
    void introspect();
  }, [written, introspect]);
  return null;
}

/** Null of what is none, or not yet: it is being typed. */
function readHeaders(written: string): RequestHeaders | null {
  try {
    const read: unknown = JSON.parse(written);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, String(value)]));
  } catch {
    return null;
  }
}
