import { type Ref, useEffect, useRef } from 'react';
import { figuresMessages as texts } from '../messages/figures.js';
import { pictureMessages } from '../messages/pictures.js';
import { Notice } from '../pictures/notice.js';
import { Words } from '../pictures/words.js';
import { IndicatorCard } from './indicator-card.js';
import { Legend } from './legend.js';
import { Light } from './light.js';
import type { GoalFigures } from './model.js';

interface ShownGoalProps {
  readonly goal: GoalFigures;
  /** Where its charts stand, to be saved. */
  readonly ref: Ref<HTMLElement>;
  /** Opens the query behind it. */
  open(): void;
}

/** The chosen goal: how it stands, and a card for each of its indicators. */
export function ShownGoal({ goal, ref, open }: ShownGoalProps) {
  const { key, statement, office, status, indicators } = goal;
  const heading = useRef<HTMLHeadingElement>(null);
  // In a small window it stands below the goals: who has chosen one wants to see it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another goal is what there is to see.
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return (
    <article className="goal-figures" ref={ref}>
      <h3 ref={heading}>{`${key} · ${statement}`}</h3>
      <p className="stands">
        <Light status={status.status} />
        <Words of={texts[status.status]} />
        {status.isCurrent === false && (
          <span className="hint">
            <Words of={texts.notCurrent} />
          </span>
        )}
        {office && <span className="hint">{`${pictureMessages.office.de} ${office.number} ${office.name}`}</span>}
        <button type="button" onClick={open}>
          <Words of={pictureMessages.openQuery} />
        </button>
      </p>
      <details className="rule">
        <summary>
          <Words of={texts.rule} />
        </summary>
        <p>{status.rule}</p>
      </details>
      {indicators.nodes.length === 0 ? (
        <Notice of={texts.noIndicators} />
      ) : (
        <>
          <Legend indicators={indicators.nodes} />
          <div className="indicators">
            {indicators.nodes.map((indicator) => (
              <IndicatorCard key={indicator.key} indicator={indicator} />
            ))}
          </div>
        </>
      )}
    </article>
  );
}
