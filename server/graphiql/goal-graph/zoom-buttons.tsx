import { Panel, useReactFlow } from '@xyflow/react';
import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { inBothLanguages } from '../messages.js';
import { Words } from '../pictures/words.js';

/** Larger, smaller, whole: for those without a wheel. */
export function ZoomButtons({ whole }: { whole: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <Panel position="bottom-left" className="zoom">
      <button type="button" aria-label={inBothLanguages(texts.larger)} onClick={() => void zoomIn()}>
        +
      </button>
      <button type="button" aria-label={inBothLanguages(texts.smaller)} onClick={() => void zoomOut()}>
        −
      </button>
      <button type="button" onClick={whole}>
        <Words of={texts.wholePicture} />
      </button>
    </Panel>
  );
}
