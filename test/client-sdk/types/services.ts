import type {
  Contribution,
  ContributionEffect,
  ContributionFilter,
  ContributionOrder,
  ContributionStatus,
  ContributionStrength,
  ContributionsList,
  ContributionsListVariables,
  GoalSummary,
  Hub,
  LegalDomainSummary,
  OfficeSummary,
  PageEnd,
  ProductGroupSummary,
  ProductSummary,
  ProvisionSummary,
  Result,
  Service,
  ServiceFilter,
  ServiceOrder,
  ServiceSummary,
  ServicesContributions,
  ServicesContributionsVariables,
  ServicesGet,
  ServicesGetVariables,
  ServicesList,
  ServicesListVariables,
  SourceReference,
  TargetGroupSummary,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Paged = { year?: Maybe<number>; first?: Maybe<number>; after?: Maybe<string> };
type List<Item> = { readonly totalCount: number; readonly nodes: readonly Item[]; readonly pageInfo: PageEnd };

same<ServiceSummary, { readonly id: string; readonly key: string; readonly name: string }>();
same<
  Shape<Service>,
  {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly offices: readonly OfficeSummary[];
    readonly product: ProductSummary | null;
    readonly productGroup: ProductGroupSummary | null;
    readonly provisions: readonly ProvisionSummary[];
    readonly legalDomains: readonly LegalDomainSummary[];
    readonly targetGroups: readonly TargetGroupSummary[];
    readonly source: SourceReference;
  }
>();
same<
  Contribution,
  {
    readonly id: string;
    readonly effect: ContributionEffect;
    readonly status: ContributionStatus;
    readonly strength: ContributionStrength | null;
    readonly rationale: string | null;
    readonly crossesOffices: boolean;
    readonly crossesDepartments: boolean;
    readonly crossesLegalDomains: boolean;
    readonly service: { readonly provisions: readonly ProvisionSummary[] } & ServiceSummary;
    readonly goal: GoalSummary;
    readonly contributingOffices: readonly OfficeSummary[];
    readonly otherOffices: readonly OfficeSummary[];
    readonly fromLegalDomains: readonly LegalDomainSummary[];
    readonly toLegalDomains: readonly LegalDomainSummary[];
    readonly source: SourceReference;
  }
>();

/** Services, filtered and page by page. */
export async function services(hub: Hub): Promise<void> {
  same<Shape<ServicesListVariables>, Shape<Paged & { filter?: Maybe<ServiceFilter>; orderBy?: Maybe<ServiceOrder> }>>();
  const data = await hub.services.list({ filter: { offices: ['50'] }, orderBy: { field: 'NAME' } });
  same<typeof data, ServicesList>();
  same<typeof data.services, List<Service>>();
  const result = await hub.services.list.result();
  same<typeof result, Result<ServicesList>>();
  for await (const one of hub.services.list.each({ year: 2013 })) same<typeof one, Service>();
  for await (const page of hub.services.list.pages()) same<typeof page, List<Service>>();
  // @ts-expect-error services cannot be ordered by offices
  await hub.services.list({ orderBy: { field: 'OFFICE' } });
  // @ts-expect-error services have no level
  hub.services.list.each({ filter: { levels: [] } });
  // @ts-expect-error a service may belong to no product
  data.services.nodes[0]?.product.name;
  // @ts-expect-error answers are not changed
  data.services.nodes[0]!.name = 'Beratung';
}

/** A service with what it contributes to. */
export async function service(hub: Hub): Promise<void> {
  same<Shape<ServicesGetVariables>, { key: string; year?: Maybe<number>; firstContributions?: Maybe<number> }>();
  const data = await hub.services.get({ key: 'schuldnerberatung', year: 2013, firstContributions: 1 });
  same<typeof data, ServicesGet>();
  const found = data.service!;
  same<typeof found.contributions, { readonly totalCount: number; readonly nodes: readonly Contribution[] }>();
  same<typeof found.provisions, readonly ProvisionSummary[]>();
  const result = await hub.services.get.result({ key: 'schuldnerberatung' });
  same<typeof result, Result<ServicesGet>>();
  // @ts-expect-error which one?
  await hub.services.get();
  // @ts-expect-error services have keys, not ids
  await hub.services.get({ id: 'Service:2013/schuldnerberatung' });
  // @ts-expect-error there may be none
  data.service.name;
  // @ts-expect-error an unknown field
  found.office;
  // @ts-expect-error one service is no list
  hub.services.get.each({ key: 'schuldnerberatung' });
}

/** What a service contributes to. */
export async function contributionsOfService(hub: Hub): Promise<void> {
  same<Shape<ServicesContributionsVariables>, Shape<{ key: string } & Paged & { filter?: Maybe<ContributionFilter> }>>();
  const data = await hub.services.contributions({ key: 'schuldnerberatung', filter: { statuses: ['AGREED'] } });
  same<typeof data, ServicesContributions>();
  same<NonNullable<typeof data.service>['contributions'], List<Contribution>>();
  const result = await hub.services.contributions.result({ key: 'schuldnerberatung' });
  same<typeof result, Result<ServicesContributions>>();
  for await (const one of hub.services.contributions.each({ key: 'beratung' })) same<typeof one, Contribution>();
  for await (const page of hub.services.contributions.pages({ key: 'beratung' })) same<typeof page, List<Contribution>>();
  // @ts-expect-error this list has an order of its own
  await hub.services.contributions({ key: 'schuldnerberatung', orderBy: { field: 'GOAL' } });
  // @ts-expect-error an unknown status
  hub.services.contributions.each({ key: 'beratung', filter: { statuses: ['DONE'] } });
  // @ts-expect-error there may be no such service
  data.service.contributions;
}

/** All contributions, filtered and page by page. */
export async function contributions(hub: Hub): Promise<void> {
  same<
    Shape<ContributionsListVariables>,
    Shape<Paged & { filter?: Maybe<ContributionFilter>; orderBy?: Maybe<ContributionOrder> }>
  >();
  const data = await hub.contributions.list({ year: 2013, filter: { crossesLegalDomains: true } });
  same<typeof data, ContributionsList>();
  same<typeof data.contributions, List<Contribution>>();
  const result = await hub.contributions.list.result();
  same<typeof result, Result<ContributionsList>>();
  for await (const one of hub.contributions.list.each()) same<typeof one, Contribution>();
  for await (const page of hub.contributions.list.pages()) same<typeof page, List<Contribution>>();
  const [one] = data.contributions.nodes;
  // @ts-expect-error yes or no
  await hub.contributions.list({ filter: { crossesOffices: 'yes' } });
  // @ts-expect-error an unknown effect
  if (one?.effect === 'HELPS') throw new Error();
  // @ts-expect-error nobody need have said why
  one?.rationale.length;
  // @ts-expect-error the service comes in short, its offices beside it
  one?.service.offices;
  // @ts-expect-error answers are not changed
  if (one) one.status = 'AGREED';
}
