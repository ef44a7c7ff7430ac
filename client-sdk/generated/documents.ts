/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentString } from '../methods/typed-document.js';
/** What a contribution does to its goal (Wirkung des Zielbeitrags). */
export type ContributionEffect =
  /** It adds what the goal's own services leave open (ergänzt). */
  | 'COMPLEMENTS'
  /** It works against the goal (widerspricht). */
  | 'CONFLICTS'
  /** It helps to reach the goal (unterstützt). */
  | 'SUPPORTS';

/** Which contributions a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. */
export type ContributionFilter = {
  /** Only those that cross departments, or only those that do not. */
  readonly crossesDepartments?: boolean | null | undefined;
  /** Only those that cross legal domains, or only those that do not. */
  readonly crossesLegalDomains?: boolean | null | undefined;
  /** Only those that cross offices, or only those that do not. */
  readonly crossesOffices?: boolean | null | undefined;
  /** Effects on the goal. */
  readonly effects?: ReadonlyArray<ContributionEffect> | null | undefined;
  /** Keys of fields of action the goal belongs to. */
  readonly fieldsOfAction?: ReadonlyArray<string> | null | undefined;
  /** Numbers of departments of contributing offices. */
  readonly fromDepartments?: ReadonlyArray<string> | null | undefined;
  /** Codes of laws the contribution comes from. */
  readonly fromLegalDomains?: ReadonlyArray<string> | null | undefined;
  /** Numbers of contributing offices. */
  readonly fromOffices?: ReadonlyArray<string> | null | undefined;
  /** Levels of the goal. */
  readonly goalLevels?: ReadonlyArray<GoalLevel> | null | undefined;
  /** Numbers of the product areas the goal lies in. */
  readonly productAreas?: ReadonlyArray<string> | null | undefined;
  /** Stated or inferred. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** How far the offices agree. */
  readonly statuses?: ReadonlyArray<ContributionStatus> | null | undefined;
  /** Numbers of departments responsible for the goal. */
  readonly toDepartments?: ReadonlyArray<string> | null | undefined;
  /** Codes of laws the contribution goes to. */
  readonly toLegalDomains?: ReadonlyArray<string> | null | undefined;
  /** Numbers of offices responsible for the goal. */
  readonly toOffices?: ReadonlyArray<string> | null | undefined;
};

/** How a list of contributions is ordered. Without it: by service and goal key. */
export type ContributionOrder = {
  /** Upwards or downwards. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ContributionOrderField;
};

/** What contributions can be ordered by. */
export type ContributionOrderField =
  /** The key of the goal. */
  | 'GOAL'
  /** The name of the service. */
  | 'SERVICE'
  /** How far the offices agree: proposed, agreed, contested. */
  | 'STATUS'
  /** How much they weigh: low, medium, high; those not assessed come last. */
  | 'STRENGTH';

/** How far down the pyramid contributions are gathered (Umfang). */
export type ContributionScope =
  /** Contributions to the goal itself (direkt). */
  | 'DIRECT'
  /** Also contributions to all goals derived from it (mit abgeleiteten Zielen). */
  | 'SUBTREE';

/** How far the offices agree on a contribution (Abstimmungsstand). */
export type ContributionStatus =
  /** Agreed between the sides (vereinbart). */
  | 'AGREED'
  /** One side objects (strittig). */
  | 'CONTESTED'
  /** Put forward by one side (vorgeschlagen). */
  | 'PROPOSED';

/** How much a contribution weighs (Stärke); null where nobody has assessed it. */
export type ContributionStrength =
  /** Decisively (hoch). */
  | 'HIGH'
  /** Little (gering). */
  | 'LOW'
  /** Noticeably (mittel). */
  | 'MEDIUM';

/** Stable codes of everything that can go wrong (Fehlercodes), in `extensions.code` of an error. */
export type ErrorCode =
  /** The analysis would look at more objects than the hub allows. The message says what to narrow it down by. */
  | 'ANALYSIS_TOO_LARGE'
  /** The HTTP request is not a GraphQL request: broken JSON, a wrong content type, no query. */
  | 'BAD_REQUEST'
  /** A value cannot be used. The message names the field, what was expected and what came. */
  | 'BAD_USER_INPUT'
  /** The request holds more operations than the hub allows in one batch. */
  | 'BATCH_TOO_LARGE'
  /** The request body is larger than the hub allows. */
  | 'BODY_TOO_LARGE'
  /** The plan is not in memory and the database cannot be reached. Try again later. */
  | 'DATABASE_UNAVAILABLE'
  /** You are signed in and may not do this. The message names who may. */
  | 'FORBIDDEN'
  /** The document is not GraphQL. The message names line and column. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema: an unknown field, a missing argument, a wrong type. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Tokens cannot be checked, because the keys of the identity provider cannot be had. Try again later, or ask without a token. */
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  /** A fault of the hub. The log has the details under the request id of the answer. */
  | 'INTERNAL_SERVER_ERROR'
  /** A cursor was changed, or belongs to another list or another order. Take it from the list it is used on. */
  | 'INVALID_CURSOR'
  /** The document has several operations and `operationName` names none of them. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The hub knows no document with this `documentId`. Send the text of the query. */
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  /** The hub answers only documents it knows, and this is none of them. */
  | 'PERSISTED_DOCUMENT_REQUIRED'
  /** The hub keeps no queries that clients hand in with a hash, or its persisted documents are switched off. Send the text of the query. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** There is no plan for the year asked for. The message lists the years there are. */
  | 'PLAN_NOT_FOUND'
  /** The answer could become larger than the hub allows. The message names the most expensive field: ask for smaller pages. */
  | 'QUERY_TOO_COSTLY'
  /** The document nests more fields than the hub allows. */
  | 'QUERY_TOO_DEEP'
  /** The document has more tokens than the hub allows. */
  | 'QUERY_TOO_LONG'
  /** The document asks for more fields, aliases or root fields than the hub allows. */
  | 'QUERY_TOO_WIDE'
  /** The hub is stopping. Send the request again. */
  | 'SHUTTING_DOWN'
  /** The answer was not ready in time. Ask for less, or try again later. */
  | 'TIMEOUT'
  /** As many streams are open as the hub allows. Try again later, or close some. */
  | 'TOO_MANY_STREAMS'
  /** The token cannot be used, or there is none where one is needed. Get a new one. */
  | 'UNAUTHENTICATED';

/** Which goals a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. */
export type GoalFilter = {
  /** Numbers of responsible departments. */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /** Keys of fields of action. */
  readonly fieldsOfAction?: ReadonlyArray<string> | null | undefined;
  /** Codes of laws the goal stands under. */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Levels in the pyramid. */
  readonly levels?: ReadonlyArray<GoalLevel> | null | undefined;
  /** Numbers of responsible offices. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the product areas the goal lies in. */
  readonly productAreas?: ReadonlyArray<string> | null | undefined;
  /** Stated or inferred. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** Steering levels. */
  readonly steeringLevels?: ReadonlyArray<SteeringLevel> | null | undefined;
  /** Keys of target groups. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** Words in key or statement; case, umlauts and ß do not matter. */
  readonly text?: string | null | undefined;
  /** Only goals that some service contributes to, or only those without. */
  readonly withContributions?: boolean | null | undefined;
};

/** The five levels of the goal pyramid, from the top down (Zielebene). */
export type GoalLevel =
  /** What the city stands for (Leitorientierung). */
  | 'GUIDING_PRINCIPLE'
  /** A goal of a product area (Produktbereichsziel), the hinge of both steering levels. */
  | 'PRODUCT_AREA_GOAL'
  /** A goal of a product (Produktziel). */
  | 'PRODUCT_GOAL'
  /** A goal of a product group (Produktgruppenziel). */
  | 'PRODUCT_GROUP_GOAL'
  /** A goal of the city as a whole (strategisches Ziel). */
  | 'STRATEGIC_GOAL';

/** How a list of goals is ordered. Without it: by key. */
export type GoalOrder = {
  /** Upwards or downwards. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: GoalOrderField;
};

/** What goals can be ordered by. */
export type GoalOrderField =
  /** The key. */
  | 'KEY'
  /** The level, uppermost first. */
  | 'LEVEL'
  /** The number of the responsible office; goals without one come last. */
  | 'OFFICE'
  /** The goal in words, in German alphabetical order. */
  | 'STATEMENT';

/** What somebody did to a plan (Vorgang). */
export type JournalAction =
  /** Something was changed (geändert). */
  | 'CHANGED'
  /** Something was added (angelegt). */
  | 'CREATED'
  /** The council adopted the plan (Plan beschlossen). */
  | 'PLAN_ADOPTED'
  /** The plan began, with all that was in it then (Plan angelegt). */
  | 'PLAN_CREATED'
  /** A draft was given up (Entwurf verworfen). */
  | 'PLAN_DISCARDED'
  /** Something was removed (entfernt). */
  | 'REMOVED';

/** Which end of an order comes first (Sortierrichtung). */
export type OrderDirection =
  /** From A to Z, from the lowest number, from the uppermost level (aufsteigend). */
  | 'ASC'
  /** The other way round (absteigend). */
  | 'DESC';

/** How far a plan has come (Planstatus). */
export type PlanStatus =
  /** Adopted by the council and unchangeable from then on (beschlossen). */
  | 'ADOPTED'
  /** Being worked on (Entwurf). */
  | 'DRAFT';

/** Which services a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. */
export type ServiceFilter = {
  /** Numbers of departments of these offices. */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /** Codes of laws the service is provided under. */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Numbers of offices that provide the service. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the product areas the service lies in. */
  readonly productAreas?: ReadonlyArray<string> | null | undefined;
  /** Stated or inferred. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** Keys of target groups. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** Words in key or name; case, umlauts and ß do not matter. */
  readonly text?: string | null | undefined;
  /** Only services that contribute to some goal, or only those that do not. */
  readonly withContributions?: boolean | null | undefined;
};

/** How a list of services is ordered. Without it: by key. */
export type ServiceOrder = {
  /** Upwards or downwards. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ServiceOrderField;
};

/** What services can be ordered by. */
export type ServiceOrderField =
  /** The key. */
  | 'KEY'
  /** The name, in German alphabetical order. */
  | 'NAME';

/** Whether a fact stands in its source or is our reading of it (Herkunft). */
export type SourceKind =
  /** A reading of the source, not its words (erschlossen). */
  | 'INFERRED'
  /** The source says so (belegt). */
  | 'STATED';

/** Who steers by a goal (Steuerungsebene). Product area goals belong to both. */
export type SteeringLevel =
  /** Executive board and offices (operative Ebene): the lower three levels. */
  | 'OPERATIVE'
  /** Council, committees and executive board (strategische Ebene): the upper three levels. */
  | 'STRATEGIC';

export type AboutGetVariables = Exact<{ [key: string]: never; }>;


export type AboutGet = { readonly about: { readonly municipality: string | null, readonly version: string, readonly revision: string, readonly errorCodes: ReadonlyArray<ErrorCode>, readonly currentPlan: PlanSummary | null, readonly plans: ReadonlyArray<PlanSummary> } };

export type CommitteesListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type CommitteesList = { readonly committees: ReadonlyArray<CommitteeSummary> };

export type CommitteeSummary = { readonly id: string, readonly code: string, readonly name: string | null };

export type ContributionsListVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ContributionFilter | null | undefined;
  orderBy?: ContributionOrder | null | undefined;
}>;


export type ContributionsList = { readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution>, readonly pageInfo: PageEnd } };

export type ContributionsChangesVariables = Exact<{
  filter?: ContributionFilter | null | undefined;
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContributionsChanges = { readonly contributionChanged: { readonly number: string, readonly action: JournalAction, readonly year: number, readonly revision: number, readonly at: string, readonly id: string, readonly version: number | null, readonly contribution: Contribution | null } };

export type Contribution = { readonly id: string, readonly effect: ContributionEffect, readonly status: ContributionStatus, readonly strength: ContributionStrength | null, readonly rationale: string | null, readonly crossesOffices: boolean, readonly crossesDepartments: boolean, readonly crossesLegalDomains: boolean, readonly service: (
    { readonly provisions: ReadonlyArray<ProvisionSummary> }
    & ServiceSummary
  ), readonly goal: GoalSummary, readonly contributingOffices: ReadonlyArray<OfficeSummary>, readonly otherOffices: ReadonlyArray<OfficeSummary>, readonly fromLegalDomains: ReadonlyArray<LegalDomainSummary>, readonly toLegalDomains: ReadonlyArray<LegalDomainSummary>, readonly source: SourceReference };

export type PageEnd = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type DepartmentsListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type DepartmentsList = { readonly departments: ReadonlyArray<Department> };

export type DepartmentsGetVariables = Exact<{
  number: string;
  year?: number | null | undefined;
}>;


export type DepartmentsGet = { readonly department: Department | null };

export type DepartmentSummary = { readonly id: string, readonly number: string, readonly name: string };

export type Department = (
  { readonly offices: ReadonlyArray<OfficeSummary> }
  & DepartmentSummary
);

export type FieldsOfActionListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type FieldsOfActionList = { readonly fieldsOfAction: ReadonlyArray<(
    { readonly leadDepartment: DepartmentSummary | null, readonly offices: ReadonlyArray<OfficeSummary>, readonly committees: ReadonlyArray<CommitteeSummary>, readonly goals: ReadonlyArray<GoalSummary>, readonly source: SourceReference }
    & FieldOfActionSummary
  )> };

export type FieldOfActionSummary = { readonly id: string, readonly key: string, readonly name: string };

export type GoalsListVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: GoalFilter | null | undefined;
  orderBy?: GoalOrder | null | undefined;
}>;


export type GoalsList = { readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<Goal>, readonly pageInfo: PageEnd } };

export type GoalsGetVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  firstContributions?: number | null | undefined;
}>;


export type GoalsGet = { readonly goal: (
    { readonly parents: ReadonlyArray<GoalSummary>, readonly children: ReadonlyArray<GoalSummary>, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution> } }
    & Goal
  ) | null };

export type GoalsContributionsVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  scope?: ContributionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ContributionFilter | null | undefined;
  orderBy?: ContributionOrder | null | undefined;
}>;


export type GoalsContributions = { readonly goal: (
    { readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution>, readonly pageInfo: PageEnd } }
    & GoalSummary
  ) | null };

export type GoalsPyramidVariables = Exact<{
  year?: number | null | undefined;
}>;


export type GoalsPyramid = { readonly goalPyramid: { readonly year: number, readonly levels: ReadonlyArray<{ readonly level: GoalLevel, readonly steeringLevels: ReadonlyArray<SteeringLevel>, readonly goals: ReadonlyArray<(
        { readonly legalDomains: ReadonlyArray<LegalDomainSummary> }
        & GoalSummary
      )> }> } };

export type GoalSummary = { readonly id: string, readonly key: string, readonly statement: string, readonly level: GoalLevel, readonly office: OfficeSummary | null };

export type Goal = (
  { readonly steeringLevels: ReadonlyArray<SteeringLevel>, readonly department: DepartmentSummary | null, readonly productArea: ProductAreaSummary | null, readonly productGroup: ProductGroupSummary | null, readonly product: ProductSummary | null, readonly legalDomains: ReadonlyArray<LegalDomainSummary>, readonly targetGroups: ReadonlyArray<TargetGroupSummary>, readonly fieldsOfAction: ReadonlyArray<FieldOfActionSummary>, readonly source: SourceReference }
  & GoalSummary
);

export type LegalDomainsListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type LegalDomainsList = { readonly legalDomains: ReadonlyArray<(
    { readonly offices: ReadonlyArray<OfficeSummary> }
    & LegalDomainSummary
  )> };

export type LegalDomainsGetVariables = Exact<{
  code: string;
  year?: number | null | undefined;
}>;


export type LegalDomainsGet = { readonly legalDomain: (
    { readonly provisions: ReadonlyArray<(
      { readonly heading: string | null }
      & ProvisionSummary
    )>, readonly productGroups: ReadonlyArray<ProductGroupSummary>, readonly offices: ReadonlyArray<OfficeSummary> }
    & LegalDomainSummary
  ) | null };

export type LegalDomainSummary = { readonly id: string, readonly code: string, readonly name: string, readonly abbreviation: string };

export type ProvisionSummary = { readonly id: string, readonly citation: string };

export type NodesGetVariables = Exact<{
  id: string;
}>;


export type NodesGet = { readonly node:
    | AnyNode_Committee
    | AnyNode_Contribution
    | AnyNode_Department
    | AnyNode_FieldOfAction
    | AnyNode_Goal
    | AnyNode_LegalDomain
    | AnyNode_LegalProvision
    | AnyNode_Office
    | AnyNode_OverlapJustification
    | AnyNode_Plan
    | AnyNode_Product
    | AnyNode_ProductArea
    | AnyNode_ProductGroup
    | AnyNode_Service
    | AnyNode_TargetGroup
   | null };

export type NodesListVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type NodesList = { readonly nodes: ReadonlyArray<
    | AnyNode_Committee
    | AnyNode_Contribution
    | AnyNode_Department
    | AnyNode_FieldOfAction
    | AnyNode_Goal
    | AnyNode_LegalDomain
    | AnyNode_LegalProvision
    | AnyNode_Office
    | AnyNode_OverlapJustification
    | AnyNode_Plan
    | AnyNode_Product
    | AnyNode_ProductArea
    | AnyNode_ProductGroup
    | AnyNode_Service
    | AnyNode_TargetGroup
   | null> };

type AnyNode_Committee = { readonly __typename: 'Committee', readonly code: string, readonly id: string, readonly committeeName: string | null };

type AnyNode_Contribution = { readonly __typename: 'Contribution', readonly effect: ContributionEffect, readonly id: string, readonly service: ServiceSummary, readonly goal: GoalSummary };

type AnyNode_Department = (
  { readonly __typename: 'Department', readonly id: string }
  & DepartmentSummary
);

type AnyNode_FieldOfAction = (
  { readonly __typename: 'FieldOfAction', readonly id: string }
  & FieldOfActionSummary
);

type AnyNode_Goal = (
  { readonly __typename: 'Goal', readonly id: string }
  & GoalSummary
);

type AnyNode_LegalDomain = (
  { readonly __typename: 'LegalDomain', readonly id: string }
  & LegalDomainSummary
);

type AnyNode_LegalProvision = (
  { readonly __typename: 'LegalProvision', readonly id: string }
  & ProvisionSummary
);

type AnyNode_Office = (
  { readonly __typename: 'Office', readonly id: string }
  & OfficeSummary
);

type AnyNode_OverlapJustification = { readonly __typename: 'OverlapJustification', readonly key: string, readonly reason: string, readonly id: string };

type AnyNode_Plan = { readonly __typename: 'Plan', readonly year: number, readonly municipality: string, readonly title: string, readonly id: string };

type AnyNode_Product = (
  { readonly __typename: 'Product', readonly id: string }
  & ProductSummary
);

type AnyNode_ProductArea = (
  { readonly __typename: 'ProductArea', readonly id: string }
  & ProductAreaSummary
);

type AnyNode_ProductGroup = (
  { readonly __typename: 'ProductGroup', readonly id: string }
  & ProductGroupSummary
);

type AnyNode_Service = (
  { readonly __typename: 'Service', readonly id: string }
  & ServiceSummary
);

type AnyNode_TargetGroup = (
  { readonly __typename: 'TargetGroup', readonly id: string }
  & TargetGroupSummary
);

export type AnyNode =
  | AnyNode_Committee
  | AnyNode_Contribution
  | AnyNode_Department
  | AnyNode_FieldOfAction
  | AnyNode_Goal
  | AnyNode_LegalDomain
  | AnyNode_LegalProvision
  | AnyNode_Office
  | AnyNode_OverlapJustification
  | AnyNode_Plan
  | AnyNode_Product
  | AnyNode_ProductArea
  | AnyNode_ProductGroup
  | AnyNode_Service
  | AnyNode_TargetGroup
;

export type OfficesListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type OfficesList = { readonly offices: ReadonlyArray<OfficeDetails> };

export type OfficesGetVariables = Exact<{
  number: string;
  year?: number | null | undefined;
  firstGoals?: number | null | undefined;
  firstContributions?: number | null | undefined;
}>;


export type OfficesGet = { readonly office: (
    { readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<GoalSummary> }, readonly contributionsReceived: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution> } }
    & OfficeDetails
  ) | null };

export type OfficesContributionsReceivedVariables = Exact<{
  number: string;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ContributionFilter | null | undefined;
  orderBy?: ContributionOrder | null | undefined;
}>;


export type OfficesContributionsReceived = { readonly office: (
    { readonly contributionsReceived: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution>, readonly pageInfo: PageEnd } }
    & OfficeSummary
  ) | null };

export type OfficesContributionsGivenVariables = Exact<{
  number: string;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ContributionFilter | null | undefined;
  orderBy?: ContributionOrder | null | undefined;
}>;


export type OfficesContributionsGiven = { readonly office: (
    { readonly contributionsGiven: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution>, readonly pageInfo: PageEnd } }
    & OfficeSummary
  ) | null };

export type OfficesServicesVariables = Exact<{
  number: string;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficesServices = { readonly office: (
    { readonly services: { readonly totalCount: number, readonly nodes: ReadonlyArray<Service>, readonly pageInfo: PageEnd } }
    & OfficeSummary
  ) | null };

export type OfficeSummary = { readonly id: string, readonly number: string, readonly name: string };

export type OfficeDetails = (
  { readonly department: DepartmentSummary | null, readonly legalDomains: ReadonlyArray<LegalDomainSummary>, readonly productGroups: ReadonlyArray<ProductGroupSummary> }
  & OfficeSummary
);

export type PlansListVariables = Exact<{ [key: string]: never; }>;


export type PlansList = { readonly plans: ReadonlyArray<PlanSummary> };

export type PlansGetVariables = Exact<{
  year?: number | null | undefined;
}>;


export type PlansGet = { readonly plan: (
    { readonly source: SourceReference | null }
    & PlanSummary
  ) | null };

export type PlansChangesVariables = Exact<{
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansChanges = { readonly planChanged: { readonly number: string, readonly action: JournalAction, readonly year: number, readonly revision: number, readonly at: string, readonly type: string, readonly id: string, readonly version: number | null, readonly object:
      | { readonly __typename: 'Committee', readonly id: string, readonly version: number }
      | { readonly __typename: 'Contribution', readonly id: string, readonly version: number }
      | { readonly __typename: 'Department', readonly id: string, readonly version: number }
      | { readonly __typename: 'FieldOfAction', readonly id: string, readonly version: number }
      | { readonly __typename: 'Goal', readonly id: string, readonly version: number }
      | { readonly __typename: 'LegalDomain', readonly id: string, readonly version: number }
      | { readonly __typename: 'LegalProvision', readonly id: string, readonly version: number }
      | { readonly __typename: 'Office', readonly id: string, readonly version: number }
      | { readonly __typename: 'OverlapJustification', readonly id: string, readonly version: number }
      | { readonly __typename: 'Product', readonly id: string, readonly version: number }
      | { readonly __typename: 'ProductArea', readonly id: string, readonly version: number }
      | { readonly __typename: 'ProductGroup', readonly id: string, readonly version: number }
      | { readonly __typename: 'Service', readonly id: string, readonly version: number }
      | { readonly __typename: 'TargetGroup', readonly id: string, readonly version: number }
     | null, readonly plan: PlanSummary | null } };

export type PlanSummary = { readonly id: string, readonly year: number, readonly municipality: string, readonly title: string, readonly status: PlanStatus, readonly revision: number };

export type SourceReference = { readonly document: string, readonly section: string | null, readonly page: string | null, readonly kind: SourceKind };

export type ProductAreasListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type ProductAreasList = { readonly productAreas: ReadonlyArray<ProductAreaSummary> };

export type ProductAreasGetVariables = Exact<{
  number: string;
  year?: number | null | undefined;
}>;


export type ProductAreasGet = { readonly productArea: (
    { readonly groups: ReadonlyArray<ProductGroupSummary>, readonly goals: ReadonlyArray<GoalSummary> }
    & ProductAreaSummary
  ) | null };

export type ProductAreaSummary = { readonly id: string, readonly number: string, readonly name: string };

export type ProductGroupsGetVariables = Exact<{
  number: string;
  year?: number | null | undefined;
}>;


export type ProductGroupsGet = { readonly productGroup: (
    { readonly area: ProductAreaSummary, readonly office: OfficeSummary | null, readonly department: DepartmentSummary | null, readonly committee: CommitteeSummary | null, readonly legalDomains: ReadonlyArray<LegalDomainSummary>, readonly products: ReadonlyArray<ProductSummary>, readonly goals: ReadonlyArray<GoalSummary> }
    & ProductGroupSummary
  ) | null };

export type ProductGroupSummary = { readonly id: string, readonly number: string, readonly name: string };

export type ProductsGetVariables = Exact<{
  number: string;
  year?: number | null | undefined;
}>;


export type ProductsGet = { readonly product: (
    { readonly group: ProductGroupSummary, readonly office: OfficeSummary | null, readonly provisions: ReadonlyArray<ProvisionSummary>, readonly goals: ReadonlyArray<GoalSummary>, readonly services: ReadonlyArray<ServiceSummary>, readonly source: SourceReference }
    & ProductSummary
  ) | null };

export type ProductSummary = { readonly id: string, readonly number: string, readonly name: string };

export type SearchFindVariables = Exact<{
  text: string;
  year?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchFind = { readonly search: ReadonlyArray<{ readonly text: string, readonly score: number, readonly node:
      | AnyNode_Committee
      | AnyNode_Contribution
      | AnyNode_Department
      | AnyNode_FieldOfAction
      | AnyNode_Goal
      | AnyNode_LegalDomain
      | AnyNode_LegalProvision
      | AnyNode_Office
      | AnyNode_OverlapJustification
      | AnyNode_Plan
      | AnyNode_Product
      | AnyNode_ProductArea
      | AnyNode_ProductGroup
      | AnyNode_Service
      | AnyNode_TargetGroup
     }> };

export type ServicesListVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ServiceFilter | null | undefined;
  orderBy?: ServiceOrder | null | undefined;
}>;


export type ServicesList = { readonly services: { readonly totalCount: number, readonly nodes: ReadonlyArray<Service>, readonly pageInfo: PageEnd } };

export type ServicesGetVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  firstContributions?: number | null | undefined;
}>;


export type ServicesGet = { readonly service: (
    { readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution> } }
    & Service
  ) | null };

export type ServicesContributionsVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ContributionFilter | null | undefined;
}>;


export type ServicesContributions = { readonly service: (
    { readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution>, readonly pageInfo: PageEnd } }
    & ServiceSummary
  ) | null };

export type ServiceSummary = { readonly id: string, readonly key: string, readonly name: string };

export type Service = (
  { readonly offices: ReadonlyArray<OfficeSummary>, readonly product: ProductSummary | null, readonly productGroup: ProductGroupSummary | null, readonly provisions: ReadonlyArray<ProvisionSummary>, readonly legalDomains: ReadonlyArray<LegalDomainSummary>, readonly targetGroups: ReadonlyArray<TargetGroupSummary>, readonly source: SourceReference }
  & ServiceSummary
);

export type TargetGroupsListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type TargetGroupsList = { readonly targetGroups: ReadonlyArray<TargetGroupSummary> };

export type TargetGroupSummary = { readonly id: string, readonly key: string, readonly name: string };

export const AboutGetDocument = /*#__PURE__*/ new TypedDocumentString<AboutGet, AboutGetVariables>(
  "query AboutGet{about{municipality version revision errorCodes currentPlan{...PlanSummary}plans{...PlanSummary}}}fragment PlanSummary on Plan{id year municipality title status revision}",
  '988cad00e7ecd106b8f8eae52757cd7d6ca2b894496764da2d65faedfd39677f',
);
export const CommitteesListDocument = /*#__PURE__*/ new TypedDocumentString<CommitteesList, CommitteesListVariables>(
  "query CommitteesList($year:Int){committees(year:$year){...CommitteeSummary}}fragment CommitteeSummary on Committee{id code name}",
  '36bbd40116cb89f33387178d29015148c5059a651d408f949926ad27f15b7665',
);
export const ContributionsListDocument = /*#__PURE__*/ new TypedDocumentString<ContributionsList, ContributionsListVariables>(
  "query ContributionsList($year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){contributions(year:$year first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  '5f75c0df80593c1c28b5dbdc223aa925c3aa7e0b778971344c4ebc2519dfe748',
);
export const ContributionsChangesDocument = /*#__PURE__*/ new TypedDocumentString<ContributionsChanges, ContributionsChangesVariables>(
  "subscription ContributionsChanges($filter:ContributionFilter$year:Int$after:String){contributionChanged(filter:$filter year:$year after:$after){number action year revision at id version contribution{...Contribution}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  '870a890f971b3ff3ddb200d6a3b3ad9364e2c25882c2be321b60b96ea41345da',
);
export const DepartmentsListDocument = /*#__PURE__*/ new TypedDocumentString<DepartmentsList, DepartmentsListVariables>(
  "query DepartmentsList($year:Int){departments(year:$year){...Department}}fragment DepartmentSummary on Department{id number name}fragment Department on Department{...DepartmentSummary offices{...OfficeSummary}}fragment OfficeSummary on Office{id number name}",
  '52299af1d481fdc39d88c4375bed8b19bfa7642dc879406607b2247793fe8748',
);
export const DepartmentsGetDocument = /*#__PURE__*/ new TypedDocumentString<DepartmentsGet, DepartmentsGetVariables>(
  "query DepartmentsGet($number:String!$year:Int){department(number:$number year:$year){...Department}}fragment DepartmentSummary on Department{id number name}fragment Department on Department{...DepartmentSummary offices{...OfficeSummary}}fragment OfficeSummary on Office{id number name}",
  '9d512997eb1e57d8774ad5964df95908740128425c84e1c78bc1a45910d0aac0',
);
export const FieldsOfActionListDocument = /*#__PURE__*/ new TypedDocumentString<FieldsOfActionList, FieldsOfActionListVariables>(
  "query FieldsOfActionList($year:Int){fieldsOfAction(year:$year){...FieldOfActionSummary leadDepartment{...DepartmentSummary}offices{...OfficeSummary}committees{...CommitteeSummary}goals{...GoalSummary}source{...SourceReference}}}fragment CommitteeSummary on Committee{id code name}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}",
  '9cf4cf38131bf6d587287d2cde693a210ada165c3e609bb7b7176534f0f8242f',
);
export const GoalsListDocument = /*#__PURE__*/ new TypedDocumentString<GoalsList, GoalsListVariables>(
  "query GoalsList($year:Int$first:Int$after:String$filter:GoalFilter$orderBy:GoalOrder){goals(year:$year first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Goal}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment Goal on Goal{...GoalSummary steeringLevels department{...DepartmentSummary}productArea{...ProductAreaSummary}productGroup{...ProductGroupSummary}product{...ProductSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}fieldsOfAction{...FieldOfActionSummary}source{...SourceReference}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment TargetGroupSummary on TargetGroup{id key name}",
  '811889635d30dce857eb9b57f6f2fc9f78f022d9a80282507ecf7868161da156',
);
export const GoalsGetDocument = /*#__PURE__*/ new TypedDocumentString<GoalsGet, GoalsGetVariables>(
  "query GoalsGet($key:String!$year:Int$firstContributions:Int=50){goal(key:$key year:$year){...Goal parents{...GoalSummary}children{...GoalSummary}contributions(scope:SUBTREE first:$firstContributions){totalCount nodes{...Contribution}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment Goal on Goal{...GoalSummary steeringLevels department{...DepartmentSummary}productArea{...ProductAreaSummary}productGroup{...ProductGroupSummary}product{...ProductSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}fieldsOfAction{...FieldOfActionSummary}source{...SourceReference}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  'efd775f4ba70b397aab136333476fd335f55157ff82a293a551d8f2799b61abf',
);
export const GoalsContributionsDocument = /*#__PURE__*/ new TypedDocumentString<GoalsContributions, GoalsContributionsVariables>(
  "query GoalsContributions($key:String!$year:Int$scope:ContributionScope$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){goal(key:$key year:$year){...GoalSummary contributions(scope:$scope first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  '0a8064bf3103885c967ee684f73ecdb676a3be113f7f77a7c04c48a06b1e2128',
);
export const GoalsPyramidDocument = /*#__PURE__*/ new TypedDocumentString<GoalsPyramid, GoalsPyramidVariables>(
  "query GoalsPyramid($year:Int){goalPyramid(year:$year){year levels{level steeringLevels goals{...GoalSummary legalDomains{...LegalDomainSummary}}}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}",
  '52b4ec2f160d24670366e1eb3be3ec29e75b822cc49977560a7d799607c897cd',
);
export const LegalDomainsListDocument = /*#__PURE__*/ new TypedDocumentString<LegalDomainsList, LegalDomainsListVariables>(
  "query LegalDomainsList($year:Int){legalDomains(year:$year){...LegalDomainSummary offices{...OfficeSummary}}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}",
  'cedc76ab2e2b81b669e2c99097f50929e49bee405d6ae2ce84dffdfbca70c884',
);
export const LegalDomainsGetDocument = /*#__PURE__*/ new TypedDocumentString<LegalDomainsGet, LegalDomainsGetVariables>(
  "query LegalDomainsGet($code:String!$year:Int){legalDomain(code:$code year:$year){...LegalDomainSummary provisions{...ProvisionSummary heading}productGroups{...ProductGroupSummary}offices{...OfficeSummary}}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment ProductGroupSummary on ProductGroup{id number name}",
  '418d5b72a21fe09d436b3231a21255188e04cdfcdbfa3876bfc1d131948b8bb6',
);
export const NodesGetDocument = /*#__PURE__*/ new TypedDocumentString<NodesGet, NodesGetVariables>(
  "query NodesGet($id:ID!){node(id:$id){...AnyNode}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  'a83079107e86676ebba6ecf0b27bc5ac2dfa8de591d1977c8d23e6a82523d1e9',
);
export const NodesListDocument = /*#__PURE__*/ new TypedDocumentString<NodesList, NodesListVariables>(
  "query NodesList($ids:[ID!]!){nodes(ids:$ids){...AnyNode}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  'cdec7e528594ff390163801a01cbe666e1096607d491ea4436c522a6073f2c67',
);
export const OfficesListDocument = /*#__PURE__*/ new TypedDocumentString<OfficesList, OfficesListVariables>(
  "query OfficesList($year:Int){offices(year:$year){...OfficeDetails}}fragment DepartmentSummary on Department{id number name}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}fragment OfficeDetails on Office{...OfficeSummary department{...DepartmentSummary}legalDomains{...LegalDomainSummary}productGroups{...ProductGroupSummary}}fragment ProductGroupSummary on ProductGroup{id number name}",
  '010804615c88f3dab7f162abd99ca4237a2e34aa2e901f13fdc7943e71ea4071',
);
export const OfficesGetDocument = /*#__PURE__*/ new TypedDocumentString<OfficesGet, OfficesGetVariables>(
  "query OfficesGet($number:String!$year:Int$firstGoals:Int=50$firstContributions:Int=50){office(number:$number year:$year){...OfficeDetails goals(first:$firstGoals){totalCount nodes{...GoalSummary}}contributionsReceived(first:$firstContributions){totalCount nodes{...Contribution}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment OfficeDetails on Office{...OfficeSummary department{...DepartmentSummary}legalDomains{...LegalDomainSummary}productGroups{...ProductGroupSummary}}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ServiceSummary on Service{id key name}",
  'dd5c71254830d8ba0b5eaf01c8caa597eea6508c6f4506cc6aaf7759c3f384a0',
);
export const OfficesContributionsReceivedDocument = /*#__PURE__*/ new TypedDocumentString<OfficesContributionsReceived, OfficesContributionsReceivedVariables>(
  "query OfficesContributionsReceived($number:String!$year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){office(number:$number year:$year){...OfficeSummary contributionsReceived(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  'ff82bb92d9f70a3309bb9fed503e2d38f1753000bd7d54145b41c8d060e08f7e',
);
export const OfficesContributionsGivenDocument = /*#__PURE__*/ new TypedDocumentString<OfficesContributionsGiven, OfficesContributionsGivenVariables>(
  "query OfficesContributionsGiven($number:String!$year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){office(number:$number year:$year){...OfficeSummary contributionsGiven(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  'cf1726ac4ce7a2a981053f2459ff56016265c64ecc8b37d779c571c6c3be48b6',
);
export const OfficesServicesDocument = /*#__PURE__*/ new TypedDocumentString<OfficesServices, OfficesServicesVariables>(
  "query OfficesServices($number:String!$year:Int$first:Int$after:String){office(number:$number year:$year){...OfficeSummary services(first:$first after:$after){totalCount nodes{...Service}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment Service on Service{...ServiceSummary offices{...OfficeSummary}product{...ProductSummary}productGroup{...ProductGroupSummary}provisions{...ProvisionSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}source{...SourceReference}}fragment TargetGroupSummary on TargetGroup{id key name}",
  'a72f7ddf731dcb1abb054e79d1e47998051220443d0ab12bda442f6760ad20b3',
);
export const PlansListDocument = /*#__PURE__*/ new TypedDocumentString<PlansList, PlansListVariables>(
  "query PlansList{plans{...PlanSummary}}fragment PlanSummary on Plan{id year municipality title status revision}",
  '9b5ae1d8d2ebb486ba1a11a958ad8bd177b6edd69dc7f6fc4b992188d47f42cb',
);
export const PlansGetDocument = /*#__PURE__*/ new TypedDocumentString<PlansGet, PlansGetVariables>(
  "query PlansGet($year:Int){plan(year:$year){...PlanSummary source{...SourceReference}}}fragment PlanSummary on Plan{id year municipality title status revision}fragment SourceReference on Source{document section page kind}",
  'a52de28a4d3c29285449311e85ad1e0b3222076f5f7b46f0fa64c215b623c2e7',
);
export const PlansChangesDocument = /*#__PURE__*/ new TypedDocumentString<PlansChanges, PlansChangesVariables>(
  "subscription PlansChanges($year:Int$after:String){planChanged(year:$year after:$after){number action year revision at type id version object{__typename id version}plan{...PlanSummary}}}fragment PlanSummary on Plan{id year municipality title status revision}",
  '1e8ae141294979c89885c62d18b49f075e34e0db8e707f3aa2eb3381a18cda6e',
);
export const ProductAreasListDocument = /*#__PURE__*/ new TypedDocumentString<ProductAreasList, ProductAreasListVariables>(
  "query ProductAreasList($year:Int){productAreas(year:$year){...ProductAreaSummary}}fragment ProductAreaSummary on ProductArea{id number name}",
  'c8a92db0325d781432795f6628d1f103df35ee6514c67f69c90e2a1d94a46cab',
);
export const ProductAreasGetDocument = /*#__PURE__*/ new TypedDocumentString<ProductAreasGet, ProductAreasGetVariables>(
  "query ProductAreasGet($number:String!$year:Int){productArea(number:$number year:$year){...ProductAreaSummary groups{...ProductGroupSummary}goals{...GoalSummary}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}",
  'f0bca0248ad0e006544f7a9b373dc12d07298d628139fe4d242bba65ccac4e6c',
);
export const ProductGroupsGetDocument = /*#__PURE__*/ new TypedDocumentString<ProductGroupsGet, ProductGroupsGetVariables>(
  "query ProductGroupsGet($number:String!$year:Int){productGroup(number:$number year:$year){...ProductGroupSummary area{...ProductAreaSummary}office{...OfficeSummary}department{...DepartmentSummary}committee{...CommitteeSummary}legalDomains{...LegalDomainSummary}products{...ProductSummary}goals{...GoalSummary}}}fragment CommitteeSummary on Committee{id code name}fragment DepartmentSummary on Department{id number name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}",
  '2f8823096ffff72cf51f6068592ec150c613f635e2ac1cd04531fe2af5b4c7f6',
);
export const ProductsGetDocument = /*#__PURE__*/ new TypedDocumentString<ProductsGet, ProductsGetVariables>(
  "query ProductsGet($number:String!$year:Int){product(number:$number year:$year){...ProductSummary group{...ProductGroupSummary}office{...OfficeSummary}provisions{...ProvisionSummary}goals{...GoalSummary}services{...ServiceSummary}source{...SourceReference}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}",
  'bcaa86ee68de5732595bf9fbdea6e39fd5f3c9577248ba72c95e27a0a686f77c',
);
export const SearchFindDocument = /*#__PURE__*/ new TypedDocumentString<SearchFind, SearchFindVariables>(
  "query SearchFind($text:String!$year:Int$first:Int){search(text:$text year:$year first:$first){text score node{...AnyNode}}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  '2a185a69c196a970236b808d6bbace4f75b43bbad44f0f9b0050c708282de106',
);
export const ServicesListDocument = /*#__PURE__*/ new TypedDocumentString<ServicesList, ServicesListVariables>(
  "query ServicesList($year:Int$first:Int$after:String$filter:ServiceFilter$orderBy:ServiceOrder){services(year:$year first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Service}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment Service on Service{...ServiceSummary offices{...OfficeSummary}product{...ProductSummary}productGroup{...ProductGroupSummary}provisions{...ProvisionSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}source{...SourceReference}}fragment TargetGroupSummary on TargetGroup{id key name}",
  '5b879cfc0a940bd6f647b8923f21a4f1cf374cc92cd58856f3e257de02e5267d',
);
export const ServicesGetDocument = /*#__PURE__*/ new TypedDocumentString<ServicesGet, ServicesGetVariables>(
  "query ServicesGet($key:String!$year:Int$firstContributions:Int=50){service(key:$key year:$year){...Service contributions(first:$firstContributions){totalCount nodes{...Contribution}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment Service on Service{...ServiceSummary offices{...OfficeSummary}product{...ProductSummary}productGroup{...ProductGroupSummary}provisions{...ProvisionSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}source{...SourceReference}}fragment TargetGroupSummary on TargetGroup{id key name}",
  '9b04d8cf78b86f0a4047f67b5198f4705ed1e6dd84a7ac54fdef324a1249a9b7',
);
export const ServicesContributionsDocument = /*#__PURE__*/ new TypedDocumentString<ServicesContributions, ServicesContributionsVariables>(
  "query ServicesContributions($key:String!$year:Int$first:Int$after:String$filter:ContributionFilter){service(key:$key year:$year){...ServiceSummary contributions(first:$first after:$after filter:$filter){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  '35045a13df7b69f73fbc820cd74f00225316f5af2a19f592640609bd125c8cbc',
);
export const TargetGroupsListDocument = /*#__PURE__*/ new TypedDocumentString<TargetGroupsList, TargetGroupsListVariables>(
  "query TargetGroupsList($year:Int){targetGroups(year:$year){...TargetGroupSummary}}fragment TargetGroupSummary on TargetGroup{id key name}",
  'f55572f3b55db16b93520cc05a3277f24b75317026b318f4ec41402225daedf3',
);