import { symbol } from 'd3-shape';
import { figuresMessages as texts } from '../messages/figures.js';
import { Words } from '../pictures/words.js';
import { CORRIDOR, HOLLOW, LOOKS } from './look.js';
import type { Indicator, ValueKind } from './model.js';

const [WIDTH, HEIGHT, MARK] = [28, 14, 42];

/** What the lines and marks of some charts mean; only of those that are drawn. */
export function Legend({ indicators }: { indicators: readonly Indicator[] }) {
  const kinds = new Set<ValueKind>(indicators.flatMap(({ values }) => values.nodes.map(({ kind }) => kind)));
  return (
    <ul className="legend">
      {LOOKS.filter((look) => look.kinds.some((kind) => kinds.has(kind))).map(
        ({ name, symbol: form, isFilled, dashes, colour }) => (
          <li key={name}>
            <svg width={WIDTH} height={HEIGHT} stroke={colour} strokeWidth="2" aria-hidden="true">
              {dashes !== null && <path d={`M0,${HEIGHT / 2} H${WIDTH}`} strokeDasharray={dashes || undefined} />}
              <path
                d={symbol(form, MARK)()!}
                transform={`translate(${WIDTH / 2},${HEIGHT / 2})`}
                fill={isFilled ? colour : HOLLOW}
              />
            </svg>
            <Words of={texts[name]} />
          </li>
        ),
      )}
      {kinds.has('CORRIDOR_LOW') && (
        <li>
          <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
            <rect width={WIDTH} height={HEIGHT} fill={CORRIDOR} fillOpacity="0.22" />
          </svg>
          <Words of={texts.CORRIDOR} />
        </li>
      )}
    </ul>
  );
}
