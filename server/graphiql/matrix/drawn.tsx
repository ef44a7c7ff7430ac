import { matrixMessages as texts } from '../messages/matrix.js';
import { pictureMessages } from '../messages/pictures.js';
import { Words } from '../pictures/words.js';
import { CellDetails } from './cell-details.js';
import { HeatTable } from './heat-table.js';
import { cellsByPlace, type Matrix, type MatrixQuestion, placeOf } from './model.js';
import { Scale } from './scale.js';

interface DrawnProps {
  readonly question: MatrixQuestion;
  readonly matrix: Matrix;
  readonly caption: string;
  /** The place of the chosen cell. */
  readonly chosen: string | null;
  choose(cell: string | null): void;
  /** Opens the query behind the matrix. */
  open(): void;
}

/** A matrix as a heat map, and beside it what stands in the chosen cell. */
export function Drawn({ question, matrix, caption, chosen, choose, open }: DrawnProps) {
  const { rows, columns } = matrix;
  const [row, column] = rows.flatMap((one) =>
    columns.filter((other) => placeOf(one, other) === chosen).flatMap((other) => [one, other]),
  );
  const cell = row && column && cellsByPlace(matrix)(row, column);
  return (
    <div className="picture">
      <div className="heat">
        <HeatTable matrix={matrix} caption={caption} chosen={chosen} choose={choose} />
        <Scale matrix={matrix} />
      </div>
      <aside>
        <button type="button" onClick={open}>
          <Words of={pictureMessages.openQuery} />
        </button>
        {cell ? (
          <CellDetails key={chosen} question={question} cell={cell} row={row} column={column} />
        ) : (
          <p className="hint">
            <Words of={texts.choose} />
          </p>
        )}
      </aside>
    </div>
  );
}
