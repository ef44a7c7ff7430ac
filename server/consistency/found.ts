import type { Language } from '../../schema/analysis/explanation/language.js';
import type { ConsistencyCode } from '../../schema/consistency/consistency-code.js';
import type { Goal } from '../../schema/goals/goal.js';
import type { Indicator } from '../../schema/indicators/indicator.js';
import type { Steps } from '../turns/steps.js';
import type { CheckedPlan, SetValue } from './checked-plan.js';

/** What a finding can be about. */
export type Subject = Goal | Indicator;

/** What a rule found. */
export interface Found {
  /** What it is about; no two findings of a rule are about the same. */
  readonly subjects: readonly Subject[];
  /** The figures it rests on. */
  readonly figures: readonly SetValue[];
  /** Says it; only what is shown is said. */
  sentence(language: Language): string;
}

/** A rule of the checks; {@link ConsistencyCode} says what it holds for an inconsistency. */
export interface Rule {
  readonly code: ConsistencyCode;
  /** Whether it looks at values of indicators, which are read only then. */
  readonly needsValues: boolean;
  find(plan: CheckedPlan, add: (found: Found) => void): Steps<void>;
}
