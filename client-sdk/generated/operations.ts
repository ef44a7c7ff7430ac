import {
  AboutGetDocument,
  type AboutGet,
  type AboutGetVariables,
  CommitteesListDocument,
  type CommitteesList,
  type CommitteesListVariables,
  ContributionsListDocument,
  type ContributionsList,
  type ContributionsListVariables,
  CoverageGapsListDocument,
  type CoverageGapsList,
  type CoverageGapsListVariables,
  DepartmentsListDocument,
  type DepartmentsList,
  type DepartmentsListVariables,
  DepartmentsGetDocument,
  type DepartmentsGet,
  type DepartmentsGetVariables,
  DependenciesOfOfficesDocument,
  type DependenciesOfOffices,
  type DependenciesOfOfficesVariables,
  DependenciesOfGoalDocument,
  type DependenciesOfGoal,
  type DependenciesOfGoalVariables,
  ExplanationOfContributionDocument,
  type ExplanationOfContribution,
  type ExplanationOfContributionVariables,
  FieldsOfActionListDocument,
  type FieldsOfActionList,
  type FieldsOfActionListVariables,
  GoalsListDocument,
  type GoalsList,
  type GoalsListVariables,
  GoalsGetDocument,
  type GoalsGet,
  type GoalsGetVariables,
  GoalsContributionsDocument,
  type GoalsContributions,
  type GoalsContributionsVariables,
  GoalsPyramidDocument,
  type GoalsPyramid,
  type GoalsPyramidVariables,
  ImpactPathsFindDocument,
  type ImpactPathsFind,
  type ImpactPathsFindVariables,
  LegalDomainsListDocument,
  type LegalDomainsList,
  type LegalDomainsListVariables,
  LegalDomainsGetDocument,
  type LegalDomainsGet,
  type LegalDomainsGetVariables,
  MatrixGetDocument,
  type MatrixGet,
  type MatrixGetVariables,
  MatrixCellsDocument,
  type MatrixCells,
  type MatrixCellsVariables,
  NodesGetDocument,
  type NodesGet,
  type NodesGetVariables,
  NodesListDocument,
  type NodesList,
  type NodesListVariables,
  OfficesListDocument,
  type OfficesList,
  type OfficesListVariables,
  OfficesGetDocument,
  type OfficesGet,
  type OfficesGetVariables,
  OfficesContributionsReceivedDocument,
  type OfficesContributionsReceived,
  type OfficesContributionsReceivedVariables,
  OfficesContributionsGivenDocument,
  type OfficesContributionsGiven,
  type OfficesContributionsGivenVariables,
  OfficesServicesDocument,
  type OfficesServices,
  type OfficesServicesVariables,
  OverlapsListDocument,
  type OverlapsList,
  type OverlapsListVariables,
  PlanComparisonChangesDocument,
  type PlanComparisonChanges,
  type PlanComparisonChangesVariables,
  PlansListDocument,
  type PlansList,
  type PlansListVariables,
  PlansGetDocument,
  type PlansGet,
  type PlansGetVariables,
  ProductAreasListDocument,
  type ProductAreasList,
  type ProductAreasListVariables,
  ProductAreasGetDocument,
  type ProductAreasGet,
  type ProductAreasGetVariables,
  ProductGroupsGetDocument,
  type ProductGroupsGet,
  type ProductGroupsGetVariables,
  ProductsGetDocument,
  type ProductsGet,
  type ProductsGetVariables,
  SearchFindDocument,
  type SearchFind,
  type SearchFindVariables,
  ServicesListDocument,
  type ServicesList,
  type ServicesListVariables,
  ServicesGetDocument,
  type ServicesGet,
  type ServicesGetVariables,
  ServicesContributionsDocument,
  type ServicesContributions,
  type ServicesContributionsVariables,
  TargetGroupsListDocument,
  type TargetGroupsList,
  type TargetGroupsListVariables,
  WhatIfEffectsDocument,
  type WhatIfEffects,
  type WhatIfEffectsVariables,
  WhatIfLostDocument,
  type WhatIfLost,
  type WhatIfLostVariables,
  WhatIfCoverageGapsDocument,
  type WhatIfCoverageGaps,
  type WhatIfCoverageGapsVariables,
} from './documents.js';
import { type Ask, type ListMethod, listMethod, type Method, method } from '../methods/method.js';
/** What can be asked: one method for each curated operation, by concept. */
export interface Operations {
  readonly about: {
    /** What the hub is, which plans it holds and which one answers where no year is given (Auskunft). */
    readonly get: Method<AboutGet, AboutGetVariables>;
  };
  readonly committees: {
    /** The committees of the council, and the council itself (Ausschüsse, Rat). */
    readonly list: Method<CommitteesList, CommitteesListVariables>;
  };
  readonly contributions: {
    /** Contributions of services to goals, filtered and page by page (Zielbeiträge). */
    readonly list: ListMethod<ContributionsList, ContributionsListVariables, NonNullable<ContributionsList['contributions']>>;
  };
  readonly coverageGaps: {
    /** What a plan leaves open, worst first, page by page, and how many gaps of each code there are (Lücken der Zielabdeckung). */
    readonly list: ListMethod<CoverageGapsList, CoverageGapsListVariables, NonNullable<CoverageGapsList['coverageGaps']>>;
  };
  readonly departments: {
    /** All departments with their offices (Dezernate). */
    readonly list: Method<DepartmentsList, DepartmentsListVariables>;
    /** A department with its offices (Dezernat). */
    readonly get: Method<DepartmentsGet, DepartmentsGetVariables>;
  };
  readonly dependencies: {
    /** Which offices depend on each other, in circles and chains, and where services work against goals (Abhängigkeiten und Zielkonflikte). */
    readonly ofOffices: Method<DependenciesOfOffices, DependenciesOfOfficesVariables>;
    /** The offices that a goal depends on without their being responsible for it, most contributions first (Abhängigkeit eines Ziels). */
    readonly ofGoal: Method<DependenciesOfGoal, DependenciesOfGoalVariables>;
  };
  readonly explanation: {
    /** Why a contribution is there and what it crosses: the chain of facts, each with its source (Begründung eines Zielbeitrags). */
    readonly ofContribution: Method<ExplanationOfContribution, ExplanationOfContributionVariables>;
  };
  readonly fieldsOfAction: {
    /** The strategies that offices pursue together, with their goals (Handlungsfelder). */
    readonly list: Method<FieldsOfActionList, FieldsOfActionListVariables>;
  };
  readonly goals: {
    /** Goals, filtered and page by page (Ziele). */
    readonly list: ListMethod<GoalsList, GoalsListVariables, NonNullable<GoalsList['goals']>>;
    /** A goal with what it is derived from, what is derived from it, and what contributes to them (Ziel). */
    readonly get: Method<GoalsGet, GoalsGetVariables>;
    /** What contributes to a goal, or with the scope SUBTREE to all goals derived from it, page by page (Zielbeiträge). */
    readonly contributions: ListMethod<GoalsContributions, GoalsContributionsVariables, NonNullable<NonNullable<GoalsContributions['goal']>['contributions']>>;
    /** All goals of a year by level, uppermost first; a level without goals is there and empty (Zielpyramide). */
    readonly pyramid: Method<GoalsPyramid, GoalsPyramidVariables>;
  };
  readonly impactPaths: {
    /** Which goals something reaches (UP), or what stands behind a goal (DOWN), by which paths; the id names the plan (Wirkungspfade). */
    readonly find: Method<ImpactPathsFind, ImpactPathsFindVariables>;
  };
  readonly legalDomains: {
    /** All laws the plan cites, with the offices that carry them out (Rechtskreise). */
    readonly list: Method<LegalDomainsList, LegalDomainsListVariables>;
    /** A law with the provisions the plan cites, its product groups and offices (Rechtskreis). */
    readonly get: Method<LegalDomainsGet, LegalDomainsGetVariables>;
  };
  readonly matrix: {
    /** Who contributes to whom, counted: rows contribute, columns receive; totals count each contribution once (Zielbeitragsmatrix). */
    readonly get: Method<MatrixGet, MatrixGetVariables>;
    /** The cells, each with the reason of its count and a page of its contributions; `afterContribution` goes on in one of them (Zellen). */
    readonly cells: Method<MatrixCells, MatrixCellsVariables>;
  };
  readonly nodes: {
    /** An object by its id; `__typename` tells what it is. */
    readonly get: Method<NodesGet, NodesGetVariables>;
    /** Objects by their ids, in the same order; null for an id that leads nowhere. */
    readonly list: Method<NodesList, NodesListVariables>;
  };
  readonly offices: {
    /** All offices with their departments and the laws they carry out (Ämter). */
    readonly list: Method<OfficesList, OfficesListVariables>;
    /** An office with its goals, and what other offices contribute to them (Amt, Ziele, empfangene Zielbeiträge). */
    readonly get: Method<OfficesGet, OfficesGetVariables>;
    /** What other offices contribute to the goals of an office, page by page (empfangene Zielbeiträge). */
    readonly contributionsReceived: ListMethod<OfficesContributionsReceived, OfficesContributionsReceivedVariables, NonNullable<NonNullable<OfficesContributionsReceived['office']>['contributionsReceived']>>;
    /** What the services of an office contribute to the goals of others, page by page (geleistete Zielbeiträge). */
    readonly contributionsGiven: ListMethod<OfficesContributionsGiven, OfficesContributionsGivenVariables, NonNullable<NonNullable<OfficesContributionsGiven['office']>['contributionsGiven']>>;
    /** The services an office provides, alone or with others, page by page (Leistungen). */
    readonly services: ListMethod<OfficesServices, OfficesServicesVariables, NonNullable<NonNullable<OfficesServices['office']>['services']>>;
  };
  readonly overlaps: {
    /** Services and products that may do the same, highest score first, page by page (Überschneidungen). */
    readonly list: ListMethod<OverlapsList, OverlapsListVariables, NonNullable<OverlapsList['overlaps']>>;
  };
  readonly planComparison: {
    /** What is different in one plan from another, page by page, and how many changes of each kind there are (Planvergleich). */
    readonly changes: ListMethod<PlanComparisonChanges, PlanComparisonChangesVariables, NonNullable<NonNullable<PlanComparisonChanges['comparePlans']>['changes']>>;
  };
  readonly plans: {
    /** All plans, oldest first (Haushaltspläne). */
    readonly list: Method<PlansList, PlansListVariables>;
    /** The plan of a year with its source, the latest adopted one without a year (Haushaltsplan). */
    readonly get: Method<PlansGet, PlansGetVariables>;
  };
  readonly productAreas: {
    /** All product areas (Produktbereiche). */
    readonly list: Method<ProductAreasList, ProductAreasListVariables>;
    /** A product area with its groups and goals (Produktbereich). */
    readonly get: Method<ProductAreasGet, ProductAreasGetVariables>;
  };
  readonly productGroups: {
    /** A product group: its products and goals, who answers for it, and under which law (Produktgruppe). */
    readonly get: Method<ProductGroupsGet, ProductGroupsGetVariables>;
  };
  readonly products: {
    /** A product: its group, legal basis, goals and services (Produkt). */
    readonly get: Method<ProductsGet, ProductsGetVariables>;
  };
  readonly search: {
    /** Finds anything in a plan by number, key or text; the best hits come first (Suche). */
    readonly find: Method<SearchFind, SearchFindVariables>;
  };
  readonly services: {
    /** Services, filtered and page by page (Leistungen). */
    readonly list: ListMethod<ServicesList, ServicesListVariables, NonNullable<ServicesList['services']>>;
    /** A service with what it contributes to (Leistung). */
    readonly get: Method<ServicesGet, ServicesGetVariables>;
    /** What a service contributes to, page by page (Zielbeiträge). */
    readonly contributions: ListMethod<ServicesContributions, ServicesContributionsVariables, NonNullable<NonNullable<ServicesContributions['service']>['contributions']>>;
  };
  readonly targetGroups: {
    /** All target groups, whose keys the filters take (Zielgruppen). */
    readonly list: Method<TargetGroupsList, TargetGroupsListVariables>;
  };
  readonly whatIf: {
    /** What would follow if parts of a plan were gone or contributions were new: the counts, and the first of everything that would change; nothing is stored (Was wäre, wenn). */
    readonly effects: Method<WhatIfEffects, WhatIfEffectsVariables>;
    /** The contributions that would be gone, as they are in the plan, page by page (entfallende Zielbeiträge). */
    readonly lost: ListMethod<WhatIfLost, WhatIfLostVariables, NonNullable<NonNullable<WhatIfLost['whatIf']>['lost']>>;
    /** What the changed plan would leave open, page by page (Lücken des gedachten Plans). */
    readonly coverageGaps: ListMethod<WhatIfCoverageGaps, WhatIfCoverageGapsVariables, NonNullable<NonNullable<WhatIfCoverageGaps['whatIf']>['coverageGaps']>>;
  };
}

/** Gives the methods the way to a hub. */
export function operationsOf(ask: Ask): Operations {
  return {
    about: {
      get: method(ask, AboutGetDocument),
    },
    committees: {
      list: method(ask, CommitteesListDocument),
    },
    contributions: {
      list: listMethod(ask, ContributionsListDocument, ["contributions"]),
    },
    coverageGaps: {
      list: listMethod(ask, CoverageGapsListDocument, ["coverageGaps"]),
    },
    departments: {
      list: method(ask, DepartmentsListDocument),
      get: method(ask, DepartmentsGetDocument),
    },
    dependencies: {
      ofOffices: method(ask, DependenciesOfOfficesDocument),
      ofGoal: method(ask, DependenciesOfGoalDocument),
    },
    explanation: {
      ofContribution: method(ask, ExplanationOfContributionDocument),
    },
    fieldsOfAction: {
      list: method(ask, FieldsOfActionListDocument),
    },
    goals: {
      list: listMethod(ask, GoalsListDocument, ["goals"]),
      get: method(ask, GoalsGetDocument),
      contributions: listMethod(ask, GoalsContributionsDocument, ["goal","contributions"]),
      pyramid: method(ask, GoalsPyramidDocument),
    },
    impactPaths: {
      find: method(ask, ImpactPathsFindDocument),
    },
    legalDomains: {
      list: method(ask, LegalDomainsListDocument),
      get: method(ask, LegalDomainsGetDocument),
    },
    matrix: {
      get: method(ask, MatrixGetDocument),
      cells: method(ask, MatrixCellsDocument),
    },
    nodes: {
      get: method(ask, NodesGetDocument),
      list: method(ask, NodesListDocument),
    },
    offices: {
      list: method(ask, OfficesListDocument),
      get: method(ask, OfficesGetDocument),
      contributionsReceived: listMethod(ask, OfficesContributionsReceivedDocument, ["office","contributionsReceived"]),
      contributionsGiven: listMethod(ask, OfficesContributionsGivenDocument, ["office","contributionsGiven"]),
      services: listMethod(ask, OfficesServicesDocument, ["office","services"]),
    },
    overlaps: {
      list: listMethod(ask, OverlapsListDocument, ["overlaps"]),
    },
    planComparison: {
      changes: listMethod(ask, PlanComparisonChangesDocument, ["comparePlans","changes"]),
    },
    plans: {
      list: method(ask, PlansListDocument),
      get: method(ask, PlansGetDocument),
    },
    productAreas: {
      list: method(ask, ProductAreasListDocument),
      get: method(ask, ProductAreasGetDocument),
    },
    productGroups: {
      get: method(ask, ProductGroupsGetDocument),
    },
    products: {
      get: method(ask, ProductsGetDocument),
    },
    search: {
      find: method(ask, SearchFindDocument),
    },
    services: {
      list: listMethod(ask, ServicesListDocument, ["services"]),
      get: method(ask, ServicesGetDocument),
      contributions: listMethod(ask, ServicesContributionsDocument, ["service","contributions"]),
    },
    targetGroups: {
      list: method(ask, TargetGroupsListDocument),
    },
    whatIf: {
      effects: method(ask, WhatIfEffectsDocument),
      lost: listMethod(ask, WhatIfLostDocument, ["whatIf","lost"]),
      coverageGaps: listMethod(ask, WhatIfCoverageGapsDocument, ["whatIf","coverageGaps"]),
    },
  };
}