import { groundsOf, LINE_STYLES } from './colours.js';
import { EFFECTS } from './model.js';

/** The ends of the lines that contribute, one for each colour. */
export function Arrowheads() {
  return (
    <svg className="arrowheads" aria-hidden="true">
      <defs>
        {EFFECTS.map((effect) => (
          <marker
            key={effect}
            id={`end-${effect}`}
            viewBox="0 0 8 8"
            refX={1}
            refY={4}
            markerWidth={8}
            markerHeight={8}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0,0 L8,4 L0,8 z" style={groundsOf(LINE_STYLES[effect])} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
