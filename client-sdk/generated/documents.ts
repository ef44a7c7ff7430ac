/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentString } from '../methods/typed-document.js';
/** A contribution that is thought of and not in the plan (gedachter Zielbeitrag). */
export type ContributionDraft = {
  /** What it would do to the goal (Wirkung). */
  readonly effect: ContributionEffect;
  /** The id of the goal it would contribute to (Ziel). */
  readonly goal: string;
  /** Why the service would contribute to the goal (Begründung). */
  readonly rationale?: string | null | undefined;
  /** The id of the service that would contribute (Leistung). */
  readonly service: string;
  /** How far the offices would agree on it (Abstimmungsstand). */
  readonly status?: ContributionStatus;
  /** How much it would weigh (Stärke). */
  readonly strength?: ContributionStrength | null | undefined;
};

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

/** What is missing (Art der Lücke), in the order of the list. What contributes to a goal includes what contributes to the goals derived from it; it helps unless it conflicts. */
export type CoverageGapCode =
  /** One side objects to the contribution (strittiger Zielbeitrag). */
  | 'CONTRIBUTION_CONTESTED'
  /** No source states the contribution, it is a reading (erschlossener Zielbeitrag). */
  | 'CONTRIBUTION_INFERRED'
  /** No other goal derives from it, though it stands above the lowest level that has goals (Ziel ohne abgeleitetes Ziel). */
  | 'GOAL_NOT_BROKEN_DOWN'
  /** The goal derives from no other, though it stands below the uppermost level that has goals (Ziel ohne übergeordnetes Ziel). */
  | 'GOAL_NOT_DERIVED'
  /** No service contributes to the goal (Ziel ohne Zielbeitrag). */
  | 'GOAL_WITHOUT_CONTRIBUTION'
  /** What helps the goal comes from its own office only (Ziel ohne Zielbeitrag anderer Ämter). */
  | 'GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS'
  /** No office is responsible for the goal, though it stands on one of the lower three levels, the operative ones (Ziel ohne zuständiges Amt). */
  | 'GOAL_WITHOUT_OFFICE'
  /** Whatever contributes to the goal works against it (Ziel nur mit Widersprüchen). */
  | 'GOAL_WITH_CONFLICTS_ONLY'
  /** A level of the pyramid has no goals (leere Zielebene). */
  | 'LEVEL_WITHOUT_GOALS'
  /** No goal is anchored to the product itself (Produkt ohne Ziel). */
  | 'PRODUCT_WITHOUT_GOAL'
  /** The service contributes to no goal (Leistung ohne Zielbeitrag). */
  | 'SERVICE_WITHOUT_CONTRIBUTION';

/** Which gaps a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. Gaps of levels belong to the whole city: every condition but code and severity leaves them out. */
export type CoverageGapFilter = {
  /** What is missing. */
  readonly codes?: ReadonlyArray<CoverageGapCode> | null | undefined;
  /** Numbers of departments: responsible ones, or those of the offices. */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /** Keys of fields of action that the goal belongs to, of a contribution its goal; leaves out services and products. */
  readonly fieldsOfAction?: ReadonlyArray<string> | null | undefined;
  /** Codes of laws that the goal, product or service stands under, or either side of the contribution. */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Numbers of offices: responsible for the goal or product, providing the service, on either side of the contribution. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the product areas that the goal, product or service lies in; of a contribution that of its goal. */
  readonly productAreas?: ReadonlyArray<string> | null | undefined;
  /** How much hangs on it. */
  readonly severities?: ReadonlyArray<GapSeverity> | null | undefined;
};

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
  /** What was asked for is not in memory, such as the journal, and the database cannot be reached. Try again later. */
  | 'DATABASE_UNAVAILABLE'
  /** The document cannot be exported like this: it is no query, has no list or several, or lacks ids. The message says what is missing. */
  | 'EXPORT_NOT_POSSIBLE'
  /** The export would have more rows than the hub allows. Ask for a part by a filter, or by `first` and `after`. */
  | 'EXPORT_TOO_LARGE'
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
  /** There is no plan for the year asked for, or there was none yet at the moment asked for. The message lists the years there are. */
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

/** How much hangs on a gap (Schweregrad). It follows from the code alone. */
export type GapSeverity =
  /** A goal that nothing helps to reach, or that nobody answers for (hoch). */
  | 'HIGH'
  /** A loose end that no goal fails by: not used yet, or not confirmed yet (gering). */
  | 'LOW'
  /** A missing or disputed link between goals, levels or offices (mittel). */
  | 'MEDIUM';

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

/** Which way impact is followed through the goal pyramid (Richtung). */
export type ImpactDirection =
  /** To the derived goals, the services and the offices that stand behind a goal (abwärts). */
  | 'DOWN'
  /** To the goals that something reaches in the end (aufwärts). */
  | 'UP';

/** How two neighbours on a path are connected (Art der Verbindung), whichever way the path runs. */
export type ImpactEdgeKind =
  /** The goal is one of the product area, product group or product (verankert in). */
  | 'ANCHORED_TO'
  /** The service belongs to the product or product group, the product to its group, the group to its area, the office to its department, the provision to its law (gehört zu). */
  | 'BELONGS_TO'
  /** The service contributes to the goal (Zielbeitrag). */
  | 'CONTRIBUTES'
  /** One goal is derived from the other (abgeleitet aus). */
  | 'DERIVED_FROM'
  /** The service or product rests on the provision; the office carries out the law; the product group or goal stands under it (Rechtsgrundlage). */
  | 'LEGAL_BASIS'
  /** The office provides the service (erbringt). */
  | 'PROVIDES'
  /** The office or department is responsible for the goal (zuständig). */
  | 'RESPONSIBLE';

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

/** The languages in which the hub explains itself (Sprache). Names and quotations stay German: the data are. */
export type Language =
  /** German (Deutsch). */
  | 'DE'
  /** English (Englisch). */
  | 'EN';

/** What the rows and columns of a matrix stand for (Achse). A row takes its value from the service that contributes, a column from the goal that receives. */
export type MatrixAxis =
  /** Rows: the departments of these offices; columns: the department responsible for the goal (Dezernat). */
  | 'DEPARTMENT'
  /** Rows: the fields of action in which an office of the service takes part; columns: those the goal belongs to (Handlungsfeld). */
  | 'FIELD_OF_ACTION'
  /** Columns only: the level of the goal in the pyramid (Zielebene). */
  | 'GOAL_LEVEL'
  /** Rows: the laws the contribution comes from; columns: the laws the goal stands under (Rechtskreis). */
  | 'LEGAL_DOMAIN'
  /** Rows: the offices that provide the service; columns: the office responsible for the goal (Amt). */
  | 'OFFICE'
  /** The product area the service or the goal lies in (Produktbereich). */
  | 'PRODUCT_AREA'
  /** The product group the service or the goal lies in (Produktgruppe). */
  | 'PRODUCT_GROUP';

/** Which end of an order comes first (Sortierrichtung). */
export type OrderDirection =
  /** From A to Z, from the lowest number, from the uppermost level (aufsteigend). */
  | 'ASC'
  /** The other way round (absteigend). */
  | 'DESC';

/** What two services or products have in common (Art des Belegs). */
export type OverlapEvidenceKind =
  /** A goal that both help (gemeinsames Ziel). */
  | 'GOAL'
  /** A provision both stand under (gemeinsame Rechtsgrundlage). */
  | 'PROVISION'
  /** People both are for (gemeinsame Zielgruppe). */
  | 'TARGET_GROUP'
  /** A word of both, but for its ending, or a part of a compound (gemeinsames Wort). */
  | 'WORD';

/** Which overlaps a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. Offices, departments and product areas are those of one of the two, and narrow down what is compared. */
export type OverlapFilter = {
  /** Numbers of departments of these offices, or of the product group. */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /** Only overlaps that are justified, or only those that are open. */
  readonly isJustified?: boolean | null | undefined;
  /** Why the two overlap. */
  readonly kinds?: ReadonlyArray<OverlapKind> | null | undefined;
  /** Numbers of offices that provide the service or have the product. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the product areas that the service or product lies in. */
  readonly productAreas?: ReadonlyArray<string> | null | undefined;
};

/** Why two services or products overlap (Art der Überschneidung); of several reasons the first. */
export type OverlapKind =
  /** Two services of different offices help the same goal (gleiches Ziel). */
  | 'SAME_GOAL'
  /** Two services of different offices are for the same people (gleiche Zielgruppe). */
  | 'SAME_TARGET_GROUP'
  /** Two products of different groups or offices name the same task in name or description (gleiche Aufgabe). */
  | 'SAME_TASK';

/** Which changes a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. */
export type PlanChangeFilter = {
  /** What became of the objects (Art der Änderung). */
  readonly kinds?: ReadonlyArray<PlanChangeKind> | null | undefined;
  /** Numbers of offices (Ämter) that the objects are, refer to or, if they are contributions, come from or go to, in one of the two plans. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Types of objects (Objektarten), such as "Office" and "ProductGroup". */
  readonly types?: ReadonlyArray<string> | null | undefined;
};

/** What became of an object from one plan to another (Art der Änderung). */
export type PlanChangeKind =
  /** Only the plan compared to has it (neu). */
  | 'ADDED'
  /** Something else of it is different, such as who is responsible (geändert). */
  | 'CHANGED'
  /** It has another number or key, or belongs to something else (umnummeriert, verschoben). */
  | 'MOVED'
  /** Only the plan compared from has it (entfallen). */
  | 'REMOVED'
  /** It has another name or, if it is a goal, other words (umbenannt, neu gefasst). */
  | 'RENAMED';

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

export type ContributionSummary = { readonly id: string, readonly effect: ContributionEffect, readonly status: ContributionStatus, readonly service: ServiceSummary, readonly goal: GoalSummary };

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

export type CoverageGapsListVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CoverageGapFilter | null | undefined;
  language?: Language | null | undefined;
}>;


export type CoverageGapsList = { readonly coverageGaps: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly code: CoverageGapCode, readonly severity: GapSeverity, readonly count: number }>, readonly nodes: ReadonlyArray<CoverageGap>, readonly pageInfo: PageEnd } };

export type CoverageGap = { readonly code: CoverageGapCode, readonly severity: GapSeverity, readonly message: string, readonly remedy: string, readonly level: GoalLevel | null, readonly objects: ReadonlyArray<
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
  >, readonly source: SourceReference | null };

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

export type DependenciesOfOfficesVariables = Exact<{
  year?: number | null | undefined;
  filter?: ContributionFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type DependenciesOfOffices = { readonly officeDependencies: { readonly year: number, readonly linkCount: number, readonly groupCount: number, readonly areCirclesComplete: boolean, readonly areChainsComplete: boolean, readonly conflictCount: number, readonly limit: number, readonly links: ReadonlyArray<{ readonly contributionCount: number, readonly goalCount: number, readonly office: OfficeSummary, readonly dependsOn: OfficeSummary }>, readonly groups: ReadonlyArray<OfficeGroup>, readonly circles: ReadonlyArray<{ readonly length: number, readonly offices: ReadonlyArray<OfficeSummary> }>, readonly chains: ReadonlyArray<{ readonly length: number, readonly groups: ReadonlyArray<OfficeGroup> }>, readonly conflicts: ReadonlyArray<{ readonly crossesLegalDomains: boolean, readonly contribution: Contribution, readonly against: ReadonlyArray<GoalSummary> }> } };

export type DependenciesOfGoalVariables = Exact<{
  key: string;
  year?: number | null | undefined;
}>;


export type DependenciesOfGoal = { readonly goal: (
    { readonly dependsOn: ReadonlyArray<{ readonly contributionCount: number, readonly share: number, readonly agreedCount: number, readonly proposedCount: number, readonly contestedCount: number, readonly office: OfficeSummary }> }
    & GoalSummary
  ) | null };

export type OfficeGroup = { readonly offices: ReadonlyArray<OfficeSummary> };

export type ExplanationOfContributionVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type ExplanationOfContribution = { readonly node:
    | { readonly __typename: 'Committee' }
    | (
      { readonly __typename: 'Contribution', readonly explanation: Explanation }
      & Contribution
    )
    | { readonly __typename: 'Department' }
    | { readonly __typename: 'FieldOfAction' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'LegalDomain' }
    | { readonly __typename: 'LegalProvision' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'OverlapJustification' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Product' }
    | { readonly __typename: 'ProductArea' }
    | { readonly __typename: 'ProductGroup' }
    | { readonly __typename: 'Service' }
    | { readonly __typename: 'TargetGroup' }
   | null };

export type Explanation = { readonly sentence: string, readonly facts: ReadonlyArray<{ readonly statement: string, readonly node:
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
     | null, readonly source: SourceReference | null }> };

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

export type ImpactPathsFindVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  direction?: ImpactDirection | null | undefined;
  filter?: ContributionFilter | null | undefined;
  first?: number | null | undefined;
  maxLength?: number | null | undefined;
}>;


export type ImpactPathsFind = { readonly impactPaths: { readonly year: number, readonly direction: ImpactDirection, readonly isComplete: boolean, readonly isReachedComplete: boolean, readonly limit: number, readonly from:
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
    , readonly to:
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
     | null, readonly paths: ReadonlyArray<ImpactPath>, readonly reached: ReadonlyArray<{ readonly length: number, readonly node:
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
       }> } };

export type ImpactPath = { readonly length: number, readonly crossesLegalDomains: boolean, readonly crossesDepartments: boolean, readonly hasConflict: boolean, readonly nodes: ReadonlyArray<
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
  >, readonly edges: ReadonlyArray<{ readonly kind: ImpactEdgeKind, readonly from:
      | NodeReference_Committee
      | NodeReference_Contribution
      | NodeReference_Department
      | NodeReference_FieldOfAction
      | NodeReference_Goal
      | NodeReference_LegalDomain
      | NodeReference_LegalProvision
      | NodeReference_Office
      | NodeReference_OverlapJustification
      | NodeReference_Plan
      | NodeReference_Product
      | NodeReference_ProductArea
      | NodeReference_ProductGroup
      | NodeReference_Service
      | NodeReference_TargetGroup
    , readonly to:
      | NodeReference_Committee
      | NodeReference_Contribution
      | NodeReference_Department
      | NodeReference_FieldOfAction
      | NodeReference_Goal
      | NodeReference_LegalDomain
      | NodeReference_LegalProvision
      | NodeReference_Office
      | NodeReference_OverlapJustification
      | NodeReference_Plan
      | NodeReference_Product
      | NodeReference_ProductArea
      | NodeReference_ProductGroup
      | NodeReference_Service
      | NodeReference_TargetGroup
    , readonly contribution: { readonly id: string, readonly effect: ContributionEffect, readonly status: ContributionStatus } | null, readonly source: SourceReference | null }>, readonly legalDomains: ReadonlyArray<LegalDomainSummary>, readonly departments: ReadonlyArray<DepartmentSummary> };

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

export type MatrixGetVariables = Exact<{
  rows: MatrixAxis;
  columns: MatrixAxis;
  filter?: ContributionFilter | null | undefined;
  year?: number | null | undefined;
}>;


export type MatrixGet = { readonly contributionMatrix: { readonly rows: ReadonlyArray<MatrixLine>, readonly columns: ReadonlyArray<MatrixLine>, readonly cells: ReadonlyArray<MatrixCellCounts>, readonly totals: MatrixCounts } };

export type MatrixCellsVariables = Exact<{
  rows: MatrixAxis;
  columns: MatrixAxis;
  filter?: ContributionFilter | null | undefined;
  year?: number | null | undefined;
  firstContributions?: number | null | undefined;
  afterContribution?: string | null | undefined;
  orderBy?: ContributionOrder | null | undefined;
  language?: Language | null | undefined;
}>;


export type MatrixCells = { readonly contributionMatrix: { readonly cells: ReadonlyArray<(
      { readonly explanation: Explanation, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<ContributionSummary>, readonly pageInfo: PageEnd } }
      & MatrixCellCounts
    )> } };

export type MatrixLine = { readonly key: string | null, readonly label: string, readonly node:
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
   | null, readonly totals: MatrixCounts };

export type MatrixCellCounts = { readonly row: { readonly key: string | null, readonly label: string, readonly node:
      | NodeReference_Committee
      | NodeReference_Contribution
      | NodeReference_Department
      | NodeReference_FieldOfAction
      | NodeReference_Goal
      | NodeReference_LegalDomain
      | NodeReference_LegalProvision
      | NodeReference_Office
      | NodeReference_OverlapJustification
      | NodeReference_Plan
      | NodeReference_Product
      | NodeReference_ProductArea
      | NodeReference_ProductGroup
      | NodeReference_Service
      | NodeReference_TargetGroup
     | null }, readonly column: { readonly key: string | null, readonly label: string, readonly node:
      | NodeReference_Committee
      | NodeReference_Contribution
      | NodeReference_Department
      | NodeReference_FieldOfAction
      | NodeReference_Goal
      | NodeReference_LegalDomain
      | NodeReference_LegalProvision
      | NodeReference_Office
      | NodeReference_OverlapJustification
      | NodeReference_Plan
      | NodeReference_Product
      | NodeReference_ProductArea
      | NodeReference_ProductGroup
      | NodeReference_Service
      | NodeReference_TargetGroup
     | null }, readonly counts: MatrixCounts };

export type MatrixCounts = { readonly contributions: number, readonly goals: number, readonly services: number, readonly byEffect: ReadonlyArray<{ readonly effect: ContributionEffect, readonly contributions: number }>, readonly byStatus: ReadonlyArray<{ readonly status: ContributionStatus, readonly contributions: number }> };

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

type NodeReference_Committee = { readonly id: string };

type NodeReference_Contribution = { readonly id: string };

type NodeReference_Department = { readonly id: string };

type NodeReference_FieldOfAction = { readonly id: string };

type NodeReference_Goal = { readonly id: string };

type NodeReference_LegalDomain = { readonly id: string };

type NodeReference_LegalProvision = { readonly id: string };

type NodeReference_Office = { readonly id: string };

type NodeReference_OverlapJustification = { readonly id: string };

type NodeReference_Plan = { readonly id: string };

type NodeReference_Product = { readonly id: string };

type NodeReference_ProductArea = { readonly id: string };

type NodeReference_ProductGroup = { readonly id: string };

type NodeReference_Service = { readonly id: string };

type NodeReference_TargetGroup = { readonly id: string };

export type NodeReference =
  | NodeReference_Committee
  | NodeReference_Contribution
  | NodeReference_Department
  | NodeReference_FieldOfAction
  | NodeReference_Goal
  | NodeReference_LegalDomain
  | NodeReference_LegalProvision
  | NodeReference_Office
  | NodeReference_OverlapJustification
  | NodeReference_Plan
  | NodeReference_Product
  | NodeReference_ProductArea
  | NodeReference_ProductGroup
  | NodeReference_Service
  | NodeReference_TargetGroup
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

export type OverlapsListVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OverlapFilter | null | undefined;
}>;


export type OverlapsList = { readonly overlaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<Overlap>, readonly pageInfo: PageEnd } };

export type Overlap = { readonly kind: OverlapKind, readonly score: number, readonly nodes: ReadonlyArray<
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
  >, readonly evidence: ReadonlyArray<{ readonly kind: OverlapEvidenceKind, readonly text: string, readonly node:
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
     | null, readonly source: SourceReference | null }>, readonly justification: { readonly id: string, readonly key: string, readonly reason: string, readonly source: SourceReference } | null };

export type PlanComparisonChangesVariables = Exact<{
  from: number;
  to: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PlanChangeFilter | null | undefined;
  language?: Language;
}>;


export type PlanComparisonChanges = { readonly comparePlans: { readonly from: PlanSummary, readonly to: PlanSummary, readonly summary: ReadonlyArray<{ readonly type: string, readonly kind: PlanChangeKind, readonly count: number }>, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly message: string }
        & PlanChange
      )>, readonly pageInfo: PageEnd } } };

export type PlanChange = { readonly kind: PlanChangeKind, readonly type: string, readonly before:
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
   | null, readonly after:
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
   | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

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

export type WhatIfEffectsVariables = Exact<{
  remove?: ReadonlyArray<string> | null | undefined;
  add?: ReadonlyArray<ContributionDraft> | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfEffects = { readonly whatIf: { readonly year: number, readonly before: WhatIfCounts, readonly after: WhatIfCounts, readonly lost: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution> }, readonly added: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution> }, readonly removedServices: { readonly totalCount: number, readonly nodes: ReadonlyArray<ServiceSummary> }, readonly reducedServices: { readonly totalCount: number, readonly nodes: ReadonlyArray<ServiceSummary> }, readonly uncoveredGoals: { readonly totalCount: number, readonly nodes: ReadonlyArray<GoalSummary> }, readonly newlyCoveredGoals: { readonly totalCount: number, readonly nodes: ReadonlyArray<GoalSummary> }, readonly goalsWithoutOtherOffices: { readonly totalCount: number, readonly nodes: ReadonlyArray<GoalSummary> }, readonly goalsWithoutOffice: { readonly totalCount: number, readonly nodes: ReadonlyArray<GoalSummary> } } };

export type WhatIfLostVariables = Exact<{
  remove?: ReadonlyArray<string> | null | undefined;
  add?: ReadonlyArray<ContributionDraft> | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ContributionFilter | null | undefined;
  orderBy?: ContributionOrder | null | undefined;
}>;


export type WhatIfLost = { readonly whatIf: { readonly lost: { readonly totalCount: number, readonly nodes: ReadonlyArray<Contribution>, readonly pageInfo: PageEnd } } };

export type WhatIfCoverageGapsVariables = Exact<{
  remove?: ReadonlyArray<string> | null | undefined;
  add?: ReadonlyArray<ContributionDraft> | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CoverageGapFilter | null | undefined;
  language?: Language | null | undefined;
}>;


export type WhatIfCoverageGaps = { readonly whatIf: { readonly coverageGaps: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly code: CoverageGapCode, readonly severity: GapSeverity, readonly count: number }>, readonly nodes: ReadonlyArray<CoverageGap>, readonly pageInfo: PageEnd } } };

export type WhatIfCounts = { readonly services: number, readonly contributions: number, readonly goals: number, readonly coveredGoals: number };

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
export const CoverageGapsListDocument = /*#__PURE__*/ new TypedDocumentString<CoverageGapsList, CoverageGapsListVariables>(
  "query CoverageGapsList($year:Int$first:Int$after:String$filter:CoverageGapFilter$language:Language){coverageGaps(year:$year first:$first after:$after filter:$filter language:$language){totalCount counts{code severity count}nodes{...CoverageGap}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment CoverageGap on CoverageGap{code severity message remedy level objects{...AnyNode}source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  'a704ba18eef58e13a99a607efd582e008a04522a71e17a82f109575ba09dbf37',
);
export const DepartmentsListDocument = /*#__PURE__*/ new TypedDocumentString<DepartmentsList, DepartmentsListVariables>(
  "query DepartmentsList($year:Int){departments(year:$year){...Department}}fragment DepartmentSummary on Department{id number name}fragment Department on Department{...DepartmentSummary offices{...OfficeSummary}}fragment OfficeSummary on Office{id number name}",
  '52299af1d481fdc39d88c4375bed8b19bfa7642dc879406607b2247793fe8748',
);
export const DepartmentsGetDocument = /*#__PURE__*/ new TypedDocumentString<DepartmentsGet, DepartmentsGetVariables>(
  "query DepartmentsGet($number:String!$year:Int){department(number:$number year:$year){...Department}}fragment DepartmentSummary on Department{id number name}fragment Department on Department{...DepartmentSummary offices{...OfficeSummary}}fragment OfficeSummary on Office{id number name}",
  '9d512997eb1e57d8774ad5964df95908740128425c84e1c78bc1a45910d0aac0',
);
export const DependenciesOfOfficesDocument = /*#__PURE__*/ new TypedDocumentString<DependenciesOfOffices, DependenciesOfOfficesVariables>(
  "query DependenciesOfOffices($year:Int$filter:ContributionFilter$first:Int){officeDependencies(year:$year filter:$filter first:$first){year links{office{...OfficeSummary}dependsOn{...OfficeSummary}contributionCount goalCount}linkCount groups{...OfficeGroup}groupCount circles{length offices{...OfficeSummary}}areCirclesComplete chains{length groups{...OfficeGroup}}areChainsComplete conflicts{contribution{...Contribution}against{...GoalSummary}crossesLegalDomains}conflictCount limit}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment OfficeGroup on OfficeGroup{offices{...OfficeSummary}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  '07ef918a311d6f49f429b50d2a56a1b9d935941218021e21a2b484bbff20493f',
);
export const DependenciesOfGoalDocument = /*#__PURE__*/ new TypedDocumentString<DependenciesOfGoal, DependenciesOfGoalVariables>(
  "query DependenciesOfGoal($key:String!$year:Int){goal(key:$key year:$year){...GoalSummary dependsOn{office{...OfficeSummary}contributionCount share agreedCount proposedCount contestedCount}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}",
  '9899bfdc6765301e2c727426a011b9e3af2ff7747e0da8696630c27d4b763d20',
);
export const ExplanationOfContributionDocument = /*#__PURE__*/ new TypedDocumentString<ExplanationOfContribution, ExplanationOfContributionVariables>(
  "query ExplanationOfContribution($id:ID!$language:Language){node(id:$id){__typename ...on Contribution{...Contribution explanation(language:$language){...Explanation}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment Explanation on Explanation{sentence facts{statement node{...AnyNode}source{...SourceReference}}}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  '2a80fdd506bc68a5cc40576cd68ab815da6ef565b9e422d05b85c64da25fdcab',
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
export const ImpactPathsFindDocument = /*#__PURE__*/ new TypedDocumentString<ImpactPathsFind, ImpactPathsFindVariables>(
  "query ImpactPathsFind($from:ID!$to:ID$direction:ImpactDirection$filter:ContributionFilter$first:Int$maxLength:Int){impactPaths(from:$from to:$to direction:$direction filter:$filter first:$first maxLength:$maxLength){year direction from{...AnyNode}to{...AnyNode}paths{...ImpactPath}isComplete reached{length node{...AnyNode}}isReachedComplete limit}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment ImpactPath on ImpactPath{length nodes{...AnyNode}edges{kind from{...NodeReference}to{...NodeReference}contribution{id effect status}source{...SourceReference}}legalDomains{...LegalDomainSummary}departments{...DepartmentSummary}crossesLegalDomains crossesDepartments hasConflict}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment NodeReference on Node{id}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  'e1a1a163f44c5db11ef35748ef217ee918073df111f210eb8c6b60795c989185',
);
export const LegalDomainsListDocument = /*#__PURE__*/ new TypedDocumentString<LegalDomainsList, LegalDomainsListVariables>(
  "query LegalDomainsList($year:Int){legalDomains(year:$year){...LegalDomainSummary offices{...OfficeSummary}}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}",
  'cedc76ab2e2b81b669e2c99097f50929e49bee405d6ae2ce84dffdfbca70c884',
);
export const LegalDomainsGetDocument = /*#__PURE__*/ new TypedDocumentString<LegalDomainsGet, LegalDomainsGetVariables>(
  "query LegalDomainsGet($code:String!$year:Int){legalDomain(code:$code year:$year){...LegalDomainSummary provisions{...ProvisionSummary heading}productGroups{...ProductGroupSummary}offices{...OfficeSummary}}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment ProductGroupSummary on ProductGroup{id number name}",
  '418d5b72a21fe09d436b3231a21255188e04cdfcdbfa3876bfc1d131948b8bb6',
);
export const MatrixGetDocument = /*#__PURE__*/ new TypedDocumentString<MatrixGet, MatrixGetVariables>(
  "query MatrixGet($rows:MatrixAxis!$columns:MatrixAxis!$filter:ContributionFilter$year:Int){contributionMatrix(rows:$rows columns:$columns filter:$filter year:$year){rows{...MatrixLine}columns{...MatrixLine}cells{...MatrixCellCounts}totals{...MatrixCounts}}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment MatrixLine on MatrixLine{key label node{...AnyNode}totals{...MatrixCounts}}fragment MatrixCellCounts on MatrixCell{row{key label node{...NodeReference}}column{key label node{...NodeReference}}counts{...MatrixCounts}}fragment MatrixCounts on MatrixCounts{contributions goals services byEffect{effect contributions}byStatus{status contributions}}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment NodeReference on Node{id}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  '9cf660b3c805ecf918a2056d2f23fcf5d96c78e763427f2a2016d0f2a1694f4c',
);
export const MatrixCellsDocument = /*#__PURE__*/ new TypedDocumentString<MatrixCells, MatrixCellsVariables>(
  "query MatrixCells($rows:MatrixAxis!$columns:MatrixAxis!$filter:ContributionFilter$year:Int$firstContributions:Int=10$afterContribution:String$orderBy:ContributionOrder$language:Language){contributionMatrix(rows:$rows columns:$columns filter:$filter year:$year){cells{...MatrixCellCounts explanation(language:$language){...Explanation}contributions(first:$firstContributions after:$afterContribution orderBy:$orderBy){totalCount nodes{...ContributionSummary}pageInfo{...PageEnd}}}}}fragment ContributionSummary on Contribution{id service{...ServiceSummary}goal{...GoalSummary}effect status}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment Explanation on Explanation{sentence facts{statement node{...AnyNode}source{...SourceReference}}}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment MatrixCellCounts on MatrixCell{row{key label node{...NodeReference}}column{key label node{...NodeReference}}counts{...MatrixCounts}}fragment MatrixCounts on MatrixCounts{contributions goals services byEffect{effect contributions}byStatus{status contributions}}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment NodeReference on Node{id}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  '3d614229172e5c7ed2e1a74502b9bda5d3bb545c3c49a5087b1212458c151bc5',
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
export const OverlapsListDocument = /*#__PURE__*/ new TypedDocumentString<OverlapsList, OverlapsListVariables>(
  "query OverlapsList($year:Int$first:Int$after:String$filter:OverlapFilter){overlaps(year:$year first:$first after:$after filter:$filter){totalCount nodes{...Overlap}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment Overlap on Overlap{kind score nodes{...AnyNode}evidence{kind text node{...AnyNode}source{...SourceReference}}justification{id key reason source{...SourceReference}}}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  'cae158883016690bf423d5e66773e07cc682bea439369bee0c02f5a44a72b629',
);
export const PlanComparisonChangesDocument = /*#__PURE__*/ new TypedDocumentString<PlanComparisonChanges, PlanComparisonChangesVariables>(
  "query PlanComparisonChanges($from:Int!$to:Int!$first:Int$after:String$filter:PlanChangeFilter$language:Language!=DE){comparePlans(from:$from to:$to){from{...PlanSummary}to{...PlanSummary}summary{type kind count}changes(first:$first after:$after filter:$filter){totalCount nodes{...PlanChange message(language:$language)}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment PlanChange on PlanChange{kind type before{...AnyNode}after{...AnyNode}fields{field before after}}fragment PlanSummary on Plan{id year municipality title status revision}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  '62df68c92d986ae336b721ef2856f980948486144098d93c2f97ac967f8e0632',
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
export const WhatIfEffectsDocument = /*#__PURE__*/ new TypedDocumentString<WhatIfEffects, WhatIfEffectsVariables>(
  "query WhatIfEffects($remove:[ID!]$add:[ContributionDraft!]$year:Int$first:Int=20){whatIf(remove:$remove add:$add year:$year){year before{...WhatIfCounts}after{...WhatIfCounts}lost(first:$first){totalCount nodes{...Contribution}}added(first:$first){totalCount nodes{...Contribution}}removedServices(first:$first){totalCount nodes{...ServiceSummary}}reducedServices(first:$first){totalCount nodes{...ServiceSummary}}uncoveredGoals(first:$first){totalCount nodes{...GoalSummary}}newlyCoveredGoals(first:$first){totalCount nodes{...GoalSummary}}goalsWithoutOtherOffices(first:$first){totalCount nodes{...GoalSummary}}goalsWithoutOffice(first:$first){totalCount nodes{...GoalSummary}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}fragment WhatIfCounts on WhatIfCounts{services contributions goals coveredGoals}",
  '99fa6889e8e25d8d4c27a3714a9e543fa685c42e49646b634171bbe9c4136827',
);
export const WhatIfLostDocument = /*#__PURE__*/ new TypedDocumentString<WhatIfLost, WhatIfLostVariables>(
  "query WhatIfLost($remove:[ID!]$add:[ContributionDraft!]$year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){whatIf(remove:$remove add:$add year:$year){lost(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
  'e371b1ef6c59c18c3fe5febae54688fe466c2fe2197207727abc72da283f4b0f',
);
export const WhatIfCoverageGapsDocument = /*#__PURE__*/ new TypedDocumentString<WhatIfCoverageGaps, WhatIfCoverageGapsVariables>(
  "query WhatIfCoverageGaps($remove:[ID!]$add:[ContributionDraft!]$year:Int$first:Int$after:String$filter:CoverageGapFilter$language:Language){whatIf(remove:$remove add:$add year:$year){coverageGaps(first:$first after:$after filter:$filter language:$language){totalCount counts{code severity count}nodes{...CoverageGap}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment CoverageGap on CoverageGap{code severity message remedy level objects{...AnyNode}source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}",
  '9f82d3b5a45f7b2867f3d8a38eba6c56696ffbd87fd50059e6efbddcbb47c5c3',
);