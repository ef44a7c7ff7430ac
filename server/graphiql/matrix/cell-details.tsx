import { explainContribution } from '../goal-graph/explain.js';
import { Explanation } from '../goal-graph/explanation.js';
import { goalGraphMessages } from '../messages/goal-graph.js';
import { matrixMessages as texts } from '../messages/matrix.js';
import { pictureMessages } from '../messages/pictures.js';
import { Words } from '../pictures/words.js';
import type { MatrixCell, MatrixLine, MatrixQuestion } from './model.js';
import { useCell } from './use-cell.js';

interface CellDetailsProps {
  readonly question: MatrixQuestion;
  readonly cell: MatrixCell;
  readonly row: MatrixLine;
  readonly column: MatrixLine;
}

/** The contributions of a cell with their sources, page by page. */
export function CellDetails({ question, cell, row, column }: CellDetailsProps) {
  const [{ contributions, next, isLoading, failure }, more] = useCell(question, cell);
  return (
    <div className="cell">
      <h3>{`${row.label} → ${column.label}`}</h3>
      <p className="hint" role="status">
        {`${contributions.length} ${goalGraphMessages.of.de} ${cell.counts.contributions} `}
        <Words of={texts.cell} />
        {isLoading && (
          <>
            {' – '}
            <Words of={pictureMessages.loading} />
          </>
        )}
      </p>
      {contributions.map((contribution) => (
        <Explanation key={contribution.id} of={explainContribution(contribution)} />
      ))}
      {failure !== null && <p role="alert">{failure}</p>}
      {(next !== null || failure !== null) && (
        <button type="button" disabled={isLoading} onClick={more}>
          <Words of={failure === null ? texts.more : pictureMessages.again} />
        </button>
      )}
    </div>
  );
}
