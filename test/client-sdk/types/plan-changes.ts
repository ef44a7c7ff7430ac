import type {
  ChangeInput,
  ChangesApply,
  ChangesApplyVariables,
  CoverageGapCode,
  CreatePlanInput,
  CreateServiceTokenInput,
  GapSeverity,
  HistoryOf,
  HistoryOfVariables,
  JournalAction,
  JournalEntry,
  JournalFilter,
  JournalList,
  JournalListVariables,
  Language,
  PageEnd,
  PlanStateInput,
  PlanSummary,
  PlansAdopt,
  PlansAdoptVariables,
  PlansCreate,
  PlansCreateVariables,
  PlansDiscard,
  PlansDiscardVariables,
  Problem,
  ProblemCode,
  Result,
  Role,
  ServiceToken,
  ServiceTokensCreate,
  ServiceTokensCreateVariables,
  ServiceTokensList,
  ServiceTokensListVariables,
  ServiceTokensRevoke,
  ServiceTokensRevokeVariables,
  ViewerGet,
  ViewerGetVariables,
  ViewerKind,
  Warning,
} from '@zielnetz/client';
import type { ChangeableHub } from '@zielnetz/client/changes';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type List<Item> = { readonly totalCount: number; readonly nodes: readonly Item[]; readonly pageInfo: PageEnd };

same<
  Problem,
  {
    readonly field: string;
    readonly code: ProblemCode;
    readonly message: string;
    readonly hint: string | null;
    readonly differences: readonly {
      readonly field: string;
      readonly current: string | null;
      readonly yours: string | null;
    }[];
  }
>();
same<Warning['objects'][number]['id'], string>();
same<
  Shape<Omit<Warning, 'objects'>>,
  {
    readonly code: CoverageGapCode;
    readonly severity: GapSeverity;
    readonly message: string;
    readonly remedy: string;
  }
>();

/** Several changes in one step. */
export async function apply(hub: ChangeableHub, changes: readonly ChangeInput[]): Promise<void> {
  same<
    Shape<ChangesApplyVariables>,
    { year: number; changes: readonly ChangeInput[]; idempotencyKey?: Maybe<string>; language?: Maybe<Language> }
  >();
  const data = await hub.changes.apply({ year: 2027, changes });
  same<typeof data, ChangesApply>();
  const result = await hub.changes.apply.result({ year: 2027, changes: [{ removeGoal: { id: 'Goal:2027/S-1', version: 1 } }] });
  same<typeof result, Result<ChangesApply>>();
  const [object] = data.applyChanges.objects;
  if (object?.__typename === 'Goal') same<typeof object.version, number>();
  // @ts-expect-error the plan of which year?
  await hub.changes.apply({ changes });
  const removeGoal = { id: 'Goal:2027/S-1', version: 1 };
  // @ts-expect-error one change at a time
  await hub.changes.apply({ year: 2027, changes: [{ removeGoal, removeService: removeGoal }] });
  // @ts-expect-error a key is a text
  await hub.changes.apply({ year: 2027, changes, idempotencyKey: 1 });
  // @ts-expect-error there is no plan of goals only
  if (object?.__typename === 'Plan') throw new Error();
}

/** Drafts begin, are adopted, or are given up. */
export async function plans(hub: ChangeableHub, input: PlanStateInput): Promise<void> {
  type Payload = { readonly plan: PlanSummary | null; readonly problems: readonly Problem[] };
  same<CreatePlanInput, { readonly from: number; readonly title: string; readonly year: number }>();
  same<PlanStateInput, { readonly revision: number; readonly year: number }>();
  same<Shape<PlansCreateVariables>, { input: CreatePlanInput; language?: Maybe<Language> }>();
  same<Shape<PlansAdoptVariables>, { input: PlanStateInput; language?: Maybe<Language> }>();
  same<Shape<PlansDiscardVariables>, Shape<PlansAdoptVariables>>();
  same<PlansCreate, { readonly createPlan: Payload }>();
  same<PlansAdopt, { readonly adoptPlan: Payload }>();
  same<PlansDiscard, { readonly discardPlan: Payload }>();
  const data = [
    await hub.plans.create({ input: { year: 2028, from: 2026, title: 'Entwurf' } }),
    await hub.plans.adopt({ input }),
    await hub.plans.discard({ input }),
  ] as const;
  same<typeof data, readonly [PlansCreate, PlansAdopt, PlansDiscard]>();
  const results = [
    await hub.plans.create.result({ input: { year: 2028, from: 2026, title: 'Entwurf' } }),
    await hub.plans.adopt.result({ input }),
    await hub.plans.discard.result({ input }),
  ] as const;
  same<typeof results, readonly [Result<PlansCreate>, Result<PlansAdopt>, Result<PlansDiscard>]>();
  // @ts-expect-error a draft begins as a copy
  await hub.plans.create({ input: { year: 2028, title: 'Entwurf' } });
  // @ts-expect-error in which state?
  await hub.plans.adopt({ input: { year: 2028 } });
  // @ts-expect-error plans take no key
  await hub.plans.discard({ input, idempotencyKey: 'k' });
}

/** Applications and their tokens. */
export async function serviceTokens(hub: ChangeableHub, input: CreateServiceTokenInput): Promise<void> {
  same<
    CreateServiceTokenInput,
    {
      readonly expiresAt: string;
      readonly fieldsOfAction?: readonly string[];
      readonly name: string;
      readonly office?: Maybe<string>;
      readonly roles: readonly Role[];
    }
  >();
  same<
    ServiceToken,
    {
      readonly id: string;
      readonly name: string;
      readonly roles: readonly Role[];
      readonly office: string | null;
      readonly fieldsOfAction: readonly string[];
      readonly createdBy: string;
      readonly createdAt: string;
      readonly expiresAt: string;
      readonly revokedAt: string | null;
    }
  >();
  same<Shape<ServiceTokensListVariables>, { [key: string]: never }>();
  same<Shape<ServiceTokensCreateVariables>, { input: CreateServiceTokenInput }>();
  same<Shape<ServiceTokensRevokeVariables>, { id: string }>();
  const data = [
    await hub.serviceTokens.list(),
    await hub.serviceTokens.create({ input }),
    await hub.serviceTokens.revoke({ id: '1' }),
  ] as const;
  same<typeof data, readonly [ServiceTokensList, ServiceTokensCreate, ServiceTokensRevoke]>();
  same<(typeof data)[1]['createServiceToken'], { readonly token: string; readonly serviceToken: ServiceToken }>();
  const results = [
    await hub.serviceTokens.list.result(),
    await hub.serviceTokens.create.result({ input }),
    await hub.serviceTokens.revoke.result({ id: '1' }),
  ] as const;
  same<typeof results, readonly [Result<ServiceTokensList>, Result<ServiceTokensCreate>, Result<ServiceTokensRevoke>]>();
  // @ts-expect-error no such role
  await hub.serviceTokens.create({ input: { ...input, roles: ['OWNER'] } });
  // @ts-expect-error which one?
  await hub.serviceTokens.revoke({});
}

/** What was done. */
export async function journal(hub: ChangeableHub): Promise<void> {
  same<JournalEntry['action'], JournalAction>();
  same<NonNullable<JournalEntry['object']>['id'], string>();
  same<JournalFilter['actions'], Maybe<readonly JournalAction[]>>();
  same<Shape<JournalListVariables>, { filter?: Maybe<JournalFilter>; first?: Maybe<number>; after?: Maybe<string> }>();
  same<Shape<HistoryOfVariables>, { id: string; first?: Maybe<number>; after?: Maybe<string> }>();
  const all = await hub.journal.list();
  same<typeof all, JournalList>();
  const allAsResult = await hub.journal.list.result({ filter: { from: '2026-01-01T00:00:00Z' } });
  same<typeof allAsResult, Result<JournalList>>();
  for await (const one of hub.journal.list.each()) same<typeof one, JournalEntry>();
  for await (const page of hub.journal.list.pages()) same<typeof page, List<JournalEntry>>();
  const ofOne = await hub.history.of({ id: 'Goal:2027/S-1' });
  same<typeof ofOne, HistoryOf>();
  const ofOneAsResult = await hub.history.of.result({ id: 'Goal:2027/S-1' });
  same<typeof ofOneAsResult, Result<HistoryOf>>();
  for await (const one of hub.history.of.each({ id: 'Goal:2027/S-1' })) same<typeof one, JournalEntry>();
  for await (const page of hub.history.of.pages({ id: 'Goal:2027/S-1' })) same<(typeof page.nodes)[number], JournalEntry>();
  // @ts-expect-error of what?
  await hub.history.of();
  // @ts-expect-error what was removed is no object any more
  all.journal.nodes[0]?.object.id;
  // @ts-expect-error there may be no such object
  ofOne.node.history;
  // @ts-expect-error no such action
  await hub.journal.list({ filter: { actions: ['READ'] } });
  // @ts-expect-error a moment is a text
  await hub.journal.list({ filter: { from: new Date() } });
}

/** Whom the hub takes one for. */
export async function viewer(hub: ChangeableHub): Promise<void> {
  same<Shape<ViewerGetVariables>, { [key: string]: never }>();
  const data = await hub.viewer.get();
  same<typeof data, ViewerGet>();
  same<typeof data.viewer.kind, ViewerKind>();
  same<typeof data.viewer.roles, readonly Role[]>();
  const result = await hub.viewer.get.result();
  same<typeof result, Result<ViewerGet>>();
  // @ts-expect-error nobody may be signed in
  data.viewer.subject.length;
}
