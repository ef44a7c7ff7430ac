import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { Words } from '../pictures/words.js';
import { type DomainColours, groundsOf, LINE_STYLES } from './colours.js';
import type { LineKind } from './lines.js';

/** What the colours and lines mean. */
export function Legend({ colours }: { colours: DomainColours }) {
  const other = colours.of('');
  return (
    <details className="legend" open>
      <summary>
        <Words of={texts.legend} />
      </summary>
      <ul className="domains">
        {colours.named.map(({ code, abbreviation, colour }) => (
          <li key={code}>
            <i style={groundsOf(colour)} />
            {abbreviation}
          </li>
        ))}
        {colours.hasOthers && (
          <li className="wide">
            <i style={groundsOf(other)} />
            <span>
              <Words of={texts.otherDomains} />
            </span>
          </li>
        )}
      </ul>
      <ul>
        {(Object.keys(LINE_STYLES) as LineKind[]).map((kind) => (
          <li key={kind}>
            <svg width="34" height="10" aria-hidden="true">
              <path
                d="M0,5 H34"
                style={groundsOf(LINE_STYLES[kind])}
                strokeDasharray={LINE_STYLES[kind].dash}
                strokeWidth={LINE_STYLES[kind].width}
              />
            </svg>
            <span>
              <Words of={texts[kind]} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
