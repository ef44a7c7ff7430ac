import { matrixMessages as texts } from '../messages/matrix.js';
import { Words } from '../pictures/words.js';
import { largestCount, type Matrix } from './model.js';
import { scaleOf } from './shades.js';

/** What the shades mean, and how it is counted. */
export function Scale({ matrix }: { matrix: Matrix }) {
  return (
    <div className="scale">
      <p>
        <span>
          <Words of={texts.cell} />
        </span>
        {scaleOf(largestCount(matrix)).map(({ ground, ink, counts }) => (
          <i key={ground} style={{ background: ground, color: ink }}>
            {counts}
          </i>
        ))}
      </p>
      <p className="hint">
        <Words of={texts.totalNote} />
      </p>
    </div>
  );
}
