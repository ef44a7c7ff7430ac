import type { Language } from '../../schema/analysis/explanation/language.js';
import type { ProductArea } from '../../schema/budget/product-area.js';
import type { CheckedFigure } from '../../schema/consistency/checked-figure.js';
import type { ConsistencyCode } from '../../schema/consistency/consistency-code.js';
import type { Goal } from '../../schema/goals/goal.js';
import type { Indicator } from '../../schema/indicators/indicator.js';
import type { Steps } from '../turns/steps.js';
import type { CheckedPlan, SetValue } from './checked-plan.js';

/** What a finding can be about. */
export type Subject = Goal | Indicator | ProductArea;

/** What a rule found. */
export interface Found {
  /** What it is about; no two findings of a rule are about the same. */
  readonly subjects: readonly Subject[];
  /** The figures it rests on. */
  readonly figures: readonly (SetValue | CheckedFigure)[];
  /** Says it; only what is shown is said. */
  sentence(language: Language): string;
}

/** A rule of the checks; {@link ConsistencyCode} says what it holds for an inconsistency. */
export interface Rule {
  readonly code: ConsistencyCode;
  /** What it looks at beside the plan; only what a rule needs is read. */
  readonly needs: 'VALUES' | 'AMOUNTS' | null;
  find(plan: CheckedPlan, add: (found: Found) => void): Steps<void>;
}
