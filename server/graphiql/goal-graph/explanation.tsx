import type { ReactNode } from 'react';
import { inBothLanguages } from '../messages.js';
import { Words } from '../pictures/words.js';
import type { Explanation as Explained } from './explain.js';

interface ExplanationProps {
  readonly of: Explained;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** An explanation, as it stands beside the pointer and in the lists. */
export function Explanation({ of: { kind, title, text, facts }, children }: ExplanationProps) {
  return (
    <div className="explanation">
      <p className="kind">
        <Words of={kind} />
      </p>
      <p className="title">{title}</p>
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
      {children}
    </div>
  );
}
