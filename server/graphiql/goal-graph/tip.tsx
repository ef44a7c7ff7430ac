import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { Words } from '../pictures/words.js';
import type { Explanation as Explained } from './explain.js';
import { Explanation } from './explanation.js';
import type { Line } from './lines.js';

/** What the pointer is on: an object, or a line. */
export interface Pointed {
  readonly id: string | null;
  readonly at: DOMRect;
  readonly line: Line | null;
}

interface TipProps {
  readonly explained: readonly Explained[];
  /** How many more there are; none where it is not above zero. */
  readonly more: number;
  /** Where the pointer is; null where the keyboard leads. */
  readonly at: DOMRect | null;
  /** What has the focus. */
  readonly object: string | null;
  readonly pane: RefObject<HTMLDivElement | null>;
}

const DISTANCE = 10;

/** An explanation beside what it explains. Escape closes it (WCAG 2.2, 1.4.13). */
export function Tip({ explained, more, at, object, pane }: TipProps) {
  const tip = useRef<HTMLDivElement>(null);
  const [closed, close] = useState<readonly Explained[] | null>(null);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && close(explained);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [explained]);
  useLayoutEffect(() => {
    const own = tip.current?.getBoundingClientRect();
    const around = pane.current!.getBoundingClientRect();
    const card = object && pane.current!.querySelector(`[data-id="${CSS.escape(object)}"]`);
    const target = at ?? (card ? card.getBoundingClientRect() : around);
    if (!own) return;
    const isRoomRight = target.right + DISTANCE + own.width <= around.right;
    const left = isRoomRight ? target.right + DISTANCE : target.left - DISTANCE - own.width;
    const top = Math.min(target.top, around.bottom - own.height - DISTANCE);
    tip.current!.style.left = `${Math.max(left - around.left, DISTANCE)}px`;
    tip.current!.style.top = `${Math.max(top - around.top, DISTANCE)}px`;
  });
  if (closed === explained) return null;
  return (
    <div className="tip" role="tooltip" ref={tip}>
      {explained.map((one) => (
        <Explanation key={one.title} of={one} />
      ))}
      {more > 0 && (
        <p className="hint">
          {`${more} `}
          <Words of={texts.moreByClick} />
        </p>
      )}
    </div>
  );
}
