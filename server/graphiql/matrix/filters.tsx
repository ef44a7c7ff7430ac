import { matrixMessages as texts } from '../messages/matrix.js';
import { pictureMessages } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Choice } from '../pictures/choice.js';
import { Words } from '../pictures/words.js';
import type { MatrixState } from './address.js';
import { type Axis, COLUMN_AXES, ROW_AXES } from './model.js';

interface FiltersProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly state: MatrixState;
  change(part: Partial<MatrixState>): void;
}

const named = (axes: readonly Axis[]) => axes.map((axis) => [axis, inBothLanguages(texts[axis])] as const);

/** Which plan, and what the rows and columns stand for. */
export function Filters({ years, year, state, change }: FiltersProps) {
  return (
    <div className="filters">
      <Choice
        of={pictureMessages.year}
        value={String(year)}
        options={years.map((one) => [String(one), String(one)])}
        choose={(one) => change({ year: Number(one), cell: null })}
      />
      <Choice
        of={texts.rows}
        value={state.rows}
        options={named(ROW_AXES)}
        choose={(rows) => rows && change({ rows, cell: null })}
      />
      <Choice
        of={texts.columns}
        value={state.columns}
        options={named(COLUMN_AXES)}
        choose={(columns) => columns && change({ columns, cell: null })}
      />
      {state.filter && (
        <div className="choice">
          <span>
            <Words of={texts.filter} />
          </span>
          <button type="button" onClick={() => change({ filter: null, cell: null })}>
            {'✕ '}
            <Words of={pictureMessages.reset} />
          </button>
        </div>
      )}
    </div>
  );
}
