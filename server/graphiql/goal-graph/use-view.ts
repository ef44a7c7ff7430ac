import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect } from 'react';
import type { Layout, Placed } from './layout.js';
import { MANY_OBJECTS } from './overview.js';

/** Below this, not even the large keys of the overview can be read: a picture that would need less begins at its top instead. */
const READABLE = 0.48;
/** How large an object is shown that was asked for. */
const CLOSE = 0.8;
const EDGE = 12;

/** Where the picture stands in its pane. */
export interface View {
  /** Shows the whole picture, or as much of it as can be read. */
  whole(): void;
  /** Moves as far as needed so that an object is seen, and can be read. */
  reveal(object: Placed): void;
}

/** Moves the view: to the whole for a new layout or another size of the pane, to an object when it is chosen. */
export function useView(pane: RefObject<HTMLDivElement | null>, layout: Layout, chosen: string | null): View {
  const { setViewport, setCenter, getViewport } = useReactFlow();
  const whole = useCallback(() => {
    if (!pane.current) return; // Closed, before React Flow was ready.
    const { clientWidth, clientHeight } = pane.current;
    const fit = Math.min((clientWidth - 2 * EDGE) / layout.width, (clientHeight - 2 * EDGE) / layout.height, 1);
    const zoom = layout.placed.length > MANY_OBJECTS ? fit : Math.max(fit, READABLE);
    const middle = Math.max(EDGE, (clientWidth - layout.width * zoom) / 2);
    // In a narrow pane, the top of the pyramid matters more than the names beside it.
    const top = layout.placed[0]?.box;
    const x = top ? Math.min(middle, clientWidth - EDGE - (top.x + top.width) * zoom) : middle;
    void setViewport({ x, y: EDGE, zoom });
  }, [pane, layout, setViewport]);
  const reveal = useCallback(
    ({ box }: Placed) => {
      const { x, y, zoom } = getViewport();
      const { clientWidth, clientHeight } = pane.current!;
      const [left, top] = [box.x * zoom + x, box.y * zoom + y];
      const isSeen = left >= 0 && top >= 0 && left + box.width * zoom <= clientWidth && top + box.height * zoom <= clientHeight;
      if (isSeen && zoom >= READABLE) return;
      void setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: Math.max(zoom, CLOSE) });
    },
    [pane, getViewport, setCenter],
  );
  useEffect(() => {
    const observer = new ResizeObserver(whole);
    observer.observe(pane.current!);
    return () => observer.disconnect();
  }, [pane, whole]);
  useEffect(() => {
    const object = layout.placed.find(({ id }) => id === chosen);
    if (object) reveal(object);
  }, [layout, chosen, reveal]);
  return { whole, reveal };
}
