import type { GraphiQLPlugin } from '@graphiql/react';
import { lazy, Suspense } from 'react';
import { pictureMessages as texts } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Notice } from '../pictures/notice.js';

const MatrixPanel = lazy(() => import('./matrix-panel.js'));

/** The panel "Matrix". */
export const matrixPlugin: GraphiQLPlugin = {
  title: inBothLanguages(texts.matrix),
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <rect x="3" y="3" width="18" height="18" rx="2" />
      <path d="M3,9 H21 M3,15 H21 M9,3 V21 M15,3 V21" />
      <rect x="9" y="9" width="6" height="6" fill="currentColor" />
    </svg>
  ),
  content: () => (
    <Suspense fallback={<Notice of={texts.loading} />}>
      <MatrixPanel />
    </Suspense>
  ),
};
