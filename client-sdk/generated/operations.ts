import type {
  AboutGet,
  AboutGetVariables,
  AmountsOfGroup,
  AmountsOfGroupVariables,
  AmountsCostsOfGoal,
  AmountsCostsOfGoalVariables,
  CommitteesList,
  CommitteesListVariables,
  ConsistencyFindings,
  ConsistencyFindingsVariables,
  ContributionsList,
  ContributionsListVariables,
  CoverageGapsList,
  CoverageGapsListVariables,
  DepartmentsList,
  DepartmentsListVariables,
  DepartmentsGet,
  DepartmentsGetVariables,
  DependenciesOfOffices,
  DependenciesOfOfficesVariables,
  DependenciesOfGoal,
  DependenciesOfGoalVariables,
  ExplanationOfContribution,
  ExplanationOfContributionVariables,
  FieldsOfActionList,
  FieldsOfActionListVariables,
  GoalStatusOfGoal,
  GoalStatusOfGoalVariables,
  GoalStatusOfOffice,
  GoalStatusOfOfficeVariables,
  GoalStatusOfDepartments,
  GoalStatusOfDepartmentsVariables,
  GoalStatusOfFieldsOfAction,
  GoalStatusOfFieldsOfActionVariables,
  GoalStatusOfLevels,
  GoalStatusOfLevelsVariables,
  GoalsList,
  GoalsListVariables,
  GoalsGet,
  GoalsGetVariables,
  GoalsContributions,
  GoalsContributionsVariables,
  GoalsPyramid,
  GoalsPyramidVariables,
  ImpactPathsFind,
  ImpactPathsFindVariables,
  IndicatorsList,
  IndicatorsListVariables,
  IndicatorsGet,
  IndicatorsGetVariables,
  IndicatorsValues,
  IndicatorsValuesVariables,
  IndicatorsOfGoal,
  IndicatorsOfGoalVariables,
  LegalDomainsList,
  LegalDomainsListVariables,
  LegalDomainsGet,
  LegalDomainsGetVariables,
  MatrixGet,
  MatrixGetVariables,
  MatrixCells,
  MatrixCellsVariables,
  NodesGet,
  NodesGetVariables,
  NodesList,
  NodesListVariables,
  OfficesList,
  OfficesListVariables,
  OfficesGet,
  OfficesGetVariables,
  OfficesContributionsReceived,
  OfficesContributionsReceivedVariables,
  OfficesContributionsGiven,
  OfficesContributionsGivenVariables,
  OfficesServices,
  OfficesServicesVariables,
  OverlapsList,
  OverlapsListVariables,
  PlanComparisonChanges,
  PlanComparisonChangesVariables,
  PlansList,
  PlansListVariables,
  PlansGet,
  PlansGetVariables,
  ProductAreasList,
  ProductAreasListVariables,
  ProductAreasGet,
  ProductAreasGetVariables,
  ProductGroupsGet,
  ProductGroupsGetVariables,
  ProductsGet,
  ProductsGetVariables,
  SearchFind,
  SearchFindVariables,
  ServicesList,
  ServicesListVariables,
  ServicesGet,
  ServicesGetVariables,
  ServicesContributions,
  ServicesContributionsVariables,
  TargetAgreementsOfGoal,
  TargetAgreementsOfGoalVariables,
  TargetGroupsList,
  TargetGroupsListVariables,
  WhatIfEffects,
  WhatIfEffectsVariables,
  WhatIfLost,
  WhatIfLostVariables,
  WhatIfCoverageGaps,
  WhatIfCoverageGapsVariables,
} from './documents.js';
import { type Ask, type ListMethod, listMethod, type Method, method } from '../methods/method.js';
/** What can be asked: one method for each curated operation, by concept. */
export interface Operations {
  readonly about: {
    /** What the hub is, which plans it holds and which one answers where no year is given (Auskunft). */
    readonly get: Method<AboutGet, AboutGetVariables>;
  };
  readonly amounts: {
    /** The operating budget of a product group (Teilergebnisplan). */
    readonly ofGroup: Method<AmountsOfGroup, AmountsOfGroupVariables>;
    /** What the product groups behind a goal cost, and by which rule (Kosten hinter einem Ziel). */
    readonly costsOfGoal: Method<AmountsCostsOfGoal, AmountsCostsOfGoalVariables>;
  };
  readonly committees: {
    /** The committees of the council, and the council itself (Ausschüsse, Rat). */
    readonly list: Method<CommitteesList, CommitteesListVariables>;
  };
  readonly consistency: {
    /** What in a plan and its figures does not fit together, worst first, page by page (Unstimmigkeiten). */
    readonly findings: ListMethod<ConsistencyFindings, ConsistencyFindingsVariables, NonNullable<ConsistencyFindings['consistencyFindings']>>;
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
  readonly goalStatus: {
    /** How a goal and its indicators stand against their targets for a year, and by which rule (Zielerreichung eines Ziels). */
    readonly ofGoal: Method<GoalStatusOfGoal, GoalStatusOfGoalVariables>;
    /** How the goals of an office stand, with each of them (Zielerreichung eines Amts). */
    readonly ofOffice: ListMethod<GoalStatusOfOffice, GoalStatusOfOfficeVariables, NonNullable<NonNullable<GoalStatusOfOffice['office']>['goals']>>;
    /** How the goals of each department stand (Zielerreichung der Dezernate). */
    readonly ofDepartments: Method<GoalStatusOfDepartments, GoalStatusOfDepartmentsVariables>;
    /** How the goals of each field of action stand (Zielerreichung der Handlungsfelder). */
    readonly ofFieldsOfAction: Method<GoalStatusOfFieldsOfAction, GoalStatusOfFieldsOfActionVariables>;
    /** How the goals of each level of the pyramid stand, and by which rule (Zielerreichung der Zielebenen). */
    readonly ofLevels: Method<GoalStatusOfLevels, GoalStatusOfLevelsVariables>;
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
  readonly indicators: {
    /** Indicators, filtered and page by page (Kennzahlen). */
    readonly list: ListMethod<IndicatorsList, IndicatorsListVariables, NonNullable<IndicatorsList['indicators']>>;
    /** An indicator with its values over time (Kennzahl mit Zeitreihe). */
    readonly get: Method<IndicatorsGet, IndicatorsGetVariables>;
    /** The values of an indicator over time, by kind and period, page by page (Zeitreihe). */
    readonly values: ListMethod<IndicatorsValues, IndicatorsValuesVariables, NonNullable<NonNullable<IndicatorsValues['indicator']>['values']>>;
    /** The indicators of a goal with their values over time (Kennzahlen eines Ziels). */
    readonly ofGoal: Method<IndicatorsOfGoal, IndicatorsOfGoalVariables>;
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
  readonly targetAgreements: {
    /** What is agreed about the indicators of a goal, beside the plan's own targets (vereinbarte und eigene Zielwerte). */
    readonly ofGoal: Method<TargetAgreementsOfGoal, TargetAgreementsOfGoalVariables>;
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
      get: method(ask, "query AboutGet{about{municipality version revision errorCodes currentPlan{...PlanSummary}plans{...PlanSummary}}}fragment PlanSummary on Plan{id year municipality title status revision}", '988cad00e7ecd106b8f8eae52757cd7d6ca2b894496764da2d65faedfd39677f'),
    },
    amounts: {
      ofGroup: method(ask, "query AmountsOfGroup($number:String!$year:Int$fiscalYears:[Int!]$kinds:[AmountKind!]){productGroup(number:$number year:$year){...ProductGroupSummary amounts(fiscalYears:$fiscalYears kinds:$kinds){...BudgetAmount}}}fragment BudgetAmount on BudgetAmount{fiscalYear side rowNumber kind version name amount refundedShare refundedBy refundedAmount reason office setAt source{...SourceReference}}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}", '3fa600f2e8c2d7295fd97e17bfd7b32f6cd5226364a195242a818b2f9f4d802c'),
      costsOfGoal: method(ask, "query AmountsCostsOfGoal($key:String!$year:Int$fiscalYear:Int!$kind:AmountKind=BUDGETED$language:Language){goal(key:$key year:$year){...GoalSummary costs(fiscalYear:$fiscalYear kind:$kind){fiscalYear kind rule(language:$language)own{...GroupCosts}ownNet contributing{...GroupCosts}contributingNet servicesWithoutGroup{...ServiceSummary}}}}fragment GroupCosts on GroupCosts{productGroup{...ProductGroupSummary}services{...ServiceSummary}revenue expenditure net}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ServiceSummary on Service{id key name}", 'a32d789ed2e34c43a7478f2706891606fdf8df860174d2019cdfbcdc017e278f'),
    },
    committees: {
      list: method(ask, "query CommitteesList($year:Int){committees(year:$year){...CommitteeSummary}}fragment CommitteeSummary on Committee{id code name}", '36bbd40116cb89f33387178d29015148c5059a651d408f949926ad27f15b7665'),
    },
    consistency: {
      findings: listMethod(ask, "query ConsistencyFindings($year:Int$first:Int$after:String$filter:ConsistencyFilter$language:Language){consistencyFindings(year:$year first:$first after:$after filter:$filter language:$language){totalCount nodes{...ConsistencyFinding}pageInfo{...PageEnd}}}fragment ConsistencyFinding on ConsistencyFinding{code severity message remedy objects{...AnyNode}figures{...CheckedFigure}source{...SourceReference}}fragment CheckedFigure on CheckedFigure{of{...AnyNode}kind side period{name}value source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", 'c490e9979cedaab7789ded488be0b4bd59dc042b1967de35bdb33be46e9c1873', 'consistencyFindings'),
    },
    contributions: {
      list: listMethod(ask, "query ContributionsList($year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){contributions(year:$year first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}", '5f75c0df80593c1c28b5dbdc223aa925c3aa7e0b778971344c4ebc2519dfe748', 'contributions'),
    },
    coverageGaps: {
      list: listMethod(ask, "query CoverageGapsList($year:Int$first:Int$after:String$filter:CoverageGapFilter$language:Language){coverageGaps(year:$year first:$first after:$after filter:$filter language:$language){totalCount counts{code severity count}nodes{...CoverageGap}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment CoverageGap on CoverageGap{code severity message remedy level objects{...AnyNode}source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", '80bdcef3afc808b4f76248ed388732da27b2ced6439004c5e42e3ee9aab127df', 'coverageGaps'),
    },
    departments: {
      list: method(ask, "query DepartmentsList($year:Int){departments(year:$year){...Department}}fragment DepartmentSummary on Department{id number name}fragment Department on Department{...DepartmentSummary offices{...OfficeSummary}}fragment OfficeSummary on Office{id number name}", '52299af1d481fdc39d88c4375bed8b19bfa7642dc879406607b2247793fe8748'),
      get: method(ask, "query DepartmentsGet($number:String!$year:Int){department(number:$number year:$year){...Department}}fragment DepartmentSummary on Department{id number name}fragment Department on Department{...DepartmentSummary offices{...OfficeSummary}}fragment OfficeSummary on Office{id number name}", '9d512997eb1e57d8774ad5964df95908740128425c84e1c78bc1a45910d0aac0'),
    },
    dependencies: {
      ofOffices: method(ask, "query DependenciesOfOffices($year:Int$filter:ContributionFilter$first:Int){officeDependencies(year:$year filter:$filter first:$first){year links{office{...OfficeSummary}dependsOn{...OfficeSummary}contributionCount goalCount}linkCount groups{...OfficeGroup}groupCount circles{length offices{...OfficeSummary}}areCirclesComplete chains{length groups{...OfficeGroup}}areChainsComplete conflicts{contribution{...Contribution}against{...GoalSummary}crossesLegalDomains}conflictCount limit}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment OfficeGroup on OfficeGroup{offices{...OfficeSummary}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}", '07ef918a311d6f49f429b50d2a56a1b9d935941218021e21a2b484bbff20493f'),
      ofGoal: method(ask, "query DependenciesOfGoal($key:String!$year:Int){goal(key:$key year:$year){...GoalSummary dependsOn{office{...OfficeSummary}contributionCount share agreedCount proposedCount contestedCount}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}", '9899bfdc6765301e2c727426a011b9e3af2ff7747e0da8696630c27d4b763d20'),
    },
    explanation: {
      ofContribution: method(ask, "query ExplanationOfContribution($id:ID!$language:Language){node(id:$id){__typename ...on Contribution{...Contribution explanation(language:$language){...Explanation}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment Explanation on Explanation{sentence facts{statement node{...AnyNode}source{...SourceReference}}}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", '79c54e489147a41a88fc79ff545d9b5c547832313dcc2e7437f3d37f6daaf9f3'),
    },
    fieldsOfAction: {
      list: method(ask, "query FieldsOfActionList($year:Int){fieldsOfAction(year:$year){...FieldOfActionSummary leadDepartment{...DepartmentSummary}offices{...OfficeSummary}committees{...CommitteeSummary}goals{...GoalSummary}source{...SourceReference}}}fragment CommitteeSummary on Committee{id code name}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}", '9cf4cf38131bf6d587287d2cde693a210ada165c3e609bb7b7176534f0f8242f'),
    },
    goalStatus: {
      ofGoal: method(ask, "query GoalStatusOfGoal($key:String!$year:Int$targetYear:Int$tolerance:Decimal!=\"5\"$language:Language){goal(key:$key year:$year){...GoalSummary status(year:$targetYear tolerance:$tolerance){year tolerance status isCurrent rule(language:$language)indicators{...IndicatorStatus}}}}fragment IndicatorStatus on IndicatorStatus{indicator{...IndicatorSummary direction}year status noDataReason isCurrent measured{period{name}value suppression}target{kind value suppression}agreedTarget{value suppression}ownTarget{kind value suppression}deviation deviationPercent}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}", 'ae57d843f6de223cc51d34440ddf2ecf745b8a3661d2e40c8114e3b988ab3a04'),
      ofOffice: listMethod(ask, "query GoalStatusOfOffice($number:String!$year:Int$targetYear:Int$tolerance:Decimal!=\"5\"$first:Int$after:String){office(number:$number year:$year){...OfficeSummary goalStatus(year:$targetYear tolerance:$tolerance){...GoalStatusCounts}goals(first:$first after:$after){totalCount nodes{...GoalSummary status(year:$targetYear tolerance:$tolerance){status isCurrent}}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalStatusCounts on GoalStatusCounts{year tolerance goals met nearly missed noData notCurrent}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}", '9927df0ffd7a3590880fa0f61f94e792ce9e3f82dbe740474f372449a0c4f977', 'office', 'goals'),
      ofDepartments: method(ask, "query GoalStatusOfDepartments($year:Int$targetYear:Int$tolerance:Decimal!=\"5\"){departments(year:$year){...DepartmentSummary goalStatus(year:$targetYear tolerance:$tolerance){...GoalStatusCounts}}}fragment DepartmentSummary on Department{id number name}fragment GoalStatusCounts on GoalStatusCounts{year tolerance goals met nearly missed noData notCurrent}", '433ad5fa6d7bff004578aea6f83b13f5efe8d322765456012af5e6a3b9a28d22'),
      ofFieldsOfAction: method(ask, "query GoalStatusOfFieldsOfAction($year:Int$targetYear:Int$tolerance:Decimal!=\"5\"){fieldsOfAction(year:$year){...FieldOfActionSummary goalStatus(year:$targetYear tolerance:$tolerance){...GoalStatusCounts}}}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalStatusCounts on GoalStatusCounts{year tolerance goals met nearly missed noData notCurrent}", '4c06ae6a42acd4156bc0ad80b37bc4bfe675b189f34d21416e7b56da79e72a62'),
      ofLevels: method(ask, "query GoalStatusOfLevels($year:Int$targetYear:Int$tolerance:Decimal!=\"5\"$language:Language){goalPyramid(year:$year){year levels{level steeringLevels goalStatus(year:$targetYear tolerance:$tolerance){...GoalStatusCounts rule(language:$language)}}}}fragment GoalStatusCounts on GoalStatusCounts{year tolerance goals met nearly missed noData notCurrent}", '70499ac654f7bc9eddc530e210c504323fdeb39c330b17de364b2bbf3eb5c6d3'),
    },
    goals: {
      list: listMethod(ask, "query GoalsList($year:Int$first:Int$after:String$filter:GoalFilter$orderBy:GoalOrder){goals(year:$year first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Goal}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment Goal on Goal{...GoalSummary steeringLevels department{...DepartmentSummary}productArea{...ProductAreaSummary}productGroup{...ProductGroupSummary}product{...ProductSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}fieldsOfAction{...FieldOfActionSummary}source{...SourceReference}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment TargetGroupSummary on TargetGroup{id key name}", '811889635d30dce857eb9b57f6f2fc9f78f022d9a80282507ecf7868161da156', 'goals'),
      get: method(ask, "query GoalsGet($key:String!$year:Int$firstContributions:Int=50){goal(key:$key year:$year){...Goal parents{...GoalSummary}children{...GoalSummary}contributions(scope:SUBTREE first:$firstContributions){totalCount nodes{...Contribution}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment Goal on Goal{...GoalSummary steeringLevels department{...DepartmentSummary}productArea{...ProductAreaSummary}productGroup{...ProductGroupSummary}product{...ProductSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}fieldsOfAction{...FieldOfActionSummary}source{...SourceReference}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", 'efd775f4ba70b397aab136333476fd335f55157ff82a293a551d8f2799b61abf'),
      contributions: listMethod(ask, "query GoalsContributions($key:String!$year:Int$scope:ContributionScope$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){goal(key:$key year:$year){...GoalSummary contributions(scope:$scope first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}", '0a8064bf3103885c967ee684f73ecdb676a3be113f7f77a7c04c48a06b1e2128', 'goal', 'contributions'),
      pyramid: method(ask, "query GoalsPyramid($year:Int){goalPyramid(year:$year){year levels{level steeringLevels goals{...GoalSummary legalDomains{...LegalDomainSummary}}}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}", '52b4ec2f160d24670366e1eb3be3ec29e75b822cc49977560a7d799607c897cd'),
    },
    impactPaths: {
      find: method(ask, "query ImpactPathsFind($from:ID!$to:ID$direction:ImpactDirection$filter:ContributionFilter$first:Int$maxLength:Int){impactPaths(from:$from to:$to direction:$direction filter:$filter first:$first maxLength:$maxLength){year direction from{...AnyNode}to{...AnyNode}paths{...ImpactPath}isComplete reached{length node{...AnyNode}}isReachedComplete limit}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment ImpactPath on ImpactPath{length nodes{...AnyNode}edges{kind from{...NodeReference}to{...NodeReference}contribution{id effect status}source{...SourceReference}}legalDomains{...LegalDomainSummary}departments{...DepartmentSummary}crossesLegalDomains crossesDepartments hasConflict}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment NodeReference on Node{id}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", '72b2639a32bf46850b31023f61a82fddff4320a6668e0f97fb9783bc38af5c01'),
    },
    indicators: {
      list: listMethod(ask, "query IndicatorsList($year:Int$first:Int$after:String$filter:IndicatorFilter$orderBy:IndicatorOrder){indicators(year:$year first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Indicator}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment Indicator on Indicator{...IndicatorSummary kind direction subject numerator denominator dimension validFrom validTo provision{...ProvisionSummary}goal{...GoalSummary}productGroup{...ProductGroupSummary}product{...ProductSummary}partOf{...IndicatorSummary}office{...OfficeSummary}source{...SourceReference}}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}", '63bb647496f346dd12ce4eceb39b247a1a980827c243271dd5e2e24ba8728a87', 'indicators'),
      get: method(ask, "query IndicatorsGet($key:String!$year:Int$firstValues:Int=50$language:Language){indicator(key:$key year:$year){...Indicator values(first:$firstValues){totalCount nodes{...IndicatorValue}}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment Indicator on Indicator{...IndicatorSummary kind direction subject numerator denominator dimension validFrom validTo provision{...ProvisionSummary}goal{...GoalSummary}productGroup{...ProductGroupSummary}product{...ProductSummary}partOf{...IndicatorSummary}office{...OfficeSummary}source{...SourceReference}}fragment IndicatorValue on IndicatorValue{kind period{name type firstDay lastDay}value suppression text(language:$language)version reason office setAt source{...SourceReference}}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}", 'cc7cdda62b9511eb514a160e8771783e1faebb8d7f2ab273510feb3ffac465a1'),
      values: listMethod(ask, "query IndicatorsValues($key:String!$year:Int$kinds:[IndicatorValueKind!]$from:LocalDate$to:LocalDate$asOf:DateTime$first:Int$after:String$language:Language){indicator(key:$key year:$year){...IndicatorSummary values(kinds:$kinds from:$from to:$to asOf:$asOf first:$first after:$after){totalCount nodes{...IndicatorValue}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment IndicatorSummary on Indicator{id key name unit}fragment IndicatorValue on IndicatorValue{kind period{name type firstDay lastDay}value suppression text(language:$language)version reason office setAt source{...SourceReference}}fragment SourceReference on Source{document section page kind}", '779ea5e19cacc2c93949e4188895c7efac7dddeb18d148f828d17c56bd267da1', 'indicator', 'values'),
      ofGoal: method(ask, "query IndicatorsOfGoal($key:String!$year:Int$kinds:[IndicatorValueKind!]$firstIndicators:Int=20$firstValues:Int=50$language:Language){goal(key:$key year:$year){...GoalSummary indicators(first:$firstIndicators){totalCount nodes{...Indicator values(kinds:$kinds first:$firstValues){totalCount nodes{...IndicatorValue}}}}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment Indicator on Indicator{...IndicatorSummary kind direction subject numerator denominator dimension validFrom validTo provision{...ProvisionSummary}goal{...GoalSummary}productGroup{...ProductGroupSummary}product{...ProductSummary}partOf{...IndicatorSummary}office{...OfficeSummary}source{...SourceReference}}fragment IndicatorValue on IndicatorValue{kind period{name type firstDay lastDay}value suppression text(language:$language)version reason office setAt source{...SourceReference}}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}", '41e28a734c364414fe3b4adfecb15b42908d37ee99bb23412aa6bde65d1744cd'),
    },
    legalDomains: {
      list: method(ask, "query LegalDomainsList($year:Int){legalDomains(year:$year){...LegalDomainSummary offices{...OfficeSummary}}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}", 'cedc76ab2e2b81b669e2c99097f50929e49bee405d6ae2ce84dffdfbca70c884'),
      get: method(ask, "query LegalDomainsGet($code:String!$year:Int){legalDomain(code:$code year:$year){...LegalDomainSummary provisions{...ProvisionSummary heading}productGroups{...ProductGroupSummary}offices{...OfficeSummary}}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment ProductGroupSummary on ProductGroup{id number name}", '418d5b72a21fe09d436b3231a21255188e04cdfcdbfa3876bfc1d131948b8bb6'),
    },
    matrix: {
      get: method(ask, "query MatrixGet($rows:MatrixAxis!$columns:MatrixAxis!$filter:ContributionFilter$year:Int){contributionMatrix(rows:$rows columns:$columns filter:$filter year:$year){rows{...MatrixLine}columns{...MatrixLine}cells{...MatrixCellCounts}totals{...MatrixCounts}}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment MatrixLine on MatrixLine{key label node{...AnyNode}totals{...MatrixCounts}}fragment MatrixCellCounts on MatrixCell{row{key label node{...NodeReference}}column{key label node{...NodeReference}}counts{...MatrixCounts}}fragment MatrixCounts on MatrixCounts{contributions goals services byEffect{effect contributions}byStatus{status contributions}}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment NodeReference on Node{id}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", 'a9f962e2a4a24d2908542c6814e17326eebd0a379503c4e49e12e89095f05066'),
      cells: method(ask, "query MatrixCells($rows:MatrixAxis!$columns:MatrixAxis!$filter:ContributionFilter$year:Int$firstContributions:Int=10$afterContribution:String$orderBy:ContributionOrder$language:Language){contributionMatrix(rows:$rows columns:$columns filter:$filter year:$year){cells{...MatrixCellCounts explanation(language:$language){...Explanation}contributions(first:$firstContributions after:$afterContribution orderBy:$orderBy){totalCount nodes{...ContributionSummary}pageInfo{...PageEnd}}}}}fragment ContributionSummary on Contribution{id service{...ServiceSummary}goal{...GoalSummary}effect status}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment Explanation on Explanation{sentence facts{statement node{...AnyNode}source{...SourceReference}}}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment MatrixCellCounts on MatrixCell{row{key label node{...NodeReference}}column{key label node{...NodeReference}}counts{...MatrixCounts}}fragment MatrixCounts on MatrixCounts{contributions goals services byEffect{effect contributions}byStatus{status contributions}}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment NodeReference on Node{id}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", 'd46c282822efc88637da7390484fed13242cf57b0e7cf522231fc714131acc26'),
    },
    nodes: {
      get: method(ask, "query NodesGet($id:ID!){node(id:$id){...AnyNode}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", 'be81bc54c98efc52e74d648d32bfe3c2858177c183a0e84780d7e64aa622017b'),
      list: method(ask, "query NodesList($ids:[ID!]!){nodes(ids:$ids){...AnyNode}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", 'c123754b188ea61fc3f65f2a31eb00189db6827544093ddb5600501d3140f306'),
    },
    offices: {
      list: method(ask, "query OfficesList($year:Int){offices(year:$year){...OfficeDetails}}fragment DepartmentSummary on Department{id number name}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}fragment OfficeDetails on Office{...OfficeSummary department{...DepartmentSummary}legalDomains{...LegalDomainSummary}productGroups{...ProductGroupSummary}}fragment ProductGroupSummary on ProductGroup{id number name}", '010804615c88f3dab7f162abd99ca4237a2e34aa2e901f13fdc7943e71ea4071'),
      get: method(ask, "query OfficesGet($number:String!$year:Int$firstGoals:Int=50$firstContributions:Int=50){office(number:$number year:$year){...OfficeDetails goals(first:$firstGoals){totalCount nodes{...GoalSummary}}contributionsReceived(first:$firstContributions){totalCount nodes{...Contribution}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment OfficeDetails on Office{...OfficeSummary department{...DepartmentSummary}legalDomains{...LegalDomainSummary}productGroups{...ProductGroupSummary}}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ServiceSummary on Service{id key name}", 'dd5c71254830d8ba0b5eaf01c8caa597eea6508c6f4506cc6aaf7759c3f384a0'),
      contributionsReceived: listMethod(ask, "query OfficesContributionsReceived($number:String!$year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){office(number:$number year:$year){...OfficeSummary contributionsReceived(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}", 'ff82bb92d9f70a3309bb9fed503e2d38f1753000bd7d54145b41c8d060e08f7e', 'office', 'contributionsReceived'),
      contributionsGiven: listMethod(ask, "query OfficesContributionsGiven($number:String!$year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){office(number:$number year:$year){...OfficeSummary contributionsGiven(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}", 'cf1726ac4ce7a2a981053f2459ff56016265c64ecc8b37d779c571c6c3be48b6', 'office', 'contributionsGiven'),
      services: listMethod(ask, "query OfficesServices($number:String!$year:Int$first:Int$after:String){office(number:$number year:$year){...OfficeSummary services(first:$first after:$after){totalCount nodes{...Service}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment Service on Service{...ServiceSummary offices{...OfficeSummary}product{...ProductSummary}productGroup{...ProductGroupSummary}provisions{...ProvisionSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}source{...SourceReference}}fragment TargetGroupSummary on TargetGroup{id key name}", 'a72f7ddf731dcb1abb054e79d1e47998051220443d0ab12bda442f6760ad20b3', 'office', 'services'),
    },
    overlaps: {
      list: listMethod(ask, "query OverlapsList($year:Int$first:Int$after:String$filter:OverlapFilter){overlaps(year:$year first:$first after:$after filter:$filter){totalCount nodes{...Overlap}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment Overlap on Overlap{kind score nodes{...AnyNode}evidence{kind text node{...AnyNode}source{...SourceReference}}justification{id key reason source{...SourceReference}}}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", '9c132f9e61073dfe2d9feaa74270e1c1684a706c32a97ce98d3b4eafac360a12', 'overlaps'),
    },
    planComparison: {
      changes: listMethod(ask, "query PlanComparisonChanges($from:Int!$to:Int!$first:Int$after:String$filter:PlanChangeFilter$language:Language!=DE){comparePlans(from:$from to:$to){from{...PlanSummary}to{...PlanSummary}summary{type kind count}changes(first:$first after:$after filter:$filter){totalCount nodes{...PlanChange message(language:$language)}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment PlanChange on PlanChange{kind type before{...AnyNode}after{...AnyNode}fields{field before after}}fragment PlanSummary on Plan{id year municipality title status revision}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", '8ccdaa0b2759e7c32fd6c28781db5db371fc2b72753b02309975add95dd6147f', 'comparePlans', 'changes'),
    },
    plans: {
      list: method(ask, "query PlansList{plans{...PlanSummary}}fragment PlanSummary on Plan{id year municipality title status revision}", '9b5ae1d8d2ebb486ba1a11a958ad8bd177b6edd69dc7f6fc4b992188d47f42cb'),
      get: method(ask, "query PlansGet($year:Int){plan(year:$year){...PlanSummary source{...SourceReference}}}fragment PlanSummary on Plan{id year municipality title status revision}fragment SourceReference on Source{document section page kind}", 'a52de28a4d3c29285449311e85ad1e0b3222076f5f7b46f0fa64c215b623c2e7'),
    },
    productAreas: {
      list: method(ask, "query ProductAreasList($year:Int){productAreas(year:$year){...ProductAreaSummary}}fragment ProductAreaSummary on ProductArea{id number name}", 'c8a92db0325d781432795f6628d1f103df35ee6514c67f69c90e2a1d94a46cab'),
      get: method(ask, "query ProductAreasGet($number:String!$year:Int){productArea(number:$number year:$year){...ProductAreaSummary groups{...ProductGroupSummary}goals{...GoalSummary}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}", 'f0bca0248ad0e006544f7a9b373dc12d07298d628139fe4d242bba65ccac4e6c'),
    },
    productGroups: {
      get: method(ask, "query ProductGroupsGet($number:String!$year:Int){productGroup(number:$number year:$year){...ProductGroupSummary area{...ProductAreaSummary}office{...OfficeSummary}department{...DepartmentSummary}committee{...CommitteeSummary}legalDomains{...LegalDomainSummary}products{...ProductSummary}goals{...GoalSummary}}}fragment CommitteeSummary on Committee{id code name}fragment DepartmentSummary on Department{id number name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}", '2f8823096ffff72cf51f6068592ec150c613f635e2ac1cd04531fe2af5b4c7f6'),
    },
    products: {
      get: method(ask, "query ProductsGet($number:String!$year:Int){product(number:$number year:$year){...ProductSummary group{...ProductGroupSummary}office{...OfficeSummary}provisions{...ProvisionSummary}goals{...GoalSummary}services{...ServiceSummary}source{...SourceReference}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}", 'bcaa86ee68de5732595bf9fbdea6e39fd5f3c9577248ba72c95e27a0a686f77c'),
    },
    search: {
      find: method(ask, "query SearchFind($text:String!$year:Int$first:Int){search(text:$text year:$year first:$first){text score node{...AnyNode}}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", '9259a8ac45d0044d748840cec7983cd87ce279cae88cf2682a96d44f0908da09'),
    },
    services: {
      list: listMethod(ask, "query ServicesList($year:Int$first:Int$after:String$filter:ServiceFilter$orderBy:ServiceOrder){services(year:$year first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Service}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment Service on Service{...ServiceSummary offices{...OfficeSummary}product{...ProductSummary}productGroup{...ProductGroupSummary}provisions{...ProvisionSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}source{...SourceReference}}fragment TargetGroupSummary on TargetGroup{id key name}", '5b879cfc0a940bd6f647b8923f21a4f1cf374cc92cd58856f3e257de02e5267d', 'services'),
      get: method(ask, "query ServicesGet($key:String!$year:Int$firstContributions:Int=50){service(key:$key year:$year){...Service contributions(first:$firstContributions){totalCount nodes{...Contribution}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment Service on Service{...ServiceSummary offices{...OfficeSummary}product{...ProductSummary}productGroup{...ProductGroupSummary}provisions{...ProvisionSummary}legalDomains{...LegalDomainSummary}targetGroups{...TargetGroupSummary}source{...SourceReference}}fragment TargetGroupSummary on TargetGroup{id key name}", '9b04d8cf78b86f0a4047f67b5198f4705ed1e6dd84a7ac54fdef324a1249a9b7'),
      contributions: listMethod(ask, "query ServicesContributions($key:String!$year:Int$first:Int$after:String$filter:ContributionFilter){service(key:$key year:$year){...ServiceSummary contributions(first:$first after:$after filter:$filter){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}", '35045a13df7b69f73fbc820cd74f00225316f5af2a19f592640609bd125c8cbc', 'service', 'contributions'),
    },
    targetAgreements: {
      ofGoal: method(ask, "query TargetAgreementsOfGoal($key:String!$year:Int){goal(key:$key year:$year){...GoalSummary agreementTargets{agreement{key title targetYear status}...AgreementTarget}}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", '5524c8fbc7eca1e0c88596638321779e4f3739381ed28c8401fc0ea958572476'),
    },
    targetGroups: {
      list: method(ask, "query TargetGroupsList($year:Int){targetGroups(year:$year){...TargetGroupSummary}}fragment TargetGroupSummary on TargetGroup{id key name}", 'f55572f3b55db16b93520cc05a3277f24b75317026b318f4ec41402225daedf3'),
    },
    whatIf: {
      effects: method(ask, "query WhatIfEffects($remove:[ID!]$add:[ContributionDraft!]$year:Int$first:Int=20){whatIf(remove:$remove add:$add year:$year){year before{...WhatIfCounts}after{...WhatIfCounts}lost(first:$first){totalCount nodes{...Contribution}}added(first:$first){totalCount nodes{...Contribution}}removedServices(first:$first){totalCount nodes{...ServiceSummary}}reducedServices(first:$first){totalCount nodes{...ServiceSummary}}uncoveredGoals(first:$first){totalCount nodes{...GoalSummary}}newlyCoveredGoals(first:$first){totalCount nodes{...GoalSummary}}goalsWithoutOtherOffices(first:$first){totalCount nodes{...GoalSummary}}goalsWithoutOffice(first:$first){totalCount nodes{...GoalSummary}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}fragment WhatIfCounts on WhatIfCounts{services contributions goals coveredGoals}", '99fa6889e8e25d8d4c27a3714a9e543fa685c42e49646b634171bbe9c4136827'),
      lost: listMethod(ask, "query WhatIfLost($remove:[ID!]$add:[ContributionDraft!]$year:Int$first:Int$after:String$filter:ContributionFilter$orderBy:ContributionOrder){whatIf(remove:$remove add:$add year:$year){lost(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...Contribution}pageInfo{...PageEnd}}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}", 'e371b1ef6c59c18c3fe5febae54688fe466c2fe2197207727abc72da283f4b0f', 'whatIf', 'lost'),
      coverageGaps: listMethod(ask, "query WhatIfCoverageGaps($remove:[ID!]$add:[ContributionDraft!]$year:Int$first:Int$after:String$filter:CoverageGapFilter$language:Language){whatIf(remove:$remove add:$add year:$year){coverageGaps(first:$first after:$after filter:$filter language:$language){totalCount counts{code severity count}nodes{...CoverageGap}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment CoverageGap on CoverageGap{code severity message remedy level objects{...AnyNode}source{...SourceReference}}fragment DepartmentSummary on Department{id number name}fragment FieldOfActionSummary on FieldOfAction{id key name}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment IndicatorSummary on Indicator{id key name unit}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment AnyNode on Node{__typename id ...on Plan{year municipality title}...on Department{...DepartmentSummary}...on Office{...OfficeSummary}...on Committee{code committeeName:name}...on LegalDomain{...LegalDomainSummary}...on LegalProvision{...ProvisionSummary}...on ProductArea{...ProductAreaSummary}...on ProductGroup{...ProductGroupSummary}...on Product{...ProductSummary}...on TargetGroup{...TargetGroupSummary}...on FieldOfAction{...FieldOfActionSummary}...on Goal{...GoalSummary}...on Service{...ServiceSummary}...on Contribution{service{...ServiceSummary}goal{...GoalSummary}effect}...on OverlapJustification{key reason}...on Indicator{...IndicatorSummary}}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ProductAreaSummary on ProductArea{id number name}fragment ProductGroupSummary on ProductGroup{id number name}fragment ProductSummary on Product{id number name}fragment ServiceSummary on Service{id key name}fragment TargetGroupSummary on TargetGroup{id key name}", '2f773af2f3f63ae959c9ec086c3a73c10f58bb5771d589ae505d8757b4a0a3b9', 'whatIf', 'coverageGaps'),
    },
  };
}