import { useCallback, useEffect, useState } from 'react';
import type { Contribution } from '../goal-graph/model.js';
import { loadCell } from './load.js';
import type { MatrixCell, MatrixQuestion } from './model.js';

/** The contributions of a cell, as far as they are there. */
export interface CellContents {
  readonly contributions: readonly Contribution[];
  /** Where the next page begins; null at the end, and as long as nothing is there. */
  readonly next: string | null;
  readonly isLoading: boolean;
  /** What the hub said where it could not answer. */
  readonly failure: string | null;
}

const BEGINNING: CellContents = { contributions: [], next: null, isLoading: true, failure: null };

/** Loads the contributions of a cell: the first page by itself, each further one when asked to. */
export function useCell(question: MatrixQuestion, cell: MatrixCell): readonly [CellContents, more: () => void] {
  const [contents, set] = useState(BEGINNING);
  const [after, goOn] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what "more" asks for after a failure.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    set((before) => ({ ...before, isLoading: true, failure: null }));
    loadCell(question, cell, after, signal).then(
      (page) => {
        if (signal.aborted) return;
        const { nodes = [], pageInfo } = page ?? {};
        const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
        set(({ contributions }) => ({ contributions: [...contributions, ...nodes], next, isLoading: false, failure: null }));
      },
      (error: unknown) => {
        if (signal.aborted) return;
        set((before) => ({ ...before, isLoading: false, failure: error instanceof Error ? error.message : String(error) }));
      },
    );
    return () => controller.abort();
  }, [question, cell, after, attempt]);
  const { next, failure } = contents;
  const more = useCallback(() => {
    if (failure === null) goOn(next);
    else setAttempt((before) => before + 1);
  }, [next, failure]);
  return [contents, more];
}
