import type {
  AboutGet,
  AboutGetVariables,
  CommitteeSummary,
  DepartmentSummary,
  ErrorCode,
  GoalSummary,
  Hub,
  LegalDomainSummary,
  OfficeSummary,
  PlanStatus,
  PlanSummary,
  PlansGet,
  PlansGetVariables,
  PlansList,
  PlansListVariables,
  ProductAreaSummary,
  ProductAreasGet,
  ProductAreasGetVariables,
  ProductAreasList,
  ProductAreasListVariables,
  ProductGroupSummary,
  ProductGroupsGet,
  ProductGroupsGetVariables,
  ProductSummary,
  ProductsGet,
  ProductsGetVariables,
  ProvisionSummary,
  Result,
  ServiceSummary,
  SourceKind,
  SourceReference,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Numbered = { readonly id: string; readonly number: string; readonly name: string };
type ByNumber = { number: string; year?: Maybe<number> };

same<ProductAreaSummary, Numbered>();
same<ProductGroupSummary, Numbered>();
same<ProductSummary, Numbered>();
same<
  PlanSummary,
  {
    readonly id: string;
    readonly year: number;
    readonly municipality: string;
    readonly title: string;
    readonly status: PlanStatus;
    readonly revision: number;
  }
>();
same<
  SourceReference,
  { readonly document: string; readonly section: string | null; readonly page: string | null; readonly kind: SourceKind }
>();

/** What the hub is. */
export async function about(hub: Hub): Promise<void> {
  same<Shape<AboutGetVariables>, { [name: string]: never }>();
  const data = await hub.about.get();
  same<typeof data, AboutGet>();
  same<
    typeof data.about,
    {
      readonly municipality: string | null;
      readonly version: string;
      readonly revision: string;
      readonly errorCodes: readonly ErrorCode[];
      readonly currentPlan: PlanSummary | null;
      readonly plans: readonly PlanSummary[];
    }
  >();
  const result = await hub.about.get.result();
  same<typeof result, Result<AboutGet>>();
  // @ts-expect-error it takes no variables
  await hub.about.get({ year: 2013 });
  // @ts-expect-error a hub may hold no plan
  data.about.currentPlan.year;
  // @ts-expect-error the answer is not the hub itself
  data.version;
  // @ts-expect-error it comes in one piece
  hub.about.get.each();
}

/** All plans. */
export async function plans(hub: Hub): Promise<void> {
  same<Shape<PlansListVariables>, { [name: string]: never }>();
  const data = await hub.plans.list();
  same<typeof data, PlansList>();
  same<typeof data.plans, readonly PlanSummary[]>();
  const result = await hub.plans.list.result();
  same<typeof result, Result<PlansList>>();
  // @ts-expect-error it takes no variables
  await hub.plans.list({ status: 'ADOPTED' });
  // @ts-expect-error sources come with one plan, not with all
  data.plans[0]?.source;
}

/** The plan of a year. */
export async function plan(hub: Hub): Promise<void> {
  same<Shape<PlansGetVariables>, { year?: Maybe<number> }>();
  const data = await hub.plans.get();
  same<typeof data, PlansGet>();
  same<NonNullable<typeof data.plan>['source'], SourceReference | null>();
  const result = await hub.plans.get.result({ year: 2013 });
  same<typeof result, Result<PlansGet>>();
  // @ts-expect-error a year is a number
  await hub.plans.get({ year: '2013' });
  // @ts-expect-error there may be none
  data.plan.title;
  // @ts-expect-error an unknown status
  if (data.plan?.status === 'FINAL') throw new Error();
}

/** Product areas. */
export async function productAreas(hub: Hub): Promise<void> {
  same<Shape<ProductAreasListVariables>, { year?: Maybe<number> }>();
  same<Shape<ProductAreasGetVariables>, ByNumber>();
  const all = await hub.productAreas.list();
  same<typeof all, ProductAreasList>();
  same<typeof all.productAreas, readonly ProductAreaSummary[]>();
  const allResult = await hub.productAreas.list.result({ year: 2026 });
  same<typeof allResult, Result<ProductAreasList>>();
  const data = await hub.productAreas.get({ number: '05' });
  same<typeof data, ProductAreasGet>();
  same<NonNullable<typeof data.productArea>['groups'], readonly ProductGroupSummary[]>();
  same<NonNullable<typeof data.productArea>['goals'], readonly GoalSummary[]>();
  const result = await hub.productAreas.get.result({ number: '05' });
  same<typeof result, Result<ProductAreasGet>>();
  // @ts-expect-error "05" is not 5
  await hub.productAreas.get({ number: 5 });
  // @ts-expect-error an unknown variable
  await hub.productAreas.list({ number: '05' });
  // @ts-expect-error which one?
  await hub.productAreas.get.result();
  // @ts-expect-error there may be none
  data.productArea.goals;
  // @ts-expect-error they come in one piece
  hub.productAreas.list.each();
}

/** A product group. */
export async function productGroup(hub: Hub): Promise<void> {
  same<Shape<ProductGroupsGetVariables>, ByNumber>();
  const data = await hub.productGroups.get({ number: '0501', year: 2013 });
  same<typeof data, ProductGroupsGet>();
  const found = data.productGroup!;
  same<typeof found.area, ProductAreaSummary>();
  same<typeof found.office, OfficeSummary | null>();
  same<typeof found.department, DepartmentSummary | null>();
  same<typeof found.committee, CommitteeSummary | null>();
  same<typeof found.legalDomains, readonly LegalDomainSummary[]>();
  same<typeof found.products, readonly ProductSummary[]>();
  same<typeof found.goals, readonly GoalSummary[]>();
  const result = await hub.productGroups.get.result({ number: '0501' });
  same<typeof result, Result<ProductGroupsGet>>();
  // @ts-expect-error which one?
  await hub.productGroups.get({ year: 2013 });
  // @ts-expect-error nobody need answer for it yet
  found.office.name;
  // @ts-expect-error there is no method for all of them
  hub.productGroups.list;
}

/** A product. */
export async function product(hub: Hub): Promise<void> {
  same<Shape<ProductsGetVariables>, ByNumber>();
  const data = await hub.products.get({ number: '030101', year: 2026 });
  same<typeof data, ProductsGet>();
  const found = data.product!;
  same<typeof found.group, ProductGroupSummary>();
  same<typeof found.office, OfficeSummary | null>();
  same<typeof found.provisions, readonly ProvisionSummary[]>();
  same<typeof found.goals, readonly GoalSummary[]>();
  same<typeof found.services, readonly ServiceSummary[]>();
  same<typeof found.source, SourceReference>();
  const result = await hub.products.get.result({ number: '030101' });
  same<typeof result, Result<ProductsGet>>();
  // @ts-expect-error products have numbers, not keys
  await hub.products.get({ key: '030101' });
  // @ts-expect-error a source need not have pages
  found.source.page.length;
  // @ts-expect-error answers are not changed
  found.source.kind = 'STATED';
}
