import type { GraphiQLPlugin } from '@graphiql/react';
import { lazy, Suspense } from 'react';
import { pictureMessages as texts } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Notice } from '../pictures/notice.js';

/** React Flow comes when the picture is opened: who only asks questions need not wait for it. */
const GoalGraph = lazy(() => import('./goal-graph.js'));

/** The panel "Zielgraph · Goal graph". */
export const goalGraphPlugin: GraphiQLPlugin = {
  title: inBothLanguages(texts.graph),
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <rect x="9" y="2.5" width="6" height="5" rx="1" />
      <rect x="2" y="16.5" width="6" height="5" rx="1" />
      <rect x="16" y="16.5" width="6" height="5" rx="1" />
      <path d="M12,7.5 V12 M5,16.5 V12 H19 V16.5" />
    </svg>
  ),
  content: () => (
    <Suspense fallback={<Notice of={texts.loading} />}>
      <GoalGraph />
    </Suspense>
  ),
};
