import type {
  Contribution,
  ContributionFilter,
  ContributionOrder,
  DepartmentSummary,
  GoalSummary,
  Hub,
  LegalDomainSummary,
  OfficeDetails,
  OfficeSummary,
  OfficesContributionsGiven,
  OfficesContributionsGivenVariables,
  OfficesContributionsReceived,
  OfficesContributionsReceivedVariables,
  OfficesGet,
  OfficesGetVariables,
  OfficesList,
  OfficesListVariables,
  OfficesServices,
  OfficesServicesVariables,
  PageEnd,
  ProductGroupSummary,
  Result,
  Service,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Paged = { number: string; year?: Maybe<number>; first?: Maybe<number>; after?: Maybe<string> };
type Filtered = Shape<Paged & { filter?: Maybe<ContributionFilter>; orderBy?: Maybe<ContributionOrder> }>;
type List<Item> = { readonly totalCount: number; readonly nodes: readonly Item[]; readonly pageInfo: PageEnd };

same<OfficeSummary, { readonly id: string; readonly number: string; readonly name: string }>();
same<
  Shape<OfficeDetails>,
  {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly department: DepartmentSummary | null;
    readonly legalDomains: readonly LegalDomainSummary[];
    readonly productGroups: readonly ProductGroupSummary[];
  }
>();

/** All offices. */
export async function offices(hub: Hub): Promise<void> {
  same<Shape<OfficesListVariables>, { year?: Maybe<number> }>();
  const data = await hub.offices.list();
  same<typeof data, OfficesList>();
  same<typeof data.offices, readonly OfficeDetails[]>();
  const result = await hub.offices.list.result({ year: 2026 });
  same<typeof result, Result<OfficesList>>();
  // @ts-expect-error an unknown variable
  await hub.offices.list({ department: 'V' });
  // @ts-expect-error an office may belong to no department
  data.offices[0]?.department.name;
  // @ts-expect-error they come in one piece
  hub.offices.list.each();
}

/** An office with its goals, and what others contribute to them. */
export async function office(hub: Hub): Promise<void> {
  type Variables = { number: string; year?: Maybe<number>; firstGoals?: Maybe<number>; firstContributions?: Maybe<number> };
  same<Shape<OfficesGetVariables>, Variables>();
  const data = await hub.offices.get({ number: '59', year: 2013, firstGoals: 10, firstContributions: 10 });
  same<typeof data, OfficesGet>();
  const found = data.office!;
  same<typeof found.goals, { readonly totalCount: number; readonly nodes: readonly GoalSummary[] }>();
  same<typeof found.contributionsReceived, { readonly totalCount: number; readonly nodes: readonly Contribution[] }>();
  same<typeof found.department, DepartmentSummary | null>();
  const result = await hub.offices.get.result({ number: '59' });
  same<typeof result, Result<OfficesGet>>();
  // @ts-expect-error which one?
  await hub.offices.get({ year: 2013 });
  // @ts-expect-error numbers of offices are texts
  await hub.offices.get({ number: 59 });
  // @ts-expect-error two lists, each with a size of its own
  await hub.offices.get({ number: '59', first: 10 });
  // @ts-expect-error there may be none
  data.office.name;
  // @ts-expect-error the first ones only, so there is no page to go on from
  found.goals.pageInfo;
  // @ts-expect-error what an office gives is asked for apart
  found.contributionsGiven;
  // @ts-expect-error answers are not changed
  found.goals.totalCount = 0;
  // @ts-expect-error one office is no list
  hub.offices.get.each({ number: '59' });
}

/** What other offices contribute to the goals of an office. */
export async function contributionsReceived(hub: Hub): Promise<void> {
  same<Shape<OfficesContributionsReceivedVariables>, Filtered>();
  const filter: ContributionFilter = { crossesDepartments: true };
  const data = await hub.offices.contributionsReceived({ number: '59', filter, orderBy: { field: 'GOAL' } });
  same<typeof data, OfficesContributionsReceived>();
  same<NonNullable<typeof data.office>['contributionsReceived'], List<Contribution>>();
  const result = await hub.offices.contributionsReceived.result({ number: '59' });
  same<typeof result, Result<OfficesContributionsReceived>>();
  for await (const one of hub.offices.contributionsReceived.each({ number: '59' })) same<typeof one, Contribution>();
  for await (const page of hub.offices.contributionsReceived.pages({ number: '59' })) same<typeof page, List<Contribution>>();
  // @ts-expect-error which office?
  hub.offices.contributionsReceived.each();
  // @ts-expect-error a filter of goals is another one
  await hub.offices.contributionsReceived({ number: '59', filter: { levels: ['PRODUCT_GOAL'] } });
  // @ts-expect-error an unknown effect
  hub.offices.contributionsReceived.pages({ number: '59', filter: { effects: ['HELPS'] } });
  // @ts-expect-error a cursor is a text
  await hub.offices.contributionsReceived({ number: '59', after: 10 });
  // @ts-expect-error there may be no such office
  data.office.contributionsReceived;
  // @ts-expect-error nobody need have assessed how much it weighs
  data.office?.contributionsReceived.nodes[0]?.strength.length;
}

/** What an office contributes to the goals of others. */
export async function contributionsGiven(hub: Hub): Promise<void> {
  same<Shape<OfficesContributionsGivenVariables>, Filtered>();
  const data = await hub.offices.contributionsGiven({ number: '50', first: 5, after: null });
  same<typeof data, OfficesContributionsGiven>();
  same<NonNullable<typeof data.office>['contributionsGiven'], List<Contribution>>();
  const result = await hub.offices.contributionsGiven.result({ number: '50' });
  same<typeof result, Result<OfficesContributionsGiven>>();
  for await (const one of hub.offices.contributionsGiven.each({ number: '50' })) same<typeof one, Contribution>();
  for await (const page of hub.offices.contributionsGiven.pages({ number: '50' })) same<typeof page, List<Contribution>>();
  // @ts-expect-error which office?
  await hub.offices.contributionsGiven({});
  // @ts-expect-error an unknown variable
  hub.offices.contributionsGiven.each({ number: '50', scope: 'SUBTREE' });
  // @ts-expect-error what it receives is asked for apart
  data.office?.contributionsReceived;
}

/** The services of an office. */
export async function services(hub: Hub): Promise<void> {
  same<Shape<OfficesServicesVariables>, Paged>();
  const data = await hub.offices.services({ number: '50', year: 2013 });
  same<typeof data, OfficesServices>();
  same<NonNullable<typeof data.office>['services'], List<Service>>();
  const result = await hub.offices.services.result({ number: '50' });
  same<typeof result, Result<OfficesServices>>();
  for await (const one of hub.offices.services.each({ number: '50' })) same<typeof one, Service>();
  for await (const page of hub.offices.services.pages({ number: '50', first: 10 })) same<typeof page, List<Service>>();
  // @ts-expect-error which office?
  hub.offices.services.pages({ year: 2013 });
  // @ts-expect-error this list has no filter
  await hub.offices.services({ number: '50', filter: {} });
  // @ts-expect-error an unknown field
  data.office?.services.edges;
}
