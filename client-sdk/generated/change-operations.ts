import type {
  AmountsSet,
  AmountsSetVariables,
  ChangesApply,
  ChangesApplyVariables,
  CommitteesCreate,
  CommitteesCreateVariables,
  CommitteesChange,
  CommitteesChangeVariables,
  CommitteesRemove,
  CommitteesRemoveVariables,
  ContributionsCreate,
  ContributionsCreateVariables,
  ContributionsChange,
  ContributionsChangeVariables,
  ContributionsRemove,
  ContributionsRemoveVariables,
  ContributionsPropose,
  ContributionsProposeVariables,
  ContributionsRequest,
  ContributionsRequestVariables,
  ContributionsAgreeTo,
  ContributionsAgreeToVariables,
  ContributionsContest,
  ContributionsContestVariables,
  ControllingReportsRemark,
  ControllingReportsRemarkVariables,
  ControllingReportsIssue,
  ControllingReportsIssueVariables,
  ControllingReportsIssued,
  ControllingReportsIssuedVariables,
  ControllingReportsGet,
  ControllingReportsGetVariables,
  ControllingReportsDraft,
  ControllingReportsDraftVariables,
  ControllingReportsDeviations,
  ControllingReportsDeviationsVariables,
  DepartmentsCreate,
  DepartmentsCreateVariables,
  DepartmentsChange,
  DepartmentsChangeVariables,
  DepartmentsRemove,
  DepartmentsRemoveVariables,
  FieldsOfActionCreate,
  FieldsOfActionCreateVariables,
  FieldsOfActionChange,
  FieldsOfActionChangeVariables,
  FieldsOfActionRemove,
  FieldsOfActionRemoveVariables,
  GoalsCreate,
  GoalsCreateVariables,
  GoalsChange,
  GoalsChangeVariables,
  GoalsRemove,
  GoalsRemoveVariables,
  HistoryOf,
  HistoryOfVariables,
  IndicatorValuesSetOne,
  IndicatorValuesSetOneVariables,
  IndicatorValuesSet,
  IndicatorValuesSetVariables,
  IndicatorValuesHistory,
  IndicatorValuesHistoryVariables,
  IndicatorsCreate,
  IndicatorsCreateVariables,
  IndicatorsChange,
  IndicatorsChangeVariables,
  IndicatorsRemove,
  IndicatorsRemoveVariables,
  JournalList,
  JournalListVariables,
  LegalDomainsCreate,
  LegalDomainsCreateVariables,
  LegalDomainsChange,
  LegalDomainsChangeVariables,
  LegalDomainsRemove,
  LegalDomainsRemoveVariables,
  LegalProvisionsCreate,
  LegalProvisionsCreateVariables,
  LegalProvisionsChange,
  LegalProvisionsChangeVariables,
  LegalProvisionsRemove,
  LegalProvisionsRemoveVariables,
  OfficesCreate,
  OfficesCreateVariables,
  OfficesChange,
  OfficesChangeVariables,
  OfficesRemove,
  OfficesRemoveVariables,
  OverlapJustificationsCreate,
  OverlapJustificationsCreateVariables,
  OverlapJustificationsChange,
  OverlapJustificationsChangeVariables,
  OverlapJustificationsRemove,
  OverlapJustificationsRemoveVariables,
  PlansCreate,
  PlansCreateVariables,
  PlansAdopt,
  PlansAdoptVariables,
  PlansDiscard,
  PlansDiscardVariables,
  ProductAreasCreate,
  ProductAreasCreateVariables,
  ProductAreasChange,
  ProductAreasChangeVariables,
  ProductAreasRemove,
  ProductAreasRemoveVariables,
  ProductGroupsCreate,
  ProductGroupsCreateVariables,
  ProductGroupsChange,
  ProductGroupsChangeVariables,
  ProductGroupsRemove,
  ProductGroupsRemoveVariables,
  ProductsCreate,
  ProductsCreateVariables,
  ProductsChange,
  ProductsChangeVariables,
  ProductsRemove,
  ProductsRemoveVariables,
  ServiceTokensList,
  ServiceTokensListVariables,
  ServiceTokensCreate,
  ServiceTokensCreateVariables,
  ServiceTokensRevoke,
  ServiceTokensRevokeVariables,
  ServicesCreate,
  ServicesCreateVariables,
  ServicesChange,
  ServicesChangeVariables,
  ServicesRemove,
  ServicesRemoveVariables,
  TargetAgreementsOpen,
  TargetAgreementsOpenVariables,
  TargetAgreementsOffer,
  TargetAgreementsOfferVariables,
  TargetAgreementsAccept,
  TargetAgreementsAcceptVariables,
  TargetAgreementsJustify,
  TargetAgreementsJustifyVariables,
  TargetAgreementsModify,
  TargetAgreementsModifyVariables,
  TargetAgreementsSign,
  TargetAgreementsSignVariables,
  TargetAgreementsReport,
  TargetAgreementsReportVariables,
  TargetAgreementsFollowUp,
  TargetAgreementsFollowUpVariables,
  TargetAgreementsList,
  TargetAgreementsListVariables,
  TargetAgreementsGet,
  TargetAgreementsGetVariables,
  TargetGroupsCreate,
  TargetGroupsCreateVariables,
  TargetGroupsChange,
  TargetGroupsChangeVariables,
  TargetGroupsRemove,
  TargetGroupsRemoveVariables,
  ViewerGet,
  ViewerGetVariables,
} from './documents.js';
import { type Ask, type ListMethod, listMethod, type Method, method } from '../methods/method.js';
/** What can be changed, and what was: one method for each operation, by concept. */
export interface ChangeOperations {
  readonly amounts: {
    /** Sets an amount of a budget, or takes one back (Betrag setzen). */
    readonly set: Method<AmountsSet, AmountsSetVariables>;
  };
  readonly changes: {
    /** Makes up to 200 changes in their order, in one transaction: all of them or none (Änderungen in einem Schritt). */
    readonly apply: Method<ChangesApply, ChangesApplyVariables>;
  };
  readonly committees: {
    /** Adds an object to a draft (Ausschuss, Rat). */
    readonly create: Method<CommitteesCreate, CommitteesCreateVariables>;
    /** Changes an object of a draft (Ausschuss, Rat). */
    readonly change: Method<CommitteesChange, CommitteesChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Ausschuss, Rat). */
    readonly remove: Method<CommitteesRemove, CommitteesRemoveVariables>;
  };
  readonly contributions: {
    /** Adds an object to a draft (Zielbeitrag). */
    readonly create: Method<ContributionsCreate, ContributionsCreateVariables>;
    /** Changes an object of a draft (Zielbeitrag). */
    readonly change: Method<ContributionsChange, ContributionsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Zielbeitrag). */
    readonly remove: Method<ContributionsRemove, ContributionsRemoveVariables>;
    /** An office offers that its service contributes to another's goal (Zielbeitrag anbieten). */
    readonly propose: Method<ContributionsPropose, ContributionsProposeVariables>;
    /** An office asks another one for a contribution to its goal (Zielbeitrag erbitten). */
    readonly request: Method<ContributionsRequest, ContributionsRequestVariables>;
    /** The other side agrees (zustimmen). */
    readonly agreeTo: Method<ContributionsAgreeTo, ContributionsAgreeToVariables>;
    /** The other side objects, with a reason (widersprechen). */
    readonly contest: Method<ContributionsContest, ContributionsContestVariables>;
  };
  readonly controllingReports: {
    /** Explains how a goal or an indicator stands in a quarter: cause, proposal, who decides (Abweichung erläutern). */
    readonly remark: Method<ControllingReportsRemark, ControllingReportsRemarkVariables>;
    /** Issues the report of a quarter, which stays as it is from then on (Controllingbericht ausstellen). */
    readonly issue: Method<ControllingReportsIssue, ControllingReportsIssueVariables>;
    /** The reports that were issued on a plan, the newest first (ausgestellte Controllingberichte). */
    readonly issued: Method<ControllingReportsIssued, ControllingReportsIssuedVariables>;
    /** A report that was issued, with what it says (Controllingbericht). */
    readonly get: Method<ControllingReportsGet, ControllingReportsGetVariables>;
    /** The controlling report of a quarter as it stands now: by areas of responsibility, with deviations and forecast (Controllingbericht). */
    readonly draft: Method<ControllingReportsDraft, ControllingReportsDraftVariables>;
    /** What deviates by more than the threshold in a quarter, with cause, forecast and proposal (Abweichungen). */
    readonly deviations: Method<ControllingReportsDeviations, ControllingReportsDeviationsVariables>;
  };
  readonly departments: {
    /** Adds an object to a draft (Dezernat). */
    readonly create: Method<DepartmentsCreate, DepartmentsCreateVariables>;
    /** Changes an object of a draft (Dezernat). */
    readonly change: Method<DepartmentsChange, DepartmentsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Dezernat). */
    readonly remove: Method<DepartmentsRemove, DepartmentsRemoveVariables>;
  };
  readonly fieldsOfAction: {
    /** Adds an object to a draft (Handlungsfeld). */
    readonly create: Method<FieldsOfActionCreate, FieldsOfActionCreateVariables>;
    /** Changes an object of a draft (Handlungsfeld). */
    readonly change: Method<FieldsOfActionChange, FieldsOfActionChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Handlungsfeld). */
    readonly remove: Method<FieldsOfActionRemove, FieldsOfActionRemoveVariables>;
  };
  readonly goals: {
    /** Adds an object to a draft (Ziel). */
    readonly create: Method<GoalsCreate, GoalsCreateVariables>;
    /** Changes an object of a draft (Ziel). */
    readonly change: Method<GoalsChange, GoalsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Ziel). */
    readonly remove: Method<GoalsRemove, GoalsRemoveVariables>;
  };
  readonly history: {
    /** What was done to an object or a plan, newest first, page by page (Verlauf). */
    readonly of: ListMethod<HistoryOf, HistoryOfVariables, NonNullable<NonNullable<HistoryOf['node']>['history']>>;
  };
  readonly indicatorValues: {
    /** Sets a value of an indicator, or takes one back (Wert setzen). */
    readonly setOne: Method<IndicatorValuesSetOne, IndicatorValuesSetOneVariables>;
    /** Sets values of indicators, or takes them back, all of them or none (Werte setzen). */
    readonly set: Method<IndicatorValuesSet, IndicatorValuesSetVariables>;
    /** What was said of an indicator, with what superseded it, page by page (frühere Werte). */
    readonly history: ListMethod<IndicatorValuesHistory, IndicatorValuesHistoryVariables, NonNullable<NonNullable<IndicatorValuesHistory['indicator']>['values']>>;
  };
  readonly indicators: {
    /** Adds an object to a draft (Kennzahl). */
    readonly create: Method<IndicatorsCreate, IndicatorsCreateVariables>;
    /** Changes an object of a draft (Kennzahl). */
    readonly change: Method<IndicatorsChange, IndicatorsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Kennzahl). */
    readonly remove: Method<IndicatorsRemove, IndicatorsRemoveVariables>;
  };
  readonly journal: {
    /** What was done to plans, newest first, page by page; for those who work on plans (Journal). */
    readonly list: ListMethod<JournalList, JournalListVariables, NonNullable<JournalList['journal']>>;
  };
  readonly legalDomains: {
    /** Adds an object to a draft (Rechtskreis). */
    readonly create: Method<LegalDomainsCreate, LegalDomainsCreateVariables>;
    /** Changes an object of a draft (Rechtskreis). */
    readonly change: Method<LegalDomainsChange, LegalDomainsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Rechtskreis). */
    readonly remove: Method<LegalDomainsRemove, LegalDomainsRemoveVariables>;
  };
  readonly legalProvisions: {
    /** Adds an object to a draft (Norm). */
    readonly create: Method<LegalProvisionsCreate, LegalProvisionsCreateVariables>;
    /** Changes an object of a draft (Norm). */
    readonly change: Method<LegalProvisionsChange, LegalProvisionsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Norm). */
    readonly remove: Method<LegalProvisionsRemove, LegalProvisionsRemoveVariables>;
  };
  readonly offices: {
    /** Adds an object to a draft (Amt). */
    readonly create: Method<OfficesCreate, OfficesCreateVariables>;
    /** Changes an object of a draft (Amt). */
    readonly change: Method<OfficesChange, OfficesChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Amt). */
    readonly remove: Method<OfficesRemove, OfficesRemoveVariables>;
  };
  readonly overlapJustifications: {
    /** Adds an object to a draft (sachliche Rechtfertigung einer Überschneidung). */
    readonly create: Method<OverlapJustificationsCreate, OverlapJustificationsCreateVariables>;
    /** Changes an object of a draft (sachliche Rechtfertigung einer Überschneidung). */
    readonly change: Method<OverlapJustificationsChange, OverlapJustificationsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (sachliche Rechtfertigung einer Überschneidung). */
    readonly remove: Method<OverlapJustificationsRemove, OverlapJustificationsRemoveVariables>;
  };
  readonly plans: {
    /** Begins a draft as a copy of another plan (Entwurf anlegen). */
    readonly create: Method<PlansCreate, PlansCreateVariables>;
    /** Adopts a draft, as the council did; from then on nothing in it changes any more (Plan beschließen). */
    readonly adopt: Method<PlansAdopt, PlansAdoptVariables>;
    /** Gives a draft up with all that is in it (Entwurf verwerfen). */
    readonly discard: Method<PlansDiscard, PlansDiscardVariables>;
  };
  readonly productAreas: {
    /** Adds an object to a draft (Produktbereich). */
    readonly create: Method<ProductAreasCreate, ProductAreasCreateVariables>;
    /** Changes an object of a draft (Produktbereich). */
    readonly change: Method<ProductAreasChange, ProductAreasChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Produktbereich). */
    readonly remove: Method<ProductAreasRemove, ProductAreasRemoveVariables>;
  };
  readonly productGroups: {
    /** Adds an object to a draft (Produktgruppe). */
    readonly create: Method<ProductGroupsCreate, ProductGroupsCreateVariables>;
    /** Changes an object of a draft (Produktgruppe). */
    readonly change: Method<ProductGroupsChange, ProductGroupsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Produktgruppe). */
    readonly remove: Method<ProductGroupsRemove, ProductGroupsRemoveVariables>;
  };
  readonly products: {
    /** Adds an object to a draft (Produkt). */
    readonly create: Method<ProductsCreate, ProductsCreateVariables>;
    /** Changes an object of a draft (Produkt). */
    readonly change: Method<ProductsChange, ProductsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Produkt). */
    readonly remove: Method<ProductsRemove, ProductsRemoveVariables>;
  };
  readonly serviceTokens: {
    /** The tokens of applications, for administrators (Diensttoken). */
    readonly list: Method<ServiceTokensList, ServiceTokensListVariables>;
    /** Makes a token for an application; the answer alone has it (Diensttoken ausstellen). */
    readonly create: Method<ServiceTokensCreate, ServiceTokensCreateVariables>;
    /** Revokes a token for good (Diensttoken widerrufen). */
    readonly revoke: Method<ServiceTokensRevoke, ServiceTokensRevokeVariables>;
  };
  readonly services: {
    /** Adds an object to a draft (Leistung). */
    readonly create: Method<ServicesCreate, ServicesCreateVariables>;
    /** Changes an object of a draft (Leistung). */
    readonly change: Method<ServicesChange, ServicesChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Leistung). */
    readonly remove: Method<ServicesRemove, ServicesRemoveVariables>;
  };
  readonly targetAgreements: {
    /** Begins a target agreement: the reference frame is there (Referenzrahmen liegt vor). */
    readonly open: Method<TargetAgreementsOpen, TargetAgreementsOpenVariables>;
    /** The council decided what the city offers (Planungsangebot beschlossen). */
    readonly offer: Method<TargetAgreementsOffer, TargetAgreementsOfferVariables>;
    /** The other side accepts the offer (Angebot akzeptiert). */
    readonly accept: Method<TargetAgreementsAccept, TargetAgreementsAcceptVariables>;
    /** The reasons for an offer outside the corridor (Abweichung begründen). */
    readonly justify: Method<TargetAgreementsJustify, TargetAgreementsJustifyVariables>;
    /** Other values than the offer are to be agreed (Zielwerte modifiziert). */
    readonly modify: Method<TargetAgreementsModify, TargetAgreementsModifyVariables>;
    /** Both sides sign the agreement (Zielvereinbarung abgeschlossen). */
    readonly sign: Method<TargetAgreementsSign, TargetAgreementsSignVariables>;
    /** The committee is told of the agreement (Ausschuss unterrichtet). */
    readonly report: Method<TargetAgreementsReport, TargetAgreementsReportVariables>;
    /** What was reached is held against what was agreed (Zielnachhaltung). */
    readonly followUp: Method<TargetAgreementsFollowUp, TargetAgreementsFollowUpVariables>;
    /** The target agreements of a plan, with their targets and steps (Zielvereinbarungen). */
    readonly list: Method<TargetAgreementsList, TargetAgreementsListVariables>;
    /** A target agreement by its key (Zielvereinbarung). */
    readonly get: Method<TargetAgreementsGet, TargetAgreementsGetVariables>;
  };
  readonly targetGroups: {
    /** Adds an object to a draft (Zielgruppe). */
    readonly create: Method<TargetGroupsCreate, TargetGroupsCreateVariables>;
    /** Changes an object of a draft (Zielgruppe). */
    readonly change: Method<TargetGroupsChange, TargetGroupsChangeVariables>;
    /** Removes an object of a draft, to which nothing refers any more (Zielgruppe). */
    readonly remove: Method<TargetGroupsRemove, TargetGroupsRemoveVariables>;
  };
  readonly viewer: {
    /** Whom the hub takes you for, and what you may work on (wer fragt). */
    readonly get: Method<ViewerGet, ViewerGetVariables>;
  };
}

/** Gives the methods the way to a hub. */
export function changeOperationsOf(ask: Ask): ChangeOperations {
  return {
    amounts: {
      set: method(ask, "mutation AmountsSet($input:BudgetAmountInput!$idempotencyKey:String$language:Language){setBudgetAmount(input:$input idempotencyKey:$idempotencyKey){amount{...BudgetAmount}problems{...Problem}}}fragment BudgetAmount on BudgetAmount{fiscalYear side rowNumber kind version name amount refundedShare refundedBy refundedAmount reason office setAt source{...SourceReference}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment SourceReference on Source{document section page kind}", '3b24b954860dd63f23be94975aa606c05c6a72be3673aeb9ae9bc57f968e8ba4'),
    },
    changes: {
      apply: method(ask, "mutation ChangesApply($year:Int!$changes:[ChangeInput!]!$idempotencyKey:String$language:Language){applyChanges(year:$year changes:$changes idempotencyKey:$idempotencyKey){objects{__typename id version}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}", '1ca975cbd613eaa26a48d7c95c88fa7462559761fe39a767056dd55e92444d92'),
    },
    committees: {
      create: method(ask, "mutation CommitteesCreate($year:Int!$input:CreateCommitteeInput!$idempotencyKey:String$language:Language){createCommittee(year:$year input:$input idempotencyKey:$idempotencyKey){committee{...ChangedCommittee}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedCommittee on Committee{id version code name}", 'fdfb99dead393661c24f037e3e7941ee65daf56fb61c83ed289c2a24c72f6718'),
      change: method(ask, "mutation CommitteesChange($input:ChangeCommitteeInput!$idempotencyKey:String$language:Language){changeCommittee(input:$input idempotencyKey:$idempotencyKey){committee{...ChangedCommittee}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedCommittee on Committee{id version code name}", '032c2978805d6f0b6d1ad5ae1de88b42ad239f109965d18a93a488e00cfcda60'),
      remove: method(ask, "mutation CommitteesRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeCommittee(input:$input idempotencyKey:$idempotencyKey){committee{...ChangedCommittee}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedCommittee on Committee{id version code name}", '91817a9463e2b894e37e0dd5dca4c443eb3b3d550b7ce6cb422b40028f17c287'),
    },
    contributions: {
      create: method(ask, "mutation ContributionsCreate($year:Int!$input:CreateContributionInput!$idempotencyKey:String$language:Language){createContribution(year:$year input:$input idempotencyKey:$idempotencyKey){contribution{...ChangedContribution}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedContribution on Contribution{id version service{id}goal{id}effect status strength rationale openedBy statusReason source{...SourceReference}crossesOffices crossesDepartments crossesLegalDomains}", '757a27e9a43c842dba91762ae2a464c7a5ab8446c85c1b4701f3b29dbe977432'),
      change: method(ask, "mutation ContributionsChange($input:ChangeContributionInput!$idempotencyKey:String$language:Language){changeContribution(input:$input idempotencyKey:$idempotencyKey){contribution{...ChangedContribution}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedContribution on Contribution{id version service{id}goal{id}effect status strength rationale openedBy statusReason source{...SourceReference}crossesOffices crossesDepartments crossesLegalDomains}", '77d0dde8f3528ca100889cf152ba489d8ad755027f07c771349b6c8cf2821cdf'),
      remove: method(ask, "mutation ContributionsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeContribution(input:$input idempotencyKey:$idempotencyKey){contribution{...ChangedContribution}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedContribution on Contribution{id version service{id}goal{id}effect status strength rationale openedBy statusReason source{...SourceReference}crossesOffices crossesDepartments crossesLegalDomains}", '6a2e5ac2519546fb62f284a593990518f58a0ea78e318889229699907a05b821'),
      propose: method(ask, "mutation ContributionsPropose($year:Int!$input:CreateContributionInput!$idempotencyKey:String$language:Language){proposeContribution(year:$year input:$input idempotencyKey:$idempotencyKey){contribution{...ChangedContribution}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedContribution on Contribution{id version service{id}goal{id}effect status strength rationale openedBy statusReason source{...SourceReference}crossesOffices crossesDepartments crossesLegalDomains}", 'feb8f02bd2641ce7fc0d0ce756307419c4261fddfaeb7c3ed7da32adece755f0'),
      request: method(ask, "mutation ContributionsRequest($year:Int!$input:CreateContributionInput!$idempotencyKey:String$language:Language){requestContribution(year:$year input:$input idempotencyKey:$idempotencyKey){contribution{...ChangedContribution}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedContribution on Contribution{id version service{id}goal{id}effect status strength rationale openedBy statusReason source{...SourceReference}crossesOffices crossesDepartments crossesLegalDomains}", '796ac79755370d2009142346d888ad9328eb8663c6568ff1e779864d41e2426e'),
      agreeTo: method(ask, "mutation ContributionsAgreeTo($input:AgreeToContributionInput!$idempotencyKey:String$language:Language){agreeToContribution(input:$input idempotencyKey:$idempotencyKey){contribution{...ChangedContribution}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedContribution on Contribution{id version service{id}goal{id}effect status strength rationale openedBy statusReason source{...SourceReference}crossesOffices crossesDepartments crossesLegalDomains}", 'd4ea7f1529b7523b93e570ffdb39b3b39a37a5b4d39516bb3d3727f993fe031f'),
      contest: method(ask, "mutation ContributionsContest($input:ContestContributionInput!$idempotencyKey:String$language:Language){contestContribution(input:$input idempotencyKey:$idempotencyKey){contribution{...ChangedContribution}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedContribution on Contribution{id version service{id}goal{id}effect status strength rationale openedBy statusReason source{...SourceReference}crossesOffices crossesDepartments crossesLegalDomains}", 'd830a97b64adba99743bf5e2b76a560e4fc9085e079c590e9089284780ccc6f6'),
    },
    controllingReports: {
      remark: method(ask, "mutation ControllingReportsRemark($input:DeviationRemarkInput!$idempotencyKey:String$language:Language){setDeviationRemark(input:$input idempotencyKey:$idempotencyKey){remark{...DeviationRemark}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment DeviationRemark on DeviationRemark{about quarter version cause proposal decidedBy office setAt}", 'dbaee2b0cb90c2562799fd4a5d583f188637ae7c7ab76038a9edb6a66f5dacfb'),
      issue: method(ask, "mutation ControllingReportsIssue($year:Int!$input:IssueControllingReportInput!$idempotencyKey:String$language:Language){issueControllingReport(year:$year input:$input idempotencyKey:$idempotencyKey){issued{...IssuedReport}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment IssuedReport on IssuedReport{year number quarter scope{kind key name}hash issuedAt issuedBy office}", '41f6c39814b200f83c5b1eea4c4a81f39e25887d567092febfdb2acf0d12f6b6'),
      issued: method(ask, "query ControllingReportsIssued($year:Int$quarter:Int$asOf:DateTime){issuedReports(year:$year quarter:$quarter asOf:$asOf){...IssuedReport}}fragment IssuedReport on IssuedReport{year number quarter scope{kind key name}hash issuedAt issuedBy office}", '3376a84e6f99be77b5cd40048d3215dedd2731895174acc7ae13831c0db15013'),
      get: method(ask, "query ControllingReportsGet($number:Int!$year:Int$language:Language){issuedReport(number:$number year:$year){...IssuedReport report{...ControllingReport}}}fragment IssuedReport on IssuedReport{year number quarter scope{kind key name}hash issuedAt issuedBy office}fragment ControllingReport on ControllingReport{municipality planTitle year quarter lastDay isIssued hash scope{kind key name}threshold tolerance goals{...GoalStatusCounts}areas{...ReportArea}}fragment ReportArea on ReportArea{office{...ReportedUnit}department{...ReportedUnit}targetGroups goals{...ReportedGoal}services{...ReportedService}indicators{...ReportedIndicator}resources{productGroup{...ReportedUnit}budgeted{...ReportedAmounts}actual{...ReportedAmounts}source}}fragment ReportedUnit on ReportedUnit{id number name}fragment ReportedAmounts on ReportedAmounts{revenue expenditure net}fragment ReportedGoal on ReportedGoal{id key statement level status isCurrent targetGroups indicators{...ReportedIndicator}services{...ReportedService}remark{...DeviationRemark}source{...SourceReference}}fragment ReportedService on ReportedService{id name provisions offices goals}fragment ReportedIndicator on ReportedIndicator{id key name unit kind direction goal status noDataReason target{...ReportedValue}ownTarget{...ReportedValue}reference{...ReportedValue}corridorLow{...ReportedValue}corridorHigh{...ReportedValue}measured{...ReportedValue}isCurrent deviation deviationPercent isDeviating forecast{value method basis status}remark{...DeviationRemark}series{...ReportedValue}source{...SourceReference}}fragment ReportedValue on ReportedValue{period kind value suppression text(language:$language)}fragment DeviationRemark on DeviationRemark{about quarter version cause proposal decidedBy office setAt}fragment GoalStatusCounts on GoalStatusCounts{year tolerance goals met nearly missed noData notCurrent}fragment SourceReference on Source{document section page kind}", 'ce7b9d0ac60cffc0560768015eef3bfdb8f716ccfcf691e3b3527d9938f44392'),
      draft: method(ask, "query ControllingReportsDraft($year:Int$quarter:Int!$scope:ReportScopeInput$threshold:Decimal!=\"10\"$tolerance:Decimal!=\"5\"$asOf:DateTime$language:Language){controllingReport(year:$year quarter:$quarter scope:$scope threshold:$threshold tolerance:$tolerance asOf:$asOf){...ControllingReport rule(language:$language)}}fragment ControllingReport on ControllingReport{municipality planTitle year quarter lastDay isIssued hash scope{kind key name}threshold tolerance goals{...GoalStatusCounts}areas{...ReportArea}}fragment ReportArea on ReportArea{office{...ReportedUnit}department{...ReportedUnit}targetGroups goals{...ReportedGoal}services{...ReportedService}indicators{...ReportedIndicator}resources{productGroup{...ReportedUnit}budgeted{...ReportedAmounts}actual{...ReportedAmounts}source}}fragment ReportedUnit on ReportedUnit{id number name}fragment ReportedAmounts on ReportedAmounts{revenue expenditure net}fragment ReportedGoal on ReportedGoal{id key statement level status isCurrent targetGroups indicators{...ReportedIndicator}services{...ReportedService}remark{...DeviationRemark}source{...SourceReference}}fragment ReportedService on ReportedService{id name provisions offices goals}fragment ReportedIndicator on ReportedIndicator{id key name unit kind direction goal status noDataReason target{...ReportedValue}ownTarget{...ReportedValue}reference{...ReportedValue}corridorLow{...ReportedValue}corridorHigh{...ReportedValue}measured{...ReportedValue}isCurrent deviation deviationPercent isDeviating forecast{value method basis status}remark{...DeviationRemark}series{...ReportedValue}source{...SourceReference}}fragment ReportedValue on ReportedValue{period kind value suppression text(language:$language)}fragment DeviationRemark on DeviationRemark{about quarter version cause proposal decidedBy office setAt}fragment GoalStatusCounts on GoalStatusCounts{year tolerance goals met nearly missed noData notCurrent}fragment SourceReference on Source{document section page kind}", '43ff7f234b2a24a5b6abbe11dc6fee882aba36f5bc68d0dcdba8e4a03dfbe40d'),
      deviations: method(ask, "query ControllingReportsDeviations($year:Int$quarter:Int!$scope:ReportScopeInput$threshold:Decimal!=\"10\"$tolerance:Decimal!=\"5\"$asOf:DateTime$language:Language){controllingReport(year:$year quarter:$quarter scope:$scope threshold:$threshold tolerance:$tolerance asOf:$asOf){lastDay threshold hash deviations{...ReportedIndicator}}}fragment ReportedIndicator on ReportedIndicator{id key name unit kind direction goal status noDataReason target{...ReportedValue}ownTarget{...ReportedValue}reference{...ReportedValue}corridorLow{...ReportedValue}corridorHigh{...ReportedValue}measured{...ReportedValue}isCurrent deviation deviationPercent isDeviating forecast{value method basis status}remark{...DeviationRemark}series{...ReportedValue}source{...SourceReference}}fragment ReportedValue on ReportedValue{period kind value suppression text(language:$language)}fragment DeviationRemark on DeviationRemark{about quarter version cause proposal decidedBy office setAt}fragment SourceReference on Source{document section page kind}", 'aedecc3e5aaff2e00386b4535003a24311281238574666fe022812ac4c19b6fd'),
    },
    departments: {
      create: method(ask, "mutation DepartmentsCreate($year:Int!$input:CreateDepartmentInput!$idempotencyKey:String$language:Language){createDepartment(year:$year input:$input idempotencyKey:$idempotencyKey){department{...ChangedDepartment}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedDepartment on Department{id version number name}", 'e6e2246f71643e4c0a7c30ecc6e59b565be0f355a068d3a5e41ba4aae4c6b1f9'),
      change: method(ask, "mutation DepartmentsChange($input:ChangeDepartmentInput!$idempotencyKey:String$language:Language){changeDepartment(input:$input idempotencyKey:$idempotencyKey){department{...ChangedDepartment}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedDepartment on Department{id version number name}", '619d179d5e3ae5a79a529d345cd9ce35d219d7f4aaf40a31c3a4c8455e59e882'),
      remove: method(ask, "mutation DepartmentsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeDepartment(input:$input idempotencyKey:$idempotencyKey){department{...ChangedDepartment}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedDepartment on Department{id version number name}", '18202577e8d5839db1e8d60a36ea7095c79e977ebc9eb7d7b03755ed873f8e9f'),
    },
    fieldsOfAction: {
      create: method(ask, "mutation FieldsOfActionCreate($year:Int!$input:CreateFieldOfActionInput!$idempotencyKey:String$language:Language){createFieldOfAction(year:$year input:$input idempotencyKey:$idempotencyKey){fieldOfAction{...ChangedFieldOfAction}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedFieldOfAction on FieldOfAction{id version key name leadDepartment{id}offices{id}committees{id}source{...SourceReference}}", 'af94b3328f894cae51a336389a730ba13774036cca593b92a500858a8314f9af'),
      change: method(ask, "mutation FieldsOfActionChange($input:ChangeFieldOfActionInput!$idempotencyKey:String$language:Language){changeFieldOfAction(input:$input idempotencyKey:$idempotencyKey){fieldOfAction{...ChangedFieldOfAction}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedFieldOfAction on FieldOfAction{id version key name leadDepartment{id}offices{id}committees{id}source{...SourceReference}}", 'b5a63bb383b45e15673aa5abafb11cb6d8387ccb62245581667ce295eac008f9'),
      remove: method(ask, "mutation FieldsOfActionRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeFieldOfAction(input:$input idempotencyKey:$idempotencyKey){fieldOfAction{...ChangedFieldOfAction}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedFieldOfAction on FieldOfAction{id version key name leadDepartment{id}offices{id}committees{id}source{...SourceReference}}", 'f55da51a73bcb3c821fc5233d2c3921a2f18b52b4a2052a5c25d71ef756f8f5c'),
    },
    goals: {
      create: method(ask, "mutation GoalsCreate($year:Int!$input:CreateGoalInput!$idempotencyKey:String$language:Language){createGoal(year:$year input:$input idempotencyKey:$idempotencyKey){goal{...ChangedGoal}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedGoal on Goal{id version key statement level parents{id}productArea{id}productGroup{id}product{id}office{id}department{id}targetGroups{id}fieldsOfAction{id}source{...SourceReference}steeringLevels legalDomains{id}}", '647428e517bc5a29642f7935a7fcc26d60e3cc8f8e37b17221583cd178e363da'),
      change: method(ask, "mutation GoalsChange($input:ChangeGoalInput!$idempotencyKey:String$language:Language){changeGoal(input:$input idempotencyKey:$idempotencyKey){goal{...ChangedGoal}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedGoal on Goal{id version key statement level parents{id}productArea{id}productGroup{id}product{id}office{id}department{id}targetGroups{id}fieldsOfAction{id}source{...SourceReference}steeringLevels legalDomains{id}}", 'cecf5b0dae5588f39492da03901fefdc3f58449da3d265b5bf83bd99a19d839b'),
      remove: method(ask, "mutation GoalsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeGoal(input:$input idempotencyKey:$idempotencyKey){goal{...ChangedGoal}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedGoal on Goal{id version key statement level parents{id}productArea{id}productGroup{id}product{id}office{id}department{id}targetGroups{id}fieldsOfAction{id}source{...SourceReference}steeringLevels legalDomains{id}}", '4e04336971d6173de527968cede6ff98445428f543f91f0de1ed32643eccaac9'),
    },
    history: {
      of: listMethod(ask, "query HistoryOf($id:ID!$first:Int$after:String){node(id:$id){__typename id ...on Plan{history(first:$first after:$after){totalCount nodes{...JournalEntry}pageInfo{...PageEnd}}}...on PlanRecord{history(first:$first after:$after){totalCount nodes{...JournalEntry}pageInfo{...PageEnd}}}}}fragment JournalEntry on JournalEntry{number at year revision action type key version office subject request changes{field before after}object{id}}fragment PageEnd on PageInfo{hasNextPage endCursor}", '1aa997835e99d3f49d97739f8befdc21258170193ae48be4d49e51ef6aca5e93', 'node', 'history'),
    },
    indicatorValues: {
      setOne: method(ask, "mutation IndicatorValuesSetOne($input:IndicatorValueInput!$idempotencyKey:String$language:Language){setIndicatorValue(input:$input idempotencyKey:$idempotencyKey){value{indicator{...IndicatorSummary}...IndicatorValue}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment IndicatorSummary on Indicator{id key name unit}fragment IndicatorValue on IndicatorValue{kind period{name type firstDay lastDay}value suppression text(language:$language)version reason office setAt source{...SourceReference}}fragment SourceReference on Source{document section page kind}", '879db908be58b901274e47087a386920b82cead5f86ba40f8c6504d08d91c6be'),
      set: method(ask, "mutation IndicatorValuesSet($year:Int!$values:[IndicatorValueInput!]!$idempotencyKey:String$language:Language){setIndicatorValues(year:$year values:$values idempotencyKey:$idempotencyKey){values{indicator{...IndicatorSummary}...IndicatorValue}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment IndicatorSummary on Indicator{id key name unit}fragment IndicatorValue on IndicatorValue{kind period{name type firstDay lastDay}value suppression text(language:$language)version reason office setAt source{...SourceReference}}fragment SourceReference on Source{document section page kind}", '87b8d3e0ca9d337dc12857625ac3ef4796c5333351bed43f8be508e4bfbbcc6a'),
      history: listMethod(ask, "query IndicatorValuesHistory($key:String!$year:Int$kinds:[IndicatorValueKind!]$first:Int$after:String$language:Language){indicator(key:$key year:$year){...IndicatorSummary values(kinds:$kinds first:$first after:$after){totalCount nodes{...IndicatorValue setBy earlier{...IndicatorValue setBy}}pageInfo{...PageEnd}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment IndicatorSummary on Indicator{id key name unit}fragment IndicatorValue on IndicatorValue{kind period{name type firstDay lastDay}value suppression text(language:$language)version reason office setAt source{...SourceReference}}fragment SourceReference on Source{document section page kind}", 'a4e4aa785eb04c6713628750e8d5e626cb87057daea7192472c7da8e86a8129b', 'indicator', 'values'),
    },
    indicators: {
      create: method(ask, "mutation IndicatorsCreate($year:Int!$input:CreateIndicatorInput!$idempotencyKey:String$language:Language){createIndicator(year:$year input:$input idempotencyKey:$idempotencyKey){indicator{...ChangedIndicator}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedIndicator on Indicator{id version key name unit kind direction subject numerator denominator dimension validFrom validTo provision{id}goal{id}productGroup{id}product{id}partOf{id}source{...SourceReference}}", '17d6a40077e38555e480f7e59fd298efcdea5d5a8fa9750ba44a6bce6e990e7d'),
      change: method(ask, "mutation IndicatorsChange($input:ChangeIndicatorInput!$idempotencyKey:String$language:Language){changeIndicator(input:$input idempotencyKey:$idempotencyKey){indicator{...ChangedIndicator}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedIndicator on Indicator{id version key name unit kind direction subject numerator denominator dimension validFrom validTo provision{id}goal{id}productGroup{id}product{id}partOf{id}source{...SourceReference}}", 'f5b5126a7603f53b2dc956192faf57b7623a56e0a377fc3e6fbf86c96ccdf0b2'),
      remove: method(ask, "mutation IndicatorsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeIndicator(input:$input idempotencyKey:$idempotencyKey){indicator{...ChangedIndicator}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedIndicator on Indicator{id version key name unit kind direction subject numerator denominator dimension validFrom validTo provision{id}goal{id}productGroup{id}product{id}partOf{id}source{...SourceReference}}", '3c85a89119d66cfb28ee308f21d56ee82c496a8e7be28bace95623e4dcc00956'),
    },
    journal: {
      list: listMethod(ask, "query JournalList($filter:JournalFilter$first:Int$after:String){journal(filter:$filter first:$first after:$after){totalCount nodes{...JournalEntry}pageInfo{...PageEnd}}}fragment JournalEntry on JournalEntry{number at year revision action type key version office subject request changes{field before after}object{id}}fragment PageEnd on PageInfo{hasNextPage endCursor}", '946ba8b5149e14c09d6c1596043d5a45ff803efa1eb2f826da1fff048f270061', 'journal'),
    },
    legalDomains: {
      create: method(ask, "mutation LegalDomainsCreate($year:Int!$input:CreateLegalDomainInput!$idempotencyKey:String$language:Language){createLegalDomain(year:$year input:$input idempotencyKey:$idempotencyKey){legalDomain{...ChangedLegalDomain}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedLegalDomain on LegalDomain{id version code name abbreviation}", '3d9f4a2d44bdfc746aadf4084f8df4bb5760b7b5f6b40a457906fc4c2e71a13a'),
      change: method(ask, "mutation LegalDomainsChange($input:ChangeLegalDomainInput!$idempotencyKey:String$language:Language){changeLegalDomain(input:$input idempotencyKey:$idempotencyKey){legalDomain{...ChangedLegalDomain}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedLegalDomain on LegalDomain{id version code name abbreviation}", '4b1f01bb6438a54aadea287a8ae1bfb90dff7fd0755876118bb1dfbf370c12aa'),
      remove: method(ask, "mutation LegalDomainsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeLegalDomain(input:$input idempotencyKey:$idempotencyKey){legalDomain{...ChangedLegalDomain}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedLegalDomain on LegalDomain{id version code name abbreviation}", 'ac2ce9ff0a3953137680c92e72d872f675e56671a9dcd9e6a21b0c2c5dbac741'),
    },
    legalProvisions: {
      create: method(ask, "mutation LegalProvisionsCreate($year:Int!$input:CreateLegalProvisionInput!$idempotencyKey:String$language:Language){createLegalProvision(year:$year input:$input idempotencyKey:$idempotencyKey){legalProvision{...ChangedLegalProvision}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedLegalProvision on LegalProvision{id version citation heading legalDomain{id}}", 'ac770f50f8216ff2fc896f12db54e6847efdc6141acc8190bba3035f186eb643'),
      change: method(ask, "mutation LegalProvisionsChange($input:ChangeLegalProvisionInput!$idempotencyKey:String$language:Language){changeLegalProvision(input:$input idempotencyKey:$idempotencyKey){legalProvision{...ChangedLegalProvision}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedLegalProvision on LegalProvision{id version citation heading legalDomain{id}}", '62235e68d06dd0732aba5074875bca602ead8b649adaa7fe06744ce19b7d1f05'),
      remove: method(ask, "mutation LegalProvisionsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeLegalProvision(input:$input idempotencyKey:$idempotencyKey){legalProvision{...ChangedLegalProvision}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedLegalProvision on LegalProvision{id version citation heading legalDomain{id}}", 'c5e5ef3d108c0e5d9c55bc6519dbe4b0e15fbf83d06bad017df411a87894af9a'),
    },
    offices: {
      create: method(ask, "mutation OfficesCreate($year:Int!$input:CreateOfficeInput!$idempotencyKey:String$language:Language){createOffice(year:$year input:$input idempotencyKey:$idempotencyKey){office{...ChangedOffice}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedOffice on Office{id version number name department{id}legalDomains{id}}", '0cf0b3786ee5d76c5ab5b746a56e631e432faf5ded2da9147ea9fbf78697f2e9'),
      change: method(ask, "mutation OfficesChange($input:ChangeOfficeInput!$idempotencyKey:String$language:Language){changeOffice(input:$input idempotencyKey:$idempotencyKey){office{...ChangedOffice}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedOffice on Office{id version number name department{id}legalDomains{id}}", '025ff5d7a21d219b00ac936aba216883a8657d25ed7c812655a8bca57529b083'),
      remove: method(ask, "mutation OfficesRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeOffice(input:$input idempotencyKey:$idempotencyKey){office{...ChangedOffice}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedOffice on Office{id version number name department{id}legalDomains{id}}", '5c952b63224d2e539c24dbf6c50fd2fe8e35043eb542d9ca68cf296acaa04138'),
    },
    overlapJustifications: {
      create: method(ask, "mutation OverlapJustificationsCreate($year:Int!$input:CreateOverlapJustificationInput!$idempotencyKey:String$language:Language){createOverlapJustification(year:$year input:$input idempotencyKey:$idempotencyKey){overlapJustification{...ChangedOverlapJustification}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedOverlapJustification on OverlapJustification{id version key service{id}otherService{id}product{id}otherProduct{id}reason source{...SourceReference}}", 'a90bb8831ec135ca2729dfa0a9f94765ca433dcb0e3aa4be8eef0c0b486596b2'),
      change: method(ask, "mutation OverlapJustificationsChange($input:ChangeOverlapJustificationInput!$idempotencyKey:String$language:Language){changeOverlapJustification(input:$input idempotencyKey:$idempotencyKey){overlapJustification{...ChangedOverlapJustification}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedOverlapJustification on OverlapJustification{id version key service{id}otherService{id}product{id}otherProduct{id}reason source{...SourceReference}}", '6d5cbee94650e6d38570ff2bfa18c53d8ccbd7f656e7723416e776e5ed5869dd'),
      remove: method(ask, "mutation OverlapJustificationsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeOverlapJustification(input:$input idempotencyKey:$idempotencyKey){overlapJustification{...ChangedOverlapJustification}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedOverlapJustification on OverlapJustification{id version key service{id}otherService{id}product{id}otherProduct{id}reason source{...SourceReference}}", '991c2306795de67899bf31517e12f061f7b231511f7d3f12c0d18b938d46e4cb'),
    },
    plans: {
      create: method(ask, "mutation PlansCreate($input:CreatePlanInput!$language:Language){createPlan(input:$input){plan{...PlanSummary}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment PlanSummary on Plan{id year municipality title status revision}", '111e2141e396512da669e599a35ddb59829d387cecb7b32340d7226fdc3990ee'),
      adopt: method(ask, "mutation PlansAdopt($input:PlanStateInput!$language:Language){adoptPlan(input:$input){plan{...PlanSummary}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment PlanSummary on Plan{id year municipality title status revision}", '422d321fde25eff1f569fc1d53b76c710b906ff59a42c3408f079f87649ca019'),
      discard: method(ask, "mutation PlansDiscard($input:PlanStateInput!$language:Language){discardPlan(input:$input){plan{...PlanSummary}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment PlanSummary on Plan{id year municipality title status revision}", 'ca38c34cbe7c24a6878463530198fa6231382b84cecdd4843a8e916cf04dbac7'),
    },
    productAreas: {
      create: method(ask, "mutation ProductAreasCreate($year:Int!$input:CreateProductAreaInput!$idempotencyKey:String$language:Language){createProductArea(year:$year input:$input idempotencyKey:$idempotencyKey){productArea{...ChangedProductArea}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedProductArea on ProductArea{id version number name}", '7b8eafaa50c9991ab8f4028a329eff4c2a5a39be59b095041782a8ee5604b9c0'),
      change: method(ask, "mutation ProductAreasChange($input:ChangeProductAreaInput!$idempotencyKey:String$language:Language){changeProductArea(input:$input idempotencyKey:$idempotencyKey){productArea{...ChangedProductArea}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedProductArea on ProductArea{id version number name}", 'c8fba3c1ac1063baaec442e0c4660fb24a11cfd8112b13ca77996bd20421b84a'),
      remove: method(ask, "mutation ProductAreasRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeProductArea(input:$input idempotencyKey:$idempotencyKey){productArea{...ChangedProductArea}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedProductArea on ProductArea{id version number name}", 'df20c623d53a00f599986193cc7d0d20372907b319361ab8af8b09977f2153a0'),
    },
    productGroups: {
      create: method(ask, "mutation ProductGroupsCreate($year:Int!$input:CreateProductGroupInput!$idempotencyKey:String$language:Language){createProductGroup(year:$year input:$input idempotencyKey:$idempotencyKey){productGroup{...ChangedProductGroup}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedProductGroup on ProductGroup{id version number name area{id}department{id}office{id}committee{id}legalDomains{id}}", '079a9ea91a1244e1ef159e2f736299d17dd20c59f0456ff5fa29093088df0103'),
      change: method(ask, "mutation ProductGroupsChange($input:ChangeProductGroupInput!$idempotencyKey:String$language:Language){changeProductGroup(input:$input idempotencyKey:$idempotencyKey){productGroup{...ChangedProductGroup}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedProductGroup on ProductGroup{id version number name area{id}department{id}office{id}committee{id}legalDomains{id}}", 'c23188d86c4c2ba292c254b21fc3895e5f46c30eea22a52847cb4c4307fb70f4'),
      remove: method(ask, "mutation ProductGroupsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeProductGroup(input:$input idempotencyKey:$idempotencyKey){productGroup{...ChangedProductGroup}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedProductGroup on ProductGroup{id version number name area{id}department{id}office{id}committee{id}legalDomains{id}}", 'e24314e514877ae0b940046425e93f1797b4fca30203fefb291a1c4953da1252'),
    },
    products: {
      create: method(ask, "mutation ProductsCreate($year:Int!$input:CreateProductInput!$idempotencyKey:String$language:Language){createProduct(year:$year input:$input idempotencyKey:$idempotencyKey){product{...ChangedProduct}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedProduct on Product{id version number name group{id}office{id}provisions{id}description source{...SourceReference}}", '1fff87d4449dfa0192e31b00ecf6023ba63bda81740d95c93cd46b4229c31ee2'),
      change: method(ask, "mutation ProductsChange($input:ChangeProductInput!$idempotencyKey:String$language:Language){changeProduct(input:$input idempotencyKey:$idempotencyKey){product{...ChangedProduct}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedProduct on Product{id version number name group{id}office{id}provisions{id}description source{...SourceReference}}", '740f16652cad99eccf0d8d2d3e3cf5197c3982b6150889d2df1458c44c2c60f4'),
      remove: method(ask, "mutation ProductsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeProduct(input:$input idempotencyKey:$idempotencyKey){product{...ChangedProduct}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedProduct on Product{id version number name group{id}office{id}provisions{id}description source{...SourceReference}}", '1616707ae4429a9221d9020a4e659eb86b03c6ec4cfefc3134b132c71e2eb3bf'),
    },
    serviceTokens: {
      list: method(ask, "query ServiceTokensList{serviceTokens{...ServiceToken}}fragment ServiceToken on ServiceToken{id name roles office fieldsOfAction createdBy createdAt expiresAt revokedAt}", '6d7663113379015931762acc477b5370d115586ba97525050b1d1a4a713f00a3'),
      create: method(ask, "mutation ServiceTokensCreate($input:CreateServiceTokenInput!){createServiceToken(input:$input){serviceToken{...ServiceToken}token}}fragment ServiceToken on ServiceToken{id name roles office fieldsOfAction createdBy createdAt expiresAt revokedAt}", '8f57a5ce149b360905cd71b6a213b5e8206ba46b8513ed4680bc109b3ca3f131'),
      revoke: method(ask, "mutation ServiceTokensRevoke($id:ID!){revokeServiceToken(id:$id){serviceToken{...ServiceToken}}}fragment ServiceToken on ServiceToken{id name roles office fieldsOfAction createdBy createdAt expiresAt revokedAt}", 'd972e5d0f816369b4f7357d1faff2e3ae7c27ad9ec10890392d296ed2280855c'),
    },
    services: {
      create: method(ask, "mutation ServicesCreate($year:Int!$input:CreateServiceInput!$idempotencyKey:String$language:Language){createService(year:$year input:$input idempotencyKey:$idempotencyKey){service{...ChangedService}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedService on Service{id version key name offices{id}product{id}productGroup{id}provisions{id}targetGroups{id}source{...SourceReference}}", '86ecd7d67f5335f3a9d659a7214aeb68b3eae9c26bc3c29876f9c292b33e012f'),
      change: method(ask, "mutation ServicesChange($input:ChangeServiceInput!$idempotencyKey:String$language:Language){changeService(input:$input idempotencyKey:$idempotencyKey){service{...ChangedService}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedService on Service{id version key name offices{id}product{id}productGroup{id}provisions{id}targetGroups{id}source{...SourceReference}}", '9f9a8fd60adf8ef6c28fd203a50d97bea148f01e2983aeab92bb0aba1592a5b6'),
      remove: method(ask, "mutation ServicesRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeService(input:$input idempotencyKey:$idempotencyKey){service{...ChangedService}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment SourceReference on Source{document section page kind}fragment ChangedService on Service{id version key name offices{id}product{id}productGroup{id}provisions{id}targetGroups{id}source{...SourceReference}}", '15a4b4783d99094df6e43f1c17d9d4751b9edf701bed60cd754cc66969601396'),
    },
    targetAgreements: {
      open: method(ask, "mutation TargetAgreementsOpen($year:Int!$input:OpenTargetAgreementInput!$idempotencyKey:String$language:Language){openTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", '05d5e288e5ed00b0ac71c5788d9ffdfd4726bef0d3d2787ada788d4e76ab554e'),
      offer: method(ask, "mutation TargetAgreementsOffer($year:Int!$input:TargetAgreementStepInput!$idempotencyKey:String$language:Language){offerTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", '566e69af86566cd0510626c92627369035bbd6dc597f0d413a8ee02693cf6365'),
      accept: method(ask, "mutation TargetAgreementsAccept($year:Int!$input:TargetAgreementStepInput!$idempotencyKey:String$language:Language){acceptTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", 'a32bed9a1953638bc5026c35d857aebec025447a21535799aa1356a2c5ba467d'),
      justify: method(ask, "mutation TargetAgreementsJustify($year:Int!$input:TargetAgreementStepInput!$idempotencyKey:String$language:Language){justifyTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", '9e47117d9373b38b71562045f1c6175d9a66be41b4761fa6fa90126487ae8a16'),
      modify: method(ask, "mutation TargetAgreementsModify($year:Int!$input:TargetAgreementStepInput!$idempotencyKey:String$language:Language){modifyTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", '1bac38b4de8870bc50d75a81f0abd53c04d56adaf4c16afe3815f641ee5c362e'),
      sign: method(ask, "mutation TargetAgreementsSign($year:Int!$input:TargetAgreementStepInput!$idempotencyKey:String$language:Language){signTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", 'da2675b74d7ac68e785f1d1402b9f62f1c715f946b06e73e0fb11272ff44cec2'),
      report: method(ask, "mutation TargetAgreementsReport($year:Int!$input:TargetAgreementStepInput!$idempotencyKey:String$language:Language){reportTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", '49e1f3eaba7e07eed90c93c41169ad67415655081a7ddf56285c2228018107e4'),
      followUp: method(ask, "mutation TargetAgreementsFollowUp($year:Int!$input:TargetAgreementStepInput!$idempotencyKey:String$language:Language){followUpTargetAgreement(year:$year input:$input idempotencyKey:$idempotencyKey){agreement{...TargetAgreement}problems{...Problem}}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", 'bfd201d3df5f23b972c44ad5c06e05ba2f9a288c0175ce9cd6490778291913c8'),
      list: method(ask, "query TargetAgreementsList($year:Int$asOf:DateTime){targetAgreements(year:$year asOf:$asOf){...TargetAgreement}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", 'fccea38c2ce28324b810aac34ad2040977075b75c5b76a8f9c133e6d9cec737d'),
      get: method(ask, "query TargetAgreementsGet($key:String!$year:Int$asOf:DateTime){targetAgreement(key:$key year:$year asOf:$asOf){...TargetAgreement}}fragment TargetAgreement on TargetAgreement{year key title targetYear parties partner office{...OfficeSummary}committee{...CommitteeSummary}provision{citation}status version nextStatuses isInsideCorridor targets{...AgreementTarget}steps{...AgreementStep}}fragment AgreementStep on AgreementStep{number status date reason actor office recordedAt source{...SourceReference}}fragment CommitteeSummary on Committee{id code name}fragment IndicatorSummary on Indicator{id key name unit}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment AgreementTarget on AgreementTarget{indicator{...IndicatorSummary}origin reference{value suppression}corridorLow{value suppression}corridorHigh{value suppression}offered{value suppression}agreed{value suppression}ownTarget{kind value suppression}actual{period{name}value suppression}isInsideCorridor differsFromOffer differsFromOwnTarget}", '0e8d80d7f4bc9b3b755e69da7a9be4bb4fb380762d7c4bfbe507c1fd27a67d59'),
    },
    targetGroups: {
      create: method(ask, "mutation TargetGroupsCreate($year:Int!$input:CreateTargetGroupInput!$idempotencyKey:String$language:Language){createTargetGroup(year:$year input:$input idempotencyKey:$idempotencyKey){targetGroup{...ChangedTargetGroup}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedTargetGroup on TargetGroup{id version key name}", '7b81823a4b0ca3e6997bf5c5924ff171c0464e2d7ffc1e353ffc06225ccf6976'),
      change: method(ask, "mutation TargetGroupsChange($input:ChangeTargetGroupInput!$idempotencyKey:String$language:Language){changeTargetGroup(input:$input idempotencyKey:$idempotencyKey){targetGroup{...ChangedTargetGroup}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedTargetGroup on TargetGroup{id version key name}", '0e0c37e5368bfbe019b8110b910de9b145d18ade591114b0de60e703c49acc53'),
      remove: method(ask, "mutation TargetGroupsRemove($input:RemoveInput!$idempotencyKey:String$language:Language){removeTargetGroup(input:$input idempotencyKey:$idempotencyKey){targetGroup{...ChangedTargetGroup}problems{...Problem}warnings{...Warning}revision}}fragment Problem on ChangeProblem{field code message(language:$language)hint(language:$language)differences{field current yours}}fragment Warning on CoverageGap{code severity message remedy objects{id}}fragment ChangedTargetGroup on TargetGroup{id version key name}", '93647637a1d2fc7dafab6529d46520f31556ab5632f84956157317ebffe4e4b8'),
    },
    viewer: {
      get: method(ask, "query ViewerGet{viewer{kind subject office roles fieldsOfAction}}", 'f93c8eb74249fc4551b51093c53a81fff898f6b55b668f6e825fe04c881a2fde'),
    },
  };
}