import { figuresMessages as texts } from '../messages/figures.js';
import { Words } from '../pictures/words.js';
import { Chart } from './chart.js';
import { Light } from './light.js';
import type { Indicator } from './model.js';
import { ValueTable } from './value-table.js';
import { statusInWords } from './words.js';

/** An indicator: how it stands, its series as a picture and as a table. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const { name, unit, direction, status, values } = indicator;
  return (
    <article className="indicator">
      <h4>{name}</h4>
      <p className="hint">
        {unit}
        {direction && (
          <>
            {' · '}
            <Words of={texts[direction]} />
          </>
        )}
      </p>
      <p className="stands">
        <Light status={status.status} />
        {statusInWords(status)}
      </p>
      {values.nodes.length === 0 ? (
        <p className="hint">
          <Words of={texts.noValues} />
        </p>
      ) : (
        <>
          <Chart indicator={indicator} />
          <ValueTable indicator={indicator} />
        </>
      )}
    </article>
  );
}
