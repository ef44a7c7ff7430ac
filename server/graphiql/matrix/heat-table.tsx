import { matrixMessages as texts } from '../messages/matrix.js';
import { inBothLanguages } from '../messages.js';
import { cellsByPlace, largestCount, type Matrix, placeOf } from './model.js';
import { shadeOf } from './shades.js';

interface HeatTableProps {
  readonly matrix: Matrix;
  readonly caption: string;
  /** The chosen cell: the keys of its row and column, as JSON. */
  readonly chosen: string | null;
  choose(cell: string | null): void;
}

/** The matrix as a table: counts in shaded cells, headings that stay in sight. */
export function HeatTable({ matrix, caption, chosen, choose }: HeatTableProps) {
  const cellAt = cellsByPlace(matrix);
  const largest = largestCount(matrix);
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {matrix.columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{inBothLanguages(texts.total)}</th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            {matrix.columns.map((column) => {
              const cell = cellAt(row, column);
              const place = placeOf(row, column);
              if (!cell) return <td key={column.key} />;
              const { contributions } = cell.counts;
              const { ground, ink } = shadeOf(contributions, largest);
              return (
                <td key={column.key}>
                  <button
                    type="button"
                    style={{ background: ground, color: ink }}
                    aria-pressed={place === chosen}
                    aria-label={`${contributions} ${texts.cell.de}: ${row.label} – ${column.label}`}
                    onClick={() => choose(place === chosen ? null : place)}
                  >
                    {contributions}
                  </button>
                </td>
              );
            })}
            <td className="total">{row.totals.contributions}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{inBothLanguages(texts.total)}</th>
          {matrix.columns.map(({ key, totals }) => (
            <td key={key} className="total">
              {totals.contributions}
            </td>
          ))}
          <td className="total">{matrix.totals.contributions}</td>
        </tr>
      </tfoot>
    </table>
  );
}
