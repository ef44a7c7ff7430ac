import { useReactFlow } from '@xyflow/react';
import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { inBothLanguages } from '../messages.js';
import { Words } from '../pictures/words.js';

/** Larger, smaller, whole: for those without a wheel. They stand below the picture, so that they cover nothing of it. */
export function ZoomButtons({ whole }: { whole: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <div className="zoom">
      <button type="button" aria-label={inBothLanguages(texts.larger)} onClick={() => void zoomIn()}>
        +
      </button>
      <button type="button" aria-label={inBothLanguages(texts.smaller)} onClick={() => void zoomOut()}>
        −
      </button>
      <button type="button" onClick={whole}>
        <Words of={texts.wholePicture} />
      </button>
      <p className="hint">
        <Words of={texts.keys} />
      </p>
    </div>
  );
}
