import { useCallback, useEffect, useState } from 'react';
import { useRequestHeaders } from './request-headers.js';

/** How far something is that is loaded from the hub. */
export type Loaded<Data> =
  | { readonly state: 'LOADING'; readonly loaded: number; readonly total: number }
  | { readonly state: 'FAILED'; readonly message: string }
  | { readonly state: 'READY'; readonly data: Data };

/** Loads what a picture is drawn from; is called off when something else is to be loaded. */
export type Load<Data> = (signal: AbortSignal, onPage: (loaded: number, total: number) => void) => Promise<Data>;

const BEGINNING = { state: 'LOADING', loaded: 0, total: 0 } as const;

/** Loads again whenever `load` changes or somebody else is asking, and when asked to. */
export function useLoaded<Data>(load: Load<Data>): readonly [Loaded<Data>, again: () => void] {
  const [loaded, set] = useState<Loaded<Data>>(BEGINNING);
  const [attempt, setAttempt] = useState(0);
  const headers = useRequestHeaders();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what "again" asks for; the headers are sent along.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const unlessCalledOff = (next: Loaded<Data>) => {
      if (!signal.aborted) set(next);
    };
    set(BEGINNING);
    load(signal, (count, total) => unlessCalledOff({ state: 'LOADING', loaded: count, total })).then(
      (data) => unlessCalledOff({ state: 'READY', data }),
      (error: unknown) => unlessCalledOff({ state: 'FAILED', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => controller.abort();
  }, [load, attempt, headers]);
  return [loaded, useCallback(() => setAttempt((before) => before + 1), [])];
}
