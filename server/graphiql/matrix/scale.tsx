import { matrixMessages as texts } from '../messages/matrix.js';
import { Words } from '../pictures/words.js';
import { SHADES } from './shades.js';

/** What the shades mean, and how it is counted. */
export function Scale() {
  return (
    <div className="scale">
      <p>
        <span>
          <Words of={texts.few} />
        </span>
        {SHADES.map(({ ground }) => (
          <i key={ground} style={{ background: ground }} />
        ))}
        <span>
          <Words of={texts.many} />
        </span>
      </p>
      <p className="hint">
        <Words of={texts.totalNote} />
      </p>
    </div>
  );
}
