import { useCallback } from 'react';
import { loadYears } from '../goal-graph/load.js';
import { type Load, type Loaded, useLoaded } from '../pictures/use-loaded.js';
import type { FiguresState } from './address.js';
import { loadFigures, loadGoals } from './load.js';
import type { Goal, GoalFigures } from './model.js';

/** The goals of a plan, and the years of the others; nothing where the hub holds no plan. */
interface PlanGoals {
  readonly years: readonly number[];
  readonly plan: { readonly year: number; readonly goals: readonly Goal[] } | null;
}

/** Loads the goals of the plan that is shown; of the latest one as long as none is named. */
export function usePlanGoals(year: number | null): readonly [Loaded<PlanGoals>, again: () => void] {
  const load: Load<PlanGoals> = useCallback(
    async (signal, onPage) => {
      const { years, latest } = await loadYears(signal);
      const asked = year ?? latest;
      return { years, plan: asked === null ? null : { year: asked, goals: await loadGoals(asked, signal, onPage) } };
    },
    [year],
  );
  return useLoaded(load);
}

/** Loads the chosen goal with its series; null where none is chosen, or the plan has no such goal. */
export function useChosenGoal({ year, goal }: FiguresState): readonly [Loaded<GoalFigures | null>, again: () => void] {
  const load: Load<GoalFigures | null> = useCallback(
    async (signal) => (goal === null || year === null ? null : loadFigures(goal, year, signal)),
    [goal, year],
  );
  return useLoaded(load);
}
