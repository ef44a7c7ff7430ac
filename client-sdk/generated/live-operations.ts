import {
  ContributionsChangesDocument,
  type ContributionsChanges,
  type ContributionsChangesVariables,
  PlansChangesDocument,
  type PlansChanges,
  type PlansChangesVariables,
} from './documents.js';
import { type ChangeMethod, changeMethod, type Follow } from '../methods/changes.js';
/** What can be followed: one method for each curated subscription, by concept. */
export interface LiveOperations {
  readonly contributions: {
    /** Which contributions are added, changed or removed, as it comes (Änderungen von Zielbeiträgen). */
    readonly changes: ChangeMethod<ContributionsChanges['contributionChanged'], ContributionsChangesVariables>;
  };
  readonly plans: {
    /** What happens to plans, as it comes: of one year or, without it, of every plan (Änderungen). */
    readonly changes: ChangeMethod<PlansChanges['planChanged'], PlansChangesVariables>;
  };
}

/** Gives the methods the way to a hub. */
export function liveOperationsOf(follow: Follow): LiveOperations {
  return {
    contributions: {
      changes: changeMethod(follow, ContributionsChangesDocument, 'contributionChanged'),
    },
    plans: {
      changes: changeMethod(follow, PlansChangesDocument, 'planChanged'),
    },
  };
}