import type {
  CommitteeSummary,
  DepartmentSummary,
  FieldOfActionSummary,
  FieldsOfActionList,
  FieldsOfActionListVariables,
  GoalSummary,
  Hub,
  LegalDomainSummary,
  LegalDomainsGet,
  LegalDomainsGetVariables,
  LegalDomainsList,
  LegalDomainsListVariables,
  OfficeSummary,
  ProductGroupSummary,
  ProvisionSummary,
  Result,
  SourceReference,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;

same<LegalDomainSummary, { readonly id: string; readonly code: string; readonly name: string; readonly abbreviation: string }>();
same<ProvisionSummary, { readonly id: string; readonly citation: string }>();
same<FieldOfActionSummary, { readonly id: string; readonly key: string; readonly name: string }>();

/** All laws. */
export async function legalDomains(hub: Hub): Promise<void> {
  same<Shape<LegalDomainsListVariables>, { year?: Maybe<number> }>();
  const data = await hub.legalDomains.list();
  same<typeof data, LegalDomainsList>();
  same<typeof data.legalDomains, readonly ({ readonly offices: readonly OfficeSummary[] } & LegalDomainSummary)[]>();
  const result = await hub.legalDomains.list.result({ year: 2013 });
  same<typeof result, Result<LegalDomainsList>>();
  // @ts-expect-error an unknown variable
  await hub.legalDomains.list({ code: 'SGB_II' });
  // @ts-expect-error provisions come with one law, not with all
  data.legalDomains[0]?.provisions;
  // @ts-expect-error they come in one piece
  hub.legalDomains.list.each();
}

/** A law with its provisions. */
export async function legalDomain(hub: Hub): Promise<void> {
  same<Shape<LegalDomainsGetVariables>, { code: string; year?: Maybe<number> }>();
  const data = await hub.legalDomains.get({ code: 'SGB_II', year: 2013 });
  same<typeof data, LegalDomainsGet>();
  const found = data.legalDomain!;
  same<typeof found.provisions, readonly ({ readonly heading: string | null } & ProvisionSummary)[]>();
  same<typeof found.productGroups, readonly ProductGroupSummary[]>();
  same<typeof found.offices, readonly OfficeSummary[]>();
  same<typeof found.abbreviation, string>();
  const result = await hub.legalDomains.get.result({ code: 'SGB_II' });
  same<typeof result, Result<LegalDomainsGet>>();
  // @ts-expect-error laws have codes
  await hub.legalDomains.get({ number: 'SGB_II' });
  // @ts-expect-error which law?
  await hub.legalDomains.get({});
  // @ts-expect-error a provision need not have a heading
  found.provisions[0]?.heading.length;
  // @ts-expect-error there may be none
  data.legalDomain.code;
  // @ts-expect-error one law is no list
  hub.legalDomains.get.each({ code: 'SGB_II' });
}

/** What offices pursue together. */
export async function fieldsOfAction(hub: Hub): Promise<void> {
  same<Shape<FieldsOfActionListVariables>, { year?: Maybe<number> }>();
  const data = await hub.fieldsOfAction.list({ year: 2013 });
  same<typeof data, FieldsOfActionList>();
  type Joint = {
    readonly leadDepartment: DepartmentSummary | null;
    readonly offices: readonly OfficeSummary[];
    readonly committees: readonly CommitteeSummary[];
    readonly goals: readonly GoalSummary[];
    readonly source: SourceReference;
  };
  same<typeof data.fieldsOfAction, readonly (Joint & FieldOfActionSummary)[]>();
  const result = await hub.fieldsOfAction.list.result();
  same<typeof result, Result<FieldsOfActionList>>();
  // @ts-expect-error an unknown variable
  await hub.fieldsOfAction.list({ key: 'teilhabe' });
  // @ts-expect-error nobody need lead
  data.fieldsOfAction[0]?.leadDepartment.name;
  // @ts-expect-error answers are not changed
  data.fieldsOfAction[0]!.name = 'Teilhabe';
  // @ts-expect-error they come in one piece
  hub.fieldsOfAction.list.pages();
}
