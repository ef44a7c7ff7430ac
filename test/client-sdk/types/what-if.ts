import type {
  AnyNode,
  Contribution,
  ContributionDraft,
  ContributionFilter,
  ContributionOrder,
  CoverageGap,
  CoverageGapFilter,
  GoalSummary,
  Hub,
  Language,
  PlanChange,
  PlanChangeFilter,
  PlanChangeKind,
  PlanComparisonChanges,
  PlanComparisonChangesVariables,
  PlanSummary,
  Result,
  ServiceSummary,
  WhatIfCounts,
  WhatIfCoverageGaps,
  WhatIfCoverageGapsVariables,
  WhatIfEffects,
  WhatIfEffectsVariables,
  WhatIfLost,
  WhatIfLostVariables,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Thought = { remove?: Maybe<readonly string[]>; add?: Maybe<readonly ContributionDraft[]>; year?: Maybe<number> };
type Paged = Thought & { first?: Maybe<number>; after?: Maybe<string> };
type Beginning<Item> = { readonly totalCount: number; readonly nodes: readonly Item[] };

same<
  WhatIfCounts,
  { readonly services: number; readonly contributions: number; readonly goals: number; readonly coveredGoals: number }
>();
same<PlanChange['kind'], PlanChangeKind>();
same<PlanChange['before'], AnyNode | null>();
same<
  PlanChange['fields'],
  readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[]
>();

/** What would follow. */
export async function effects(hub: Hub): Promise<void> {
  same<Shape<WhatIfEffectsVariables>, Shape<Thought & { first?: Maybe<number> }>>();
  const add = [{ service: 'Service:2013/x', goal: 'Goal:2013/S-1', effect: 'SUPPORTS' }] as const;
  const data = await hub.whatIf.effects({ remove: ['Office:2013/51'] as const, add, year: 2013 });
  same<typeof data, WhatIfEffects>();
  const { whatIf } = data;
  same<typeof whatIf.before, WhatIfCounts>();
  same<typeof whatIf.lost, Beginning<Contribution>>();
  same<typeof whatIf.removedServices, Beginning<ServiceSummary>>();
  same<typeof whatIf.uncoveredGoals, Beginning<GoalSummary>>();
  const result = await hub.whatIf.effects.result();
  same<typeof result, Result<WhatIfEffects>>();
  // @ts-expect-error ids in a list
  await hub.whatIf.effects({ remove: 'Office:2013/51' });
  // @ts-expect-error a draft says what it would do to the goal
  await hub.whatIf.effects({ add: [{ service: 'Service:2013/x', goal: 'Goal:2013/S-1' }] });
  // @ts-expect-error several lists, none of which is the one to walk through
  hub.whatIf.effects.each();
  // @ts-expect-error it is about goals, not about one
  whatIf.uncoveredGoals.statement;
}

/** The contributions that would be gone. */
export async function lost(hub: Hub): Promise<void> {
  type Filtered = Paged & { filter?: Maybe<ContributionFilter>; orderBy?: Maybe<ContributionOrder> };
  same<Shape<WhatIfLostVariables>, Shape<Filtered>>();
  const remove = ['Office:2013/51'];
  const data = await hub.whatIf.lost({ remove });
  same<typeof data, WhatIfLost>();
  const result = await hub.whatIf.lost.result({ remove });
  same<typeof result, Result<WhatIfLost>>();
  for await (const one of hub.whatIf.lost.each({ remove, orderBy: { field: 'GOAL' } })) same<typeof one, Contribution>();
  for await (const page of hub.whatIf.lost.pages({ remove })) same<typeof page, WhatIfLost['whatIf']['lost']>();
  // @ts-expect-error the filter is one of contributions
  await hub.whatIf.lost({ remove, filter: { codes: [] } });
  // @ts-expect-error counts come with the effects
  data.whatIf.before;
}

/** What the changed plan would leave open. */
export async function gaps(hub: Hub): Promise<void> {
  type Filtered = Paged & { filter?: Maybe<CoverageGapFilter>; language?: Maybe<Language> };
  same<Shape<WhatIfCoverageGapsVariables>, Shape<Filtered>>();
  const data = await hub.whatIf.coverageGaps({ remove: [] });
  same<typeof data, WhatIfCoverageGaps>();
  const result = await hub.whatIf.coverageGaps.result();
  same<typeof result, Result<WhatIfCoverageGaps>>();
  type Gaps = WhatIfCoverageGaps['whatIf']['coverageGaps'];
  for await (const one of hub.whatIf.coverageGaps.each({ first: 10 })) same<typeof one, CoverageGap>();
  for await (const page of hub.whatIf.coverageGaps.pages({ first: 10 })) same<typeof page, Gaps>();
  // @ts-expect-error the filter is one of gaps
  await hub.whatIf.coverageGaps({ filter: { fromOffices: ['59'] } });
  // @ts-expect-error the gaps belong to the thought
  data.coverageGaps;
}

/** What is different in one plan from another. */
export async function changes(hub: Hub): Promise<void> {
  type Pages = { from: number; to: number; first?: Maybe<number>; after?: Maybe<string> };
  same<Shape<PlanComparisonChangesVariables>, Shape<Pages & { filter?: Maybe<PlanChangeFilter>; language?: Language }>>();
  const data = await hub.planComparison.changes({ from: 2013, to: 2026, filter: { kinds: ['RENAMED'] } });
  same<typeof data, PlanComparisonChanges>();
  const { comparePlans } = data;
  same<typeof comparePlans.from, PlanSummary>();
  same<(typeof comparePlans.summary)[number], { readonly type: string; readonly kind: PlanChangeKind; readonly count: number }>();
  const result = await hub.planComparison.changes.result({ from: 2013, to: 2026 });
  same<typeof result, Result<PlanComparisonChanges>>();
  type Change = (typeof comparePlans.changes.nodes)[number];
  same<Change, { readonly message: string } & PlanChange>();
  for await (const one of hub.planComparison.changes.each({ from: 2013, to: 2026 })) same<typeof one, Change>();
  for await (const page of hub.planComparison.changes.pages({ from: 2013, to: 2026 }))
    same<typeof page, typeof comparePlans.changes>();
  // @ts-expect-error with what?
  await hub.planComparison.changes({ from: 2013 });
  // @ts-expect-error years are numbers
  await hub.planComparison.changes({ from: '2013', to: '2026' });
  // @ts-expect-error what is new was not there before
  comparePlans.changes.nodes[0]?.before.id;
  // @ts-expect-error no such kind of change
  await hub.planComparison.changes({ from: 2013, to: 2026, filter: { kinds: ['LOST'] } });
}
