import type { GraphiQLPlugin } from '@graphiql/react';
import { lazy, Suspense } from 'react';
import { pictureMessages as texts } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Notice } from '../pictures/notice.js';

const FiguresPanel = lazy(() => import('./figures-panel.js'));

/** The panel "Kennzahlen". */
export const figuresPlugin: GraphiQLPlugin = {
  title: inBothLanguages(texts.figures),
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M3,3 V21 H21" />
      <path d="M6,16 L11,10 L15,13 L20,6" />
      <circle cx="11" cy="10" r="1.6" fill="currentColor" />
      <circle cx="15" cy="13" r="1.6" fill="currentColor" />
    </svg>
  ),
  content: () => (
    <Suspense fallback={<Notice of={texts.loading} />}>
      <FiguresPanel />
    </Suspense>
  ),
};
