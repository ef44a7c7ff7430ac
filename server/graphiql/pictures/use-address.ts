import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { readAddress } from './address.js';

const CHANGED = 'hashchange';

function onChange(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

/** What stands behind "#" in the address, as it changes. */
export function useHash(): string {
  return useSyncExternalStore(onChange, () => location.hash);
}

function replaceHash(hash: string): void {
  history.replaceState(history.state, '', hash || location.pathname + location.search);
  // The browser tells of changes by hand only.
  window.dispatchEvent(new HashChangeEvent(CHANGED));
}

/** The part of the address that belongs to a picture, and a way to change it; it is gone when the picture is closed. */
export function useAddress(picture: string): readonly [hash: string, change: (hash: string) => void] {
  const hash = useHash();
  useEffect(
    () => () => {
      if (readAddress(location.hash).picture === picture) replaceHash('');
    },
    [picture],
  );
  return [readAddress(hash).picture === picture ? hash : '', useCallback(replaceHash, [])];
}
