import { inBothLanguages } from '../messages.js';
import { Words } from '../pictures/words.js';
import type { Explanation as Explained } from './explain.js';

/** An explanation, as it stands beside the pointer and in the list. */
export function Explanation({ of: { kind, title, text, facts } }: { of: Explained }) {
  return (
    <div className="explanation">
      <p className="kind">
        <Words of={kind} />
      </p>
      <h4>{title}</h4>
      {text && <p>{text}</p>}
      <dl>
        {facts.map(([term, words]) => (
          <div key={inBothLanguages(term) + words}>
            <dt>
              <Words of={term} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
