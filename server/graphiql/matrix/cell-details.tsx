import { explainContribution } from '../goal-graph/explain.js';
import { Explanation } from '../goal-graph/explanation.js';
import { matrixMessages as texts } from '../messages/matrix.js';
import { Words } from '../pictures/words.js';
import type { Matrix } from './model.js';

/** The contributions of the chosen cell, with their sources. */
export function CellDetails({ matrix, chosen }: { matrix: Matrix; chosen: string | null }) {
  const cell = matrix.cells.find(({ row, column }) => JSON.stringify([row.key, column.key]) === chosen);
  if (!cell) {
    return (
      <p className="hint">
        <Words of={texts.choose} />
      </p>
    );
  }
  const labelOf = (lines: Matrix['rows'], key: string | null) => lines.find((line) => line.key === key)?.label;
  const { totalCount, nodes } = cell.contributions;
  return (
    <div aria-live="polite">
      <h3>{`${labelOf(matrix.rows, cell.row.key)} → ${labelOf(matrix.columns, cell.column.key)}`}</h3>
      {nodes.map((contribution) => (
        <Explanation key={contribution.id} of={explainContribution(contribution)} />
      ))}
      {totalCount > nodes.length && (
        <p>
          {`${totalCount - nodes.length} `}
          <Words of={texts.more} />
        </p>
      )}
    </div>
  );
}
