import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import type { Layout, Placed } from './layout.js';
import { neighbour } from './neighbour.js';

/** How long to wait until a card that was out of sight is drawn, in frames. */
const PATIENCE = 30;

/** Lets the arrow keys lead from object to object, beginning with the first. */
export function useArrowKeys(
  pane: RefObject<HTMLDivElement | null>,
  { placed }: Layout,
  focused: string | null,
  reveal: (object: Placed) => void,
) {
  return useCallback(
    (event: KeyboardEvent) => {
      const from = placed.find(({ id }) => id === focused);
      const isArrow = event.key.startsWith('Arrow');
      if (!isArrow || placed.length === 0 || (!from && event.target !== pane.current)) return;
      event.preventDefault();
      const next = from ? neighbour(placed, from, event.key) : placed[0];
      if (!next) return;
      reveal(next);
      focusWhenDrawn(pane.current!, next.id, PATIENCE);
    },
    [pane, placed, focused, reveal],
  );
}

function focusWhenDrawn(pane: HTMLDivElement, id: string, patience: number): void {
  const card = pane.querySelector<HTMLButtonElement>(`[data-id="${CSS.escape(id)}"] button`);
  // The picture moves to the card; the browser must not scroll there as well.
  if (card) card.focus({ preventScroll: true });
  else if (patience > 0) requestAnimationFrame(() => focusWhenDrawn(pane, id, patience - 1));
}
