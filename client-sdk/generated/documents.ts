/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which contribution, in which state, and why (Abstimmungsschritt). */
export type AgreeToContributionInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Why (Begründung). */
  readonly reason?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** How far a target agreement is (Stand der Zielvereinbarung). */
export type AgreementStatus =
  /** The other side accepted the offer (Planungsangebot akzeptiert). */
  | 'ACCEPTED'
  /** What was reached was held against what was agreed (Zielnachhaltung). */
  | 'FOLLOWED_UP'
  /** The reference frame of Federation and Land is there (Referenzrahmen liegt vor). */
  | 'FRAME_RECEIVED'
  /** The offer is outside the corridor, and the reasons are given (Abweichung begründet). */
  | 'JUSTIFIED'
  /** The other side did not accept the offer, and other values are to be agreed (Zielwerte modifiziert). */
  | 'MODIFIED'
  /** The council decided what the city offers (Planungsangebot beschlossen). */
  | 'OFFERED'
  /** The committee was told that it was signed (Ausschuss unterrichtet). */
  | 'REPORTED'
  /** Both sides signed (Zielvereinbarung abgeschlossen). */
  | 'SIGNED';

/** A target of a new agreement (Ziel). */
export type AgreementTargetInput = {
  /** The id of the indicator (Kennzahl). */
  readonly indicator: string;
  /** Whose target it is (Herkunft). */
  readonly origin: TargetOrigin;
};

/** What an amount says (Betragsart). */
export type AmountKind =
  /** What it came to (Ergebnis); it goes on arriving. */
  | 'ACTUAL'
  /** What the plan provides (Ansatz); fixed when the plan is adopted. */
  | 'BUDGETED';

/** An amount to be set (Betrag). */
export type BudgetAmountInput = {
  /** The amount in EUR (Betrag); null takes back what was set, which needs a reason. */
  readonly amount?: string | null | undefined;
  /** The year the money is for (Jahr). */
  readonly fiscalYear: number;
  /** What it says (Betragsart). */
  readonly kind: AmountKind;
  /** What the row is called (Bezeichnung). */
  readonly name: string;
  /** The id of the product group (Produktgruppe). */
  readonly productGroup: string;
  /** Why it is set, or taken back (Begründung). */
  readonly reason?: string | null | undefined;
  /** Who refunds it (erstattende Stelle); goes with the share. */
  readonly refundedBy?: string | null | undefined;
  /** How many per cent of it somebody refunds (Erstattungssatz). */
  readonly refundedShare?: string | null | undefined;
  /** The number of the row (Zeile), 1 to 99; without it, the total of the side. */
  readonly rowNumber?: number | null | undefined;
  /** Revenue or expenditure (Ertrag oder Aufwand). */
  readonly side: BudgetSide;
  /** Where it is taken from (Quelle). */
  readonly source: SourceInput;
  /** The version it is based on, 0 where there is none (abgelöste Fassung); refused if another one counts by now. */
  readonly supersedes?: number | null | undefined;
};

/** The two sides of an operating budget (Teilergebnisplan). */
export type BudgetSide =
  /** What is spent (Aufwendungen). */
  | 'EXPENDITURE'
  /** What comes in (Erträge). */
  | 'REVENUE';

/** What changes (Ausschuss, Rat): what is not sent stays as it is, null empties a field. */
export type ChangeCommitteeInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Its name (Bezeichnung); null where the source gives the abbreviation only. */
  readonly name?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Zielbeitrag): what is not sent stays as it is, null empties a field. */
export type ChangeContributionInput = {
  /** What it does to the goal (Wirkung). */
  readonly effect?: ContributionEffect | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Why the service contributes to the goal (Begründung). */
  readonly rationale?: string | null | undefined;
  /** Where the contribution is taken from (Quelle). */
  readonly source?: SourceInput | null | undefined;
  /** How much it weighs (Stärke); null where nobody has assessed it. */
  readonly strength?: ContributionStrength | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Dezernat): what is not sent stays as it is, null empties a field. */
export type ChangeDepartmentInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Handlungsfeld): what is not sent stays as it is, null empties a field. */
export type ChangeFieldOfActionInput = {
  /** The committees that debate it (Ausschüsse). */
  readonly committees?: ReadonlyArray<string> | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The department in the lead (federführendes Dezernat). */
  readonly leadDepartment?: string | null | undefined;
  /** Its name (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The offices that take part (beteiligte Ämter). */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Where it is taken from (Quelle). */
  readonly source?: SourceInput | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Ziel): what is not sent stays as it is, null empties a field. */
export type ChangeGoalInput = {
  /** The responsible department (zuständiges Dezernat). */
  readonly department?: string | null | undefined;
  /** The strategies it belongs to (Handlungsfelder). */
  readonly fieldsOfAction?: ReadonlyArray<string> | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The laws it names itself (Rechtskreise); without any it stands under those of its product or product group. */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Its level in the pyramid (Zielebene). */
  readonly level?: GoalLevel | null | undefined;
  /** The responsible office (zuständiges Amt). */
  readonly office?: string | null | undefined;
  /** The goals of higher levels it is derived from (übergeordnete Ziele). */
  readonly parents?: ReadonlyArray<string> | null | undefined;
  /** What a product goal is a goal of (Produkt). */
  readonly product?: string | null | undefined;
  /** What a product area goal is a goal of (Produktbereich). */
  readonly productArea?: string | null | undefined;
  /** What a product group goal is a goal of (Produktgruppe). */
  readonly productGroup?: string | null | undefined;
  /** Where the goal is taken from (Quelle). */
  readonly source?: SourceInput | null | undefined;
  /** The goal in words (Zielaussage). */
  readonly statement?: string | null | undefined;
  /** Whom it is for (Zielgruppen). */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Kennzahl): what is not sent stays as it is, null empties a field. */
export type ChangeIndicatorInput = {
  /** What that is set against (Nenner); null where it is no ratio, or not known. */
  readonly denominator?: string | null | undefined;
  /** What it is told apart by (Merkmal), such as "Geschlecht". */
  readonly dimension?: string | null | undefined;
  /** Where its values are meant to go (Zielrichtung); null where nobody says so. */
  readonly direction?: IndicatorDirection | null | undefined;
  /** The goal it measures (Ziel). */
  readonly goal?: string | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** What it is used for (Art der Kennzahl). */
  readonly kind?: IndicatorKind | null | undefined;
  /** Its name (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** What is counted (Zähler); null where it is not known. */
  readonly numerator?: string | null | undefined;
  /** The whole it is a part of (Teil von), counted in the same unit or in per cent of it. */
  readonly partOf?: string | null | undefined;
  /** The product it is an indicator of (Produkt). */
  readonly product?: string | null | undefined;
  /** The product group it is an indicator of (Produktgruppe). */
  readonly productGroup?: string | null | undefined;
  /** The provision it rests on (Rechtsgrundlage). */
  readonly provision?: string | null | undefined;
  /** Where its definition is taken from (Quelle). */
  readonly source?: SourceInput | null | undefined;
  /** Whom it counts (wen sie zählt); null where its values point at nobody, however small they are. */
  readonly subject?: IndicatorSubject | null | undefined;
  /** What its values are counted in (Einheit), such as "Prozent" or "EUR". */
  readonly unit?: string | null | undefined;
  /** The first day the definition holds for (gültig ab); null where none is known. */
  readonly validFrom?: string | null | undefined;
  /** The last day the definition holds for (gültig bis); null where none is known. */
  readonly validTo?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** One change: exactly one of its fields is sent (Änderung). */
export type ChangeInput =
  {   /** The other side agrees (zustimmen). */
  readonly agreeToContribution: AgreeToContributionInput; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never;   /** Changes an object of a draft (Ausschuss, Rat). */
  readonly changeCommittee: ChangeCommitteeInput; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never;   /** Changes an object of a draft (Zielbeitrag). */
  readonly changeContribution: ChangeContributionInput; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never;   /** Changes an object of a draft (Dezernat). */
  readonly changeDepartment: ChangeDepartmentInput; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never;   /** Changes an object of a draft (Handlungsfeld). */
  readonly changeFieldOfAction: ChangeFieldOfActionInput; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never;   /** Changes an object of a draft (Ziel). */
  readonly changeGoal: ChangeGoalInput; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never;   /** Changes an object of a draft (Kennzahl). */
  readonly changeIndicator: ChangeIndicatorInput; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never;   /** Changes an object of a draft (Rechtskreis). */
  readonly changeLegalDomain: ChangeLegalDomainInput; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never;   /** Changes an object of a draft (Norm). */
  readonly changeLegalProvision: ChangeLegalProvisionInput; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never;   /** Changes an object of a draft (Amt). */
  readonly changeOffice: ChangeOfficeInput; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never;   /** Changes an object of a draft (sachliche Rechtfertigung einer Überschneidung). */
  readonly changeOverlapJustification: ChangeOverlapJustificationInput; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never;   /** Changes an object of a draft (Produkt). */
  readonly changeProduct: ChangeProductInput; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never;   /** Changes an object of a draft (Produktbereich). */
  readonly changeProductArea: ChangeProductAreaInput; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never;   /** Changes an object of a draft (Produktgruppe). */
  readonly changeProductGroup: ChangeProductGroupInput; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never;   /** Changes an object of a draft (Leistung). */
  readonly changeService: ChangeServiceInput; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never;   /** Changes an object of a draft (Zielgruppe). */
  readonly changeTargetGroup: ChangeTargetGroupInput; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never;   /** The other side objects, with a reason (widersprechen). */
  readonly contestContribution: ContestContributionInput; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never;   /** Adds an object to a draft (Ausschuss, Rat). */
  readonly createCommittee: CreateCommitteeInput; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never;   /** Adds an object to a draft (Zielbeitrag). */
  readonly createContribution: CreateContributionInput; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never;   /** Adds an object to a draft (Dezernat). */
  readonly createDepartment: CreateDepartmentInput; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never;   /** Adds an object to a draft (Handlungsfeld). */
  readonly createFieldOfAction: CreateFieldOfActionInput; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never;   /** Adds an object to a draft (Ziel). */
  readonly createGoal: CreateGoalInput; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never;   /** Adds an object to a draft (Kennzahl). */
  readonly createIndicator: CreateIndicatorInput; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never;   /** Adds an object to a draft (Rechtskreis). */
  readonly createLegalDomain: CreateLegalDomainInput; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never;   /** Adds an object to a draft (Norm). */
  readonly createLegalProvision: CreateLegalProvisionInput; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never;   /** Adds an object to a draft (Amt). */
  readonly createOffice: CreateOfficeInput; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never;   /** Adds an object to a draft (sachliche Rechtfertigung einer Überschneidung). */
  readonly createOverlapJustification: CreateOverlapJustificationInput; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never;   /** Adds an object to a draft (Produkt). */
  readonly createProduct: CreateProductInput; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never;   /** Adds an object to a draft (Produktbereich). */
  readonly createProductArea: CreateProductAreaInput; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never;   /** Adds an object to a draft (Produktgruppe). */
  readonly createProductGroup: CreateProductGroupInput; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never;   /** Adds an object to a draft (Leistung). */
  readonly createService: CreateServiceInput; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never;   /** Adds an object to a draft (Zielgruppe). */
  readonly createTargetGroup: CreateTargetGroupInput; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never;   /** An office offers that its service contributes to another's goal (Zielbeitrag anbieten). */
  readonly proposeContribution: CreateContributionInput; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never;   /** Removes an object of a draft, to which nothing refers any more (Ausschuss, Rat). */
  readonly removeCommittee: RemoveInput; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never;   /** Removes an object of a draft, to which nothing refers any more (Zielbeitrag). */
  readonly removeContribution: RemoveInput; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never;   /** Removes an object of a draft, to which nothing refers any more (Dezernat). */
  readonly removeDepartment: RemoveInput; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never;   /** Removes an object of a draft, to which nothing refers any more (Handlungsfeld). */
  readonly removeFieldOfAction: RemoveInput; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never;   /** Removes an object of a draft, to which nothing refers any more (Ziel). */
  readonly removeGoal: RemoveInput; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never;   /** Removes an object of a draft, to which nothing refers any more (Kennzahl). */
  readonly removeIndicator: RemoveInput; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never;   /** Removes an object of a draft, to which nothing refers any more (Rechtskreis). */
  readonly removeLegalDomain: RemoveInput; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never;   /** Removes an object of a draft, to which nothing refers any more (Norm). */
  readonly removeLegalProvision: RemoveInput; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never;   /** Removes an object of a draft, to which nothing refers any more (Amt). */
  readonly removeOffice: RemoveInput; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never;   /** Removes an object of a draft, to which nothing refers any more (sachliche Rechtfertigung einer Überschneidung). */
  readonly removeOverlapJustification: RemoveInput; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never;   /** Removes an object of a draft, to which nothing refers any more (Produkt). */
  readonly removeProduct: RemoveInput; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never;   /** Removes an object of a draft, to which nothing refers any more (Produktbereich). */
  readonly removeProductArea: RemoveInput; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never;   /** Removes an object of a draft, to which nothing refers any more (Produktgruppe). */
  readonly removeProductGroup: RemoveInput; readonly removeService?: never; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never;   /** Removes an object of a draft, to which nothing refers any more (Leistung). */
  readonly removeService: RemoveInput; readonly removeTargetGroup?: never; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never;   /** Removes an object of a draft, to which nothing refers any more (Zielgruppe). */
  readonly removeTargetGroup: RemoveInput; readonly requestContribution?: never; }
  |  { readonly agreeToContribution?: never; readonly changeCommittee?: never; readonly changeContribution?: never; readonly changeDepartment?: never; readonly changeFieldOfAction?: never; readonly changeGoal?: never; readonly changeIndicator?: never; readonly changeLegalDomain?: never; readonly changeLegalProvision?: never; readonly changeOffice?: never; readonly changeOverlapJustification?: never; readonly changeProduct?: never; readonly changeProductArea?: never; readonly changeProductGroup?: never; readonly changeService?: never; readonly changeTargetGroup?: never; readonly contestContribution?: never; readonly createCommittee?: never; readonly createContribution?: never; readonly createDepartment?: never; readonly createFieldOfAction?: never; readonly createGoal?: never; readonly createIndicator?: never; readonly createLegalDomain?: never; readonly createLegalProvision?: never; readonly createOffice?: never; readonly createOverlapJustification?: never; readonly createProduct?: never; readonly createProductArea?: never; readonly createProductGroup?: never; readonly createService?: never; readonly createTargetGroup?: never; readonly proposeContribution?: never; readonly removeCommittee?: never; readonly removeContribution?: never; readonly removeDepartment?: never; readonly removeFieldOfAction?: never; readonly removeGoal?: never; readonly removeIndicator?: never; readonly removeLegalDomain?: never; readonly removeLegalProvision?: never; readonly removeOffice?: never; readonly removeOverlapJustification?: never; readonly removeProduct?: never; readonly removeProductArea?: never; readonly removeProductGroup?: never; readonly removeService?: never; readonly removeTargetGroup?: never;   /** An office asks another one for a contribution to its goal (Zielbeitrag erbitten). */
  readonly requestContribution: CreateContributionInput; };

/** What changes (Rechtskreis): what is not sent stays as it is, null empties a field. */
export type ChangeLegalDomainInput = {
  /** The law as it is cited (Abkürzung), such as "SGB II". */
  readonly abbreviation?: string | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The name (Bezeichnung), such as "Grundsicherung für Arbeitsuchende". */
  readonly name?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Norm): what is not sent stays as it is, null empties a field. */
export type ChangeLegalProvisionInput = {
  /** Its official heading (Überschrift). */
  readonly heading?: string | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The law it belongs to (Rechtskreis). */
  readonly legalDomain?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Amt): what is not sent stays as it is, null empties a field. */
export type ChangeOfficeInput = {
  /** The department it belongs to (Dezernat). */
  readonly department?: string | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The laws it carries out (Rechtskreise). */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (sachliche Rechtfertigung einer Überschneidung): what is not sent stays as it is, null empties a field. */
export type ChangeOverlapJustificationInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The other product (anderes Produkt). */
  readonly otherProduct?: string | null | undefined;
  /** The other service (andere Leistung). */
  readonly otherService?: string | null | undefined;
  /** One of the two products (Produkt); null between services. */
  readonly product?: string | null | undefined;
  /** Why both are needed (Begründung). */
  readonly reason?: string | null | undefined;
  /** One of the two services (Leistung); null between products. */
  readonly service?: string | null | undefined;
  /** Where the justification is taken from (Quelle). */
  readonly source?: SourceInput | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Produktbereich): what is not sent stays as it is, null empties a field. */
export type ChangeProductAreaInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Its name (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Produktgruppe): what is not sent stays as it is, null empties a field. */
export type ChangeProductGroupInput = {
  /** The area it belongs to (Produktbereich). */
  readonly area?: string | null | undefined;
  /** The committee that debates it (zuständiger Ausschuss). */
  readonly committee?: string | null | undefined;
  /** The responsible department (zuständiges Dezernat). */
  readonly department?: string | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The laws it is planned under (Rechtskreise). */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The responsible office (zuständiges Amt). */
  readonly office?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Produkt): what is not sent stays as it is, null empties a field. */
export type ChangeProductInput = {
  /** What the budget says of it beside its name, in a few words (Erläuterung); null where it says nothing. */
  readonly description?: string | null | undefined;
  /** The group it belongs to (Produktgruppe). */
  readonly group?: string | null | undefined;
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The responsible office (zuständiges Amt). */
  readonly office?: string | null | undefined;
  /** Its legal basis (Rechtsgrundlage). */
  readonly provisions?: ReadonlyArray<string> | null | undefined;
  /** Where the product and its legal basis are taken from (Quelle). */
  readonly source?: SourceInput | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Leistung): what is not sent stays as it is, null empties a field. */
export type ChangeServiceInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Its name (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The offices that provide it (Ämter). Where the source names them as a set for a set of services, the set is kept. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** The product it belongs to, if any (Produkt). */
  readonly product?: string | null | undefined;
  /** The product group it belongs to where no single product is named (Produktgruppe). */
  readonly productGroup?: string | null | undefined;
  /** The provisions it is provided under (Rechtsgrundlagen). */
  readonly provisions?: ReadonlyArray<string> | null | undefined;
  /** Where the service is taken from (Quelle). */
  readonly source?: SourceInput | null | undefined;
  /** Whom it is for (Zielgruppen). */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What changes (Zielgruppe): what is not sent stays as it is, null empties a field. */
export type ChangeTargetGroupInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Its name (Bezeichnung). */
  readonly name?: string | null | undefined;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What does not fit together (Prüfregel), in the order of the list. Values that are not set are never compared. */
export type ConsistencyCode =
  /** A change against the year before, in per cent, cannot follow from the stock, however both are rounded (Veränderung passt nicht zum Bestand). "Veränderung des Bestands an" something is the change of the indicator of that name in the same product group. Targets that all end in zeros count as rounded to them. */
  | 'CHANGE_CONTRADICTS_STOCK'
  /** The targets of an indicator do not go where they are meant to (Planung gegen die Zielrichtung): the last one is not above (MORE) or below (LESS) what was reached before the first, or the targets go the other way. A share at 100 or 0 per cent cannot go further. KEEP is not checked: it may mean "at least" or "at most". */
  | 'DIRECTION_CONTRADICTED'
  /** The statement of a goal leaves something open: "x %", dots, "noch festzulegen" (Platzhalter). Series of one and the same number are none. */
  | 'GOAL_WITH_PLACEHOLDER'
  /** The targets leave the first one for another level and stay there, and the last one is the first again, to the digit (letzter Wert wiederholt den ersten): it may have been carried over by mistake. */
  | 'LAST_VALUE_REPEATS_FIRST'
  /** Two indicators of the same name, unit and dimension have different values of one kind and period (dieselbe Größe mit zwei Werten). They are the same measure if they have the same anchor, or if one lies in the part of the budget of the other and they agree somewhere; not if both state different numerators or denominators. */
  | 'MEASURE_WITH_TWO_VALUES'
  /** Parts of one whole told apart by the same dimension are together more than the whole, beyond rounding (Teile ergeben nicht das Ganze); or less, where they are known to be all of them, because they add up in another period or kind. */
  | 'PARTS_DO_NOT_ADD_UP'
  /** A part is larger than the whole it is a part of, or more than 100 per cent of it, in the same kind and period (Teil größer als das Ganze). */
  | 'PART_EXCEEDS_WHOLE'
  /** A share in per cent lies below 0 or above 100 (Anteil außerhalb von 0 bis 100 Prozent). Changes, rates of flows, averages, cost coverage, supply and use may do so and are no shares. */
  | 'PERCENTAGE_OUT_OF_RANGE'
  /** What the product groups of an area are budgeted is together more than the printed total of the area (Summe weicht von der gedruckten ab); or less, where the plan is known to hold all of its groups, because they add up in another year or on the other side. Only amounts before internal charging are compared with each other. */
  | 'SUM_DIFFERS_FROM_TOTAL'
  /** All targets but one, which is neither the first nor the last two, are the same number, and that one differs by more than a quarter (Ausreißer). */
  | 'VALUE_OUT_OF_LINE';

/** Which findings a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. */
export type ConsistencyFilter = {
  /** The rules that found them; the others are not even checked. */
  readonly codes?: ReadonlyArray<ConsistencyCode> | null | undefined;
  /** Numbers of the offices that answer for something they are about; for a product area those of its groups. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the product areas that something they are about lies in. */
  readonly productAreas?: ReadonlyArray<string> | null | undefined;
  /** How sure they are to be mistakes. */
  readonly severities?: ReadonlyArray<FindingSeverity> | null | undefined;
};

/** Which contribution, in which state, and why (Abstimmungsschritt). */
export type ContestContributionInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** Why (Begründung). */
  readonly reason: string;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

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

/** The two sides of a contribution (Seite des Zielbeitrags). */
export type ContributionSide =
  /** The offices that provide the service (leistende Ämter). */
  | 'CONTRIBUTING'
  /** The office responsible for the goal (zielverantwortliches Amt). */
  | 'RECEIVING';

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

/** What is new (Ausschuss, Rat): what is not sent is empty. */
export type CreateCommitteeInput = {
  /** Its abbreviation (Kürzel), such as "ASW". */
  readonly code: string;
  /** Its name (Bezeichnung); null where the source gives the abbreviation only. */
  readonly name?: string | null | undefined;
};

/** What is new (Zielbeitrag): what is not sent is empty. */
export type CreateContributionInput = {
  /** What it does to the goal (Wirkung). */
  readonly effect: ContributionEffect;
  /** What is contributed to (Ziel). */
  readonly goal: string;
  /** Why the service contributes to the goal (Begründung). */
  readonly rationale?: string | null | undefined;
  /** What contributes (Leistung). */
  readonly service: string;
  /** Where the contribution is taken from (Quelle). */
  readonly source: SourceInput;
  /** How much it weighs (Stärke); null where nobody has assessed it. */
  readonly strength?: ContributionStrength | null | undefined;
};

/** What is new (Dezernat): what is not sent is empty. */
export type CreateDepartmentInput = {
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name: string;
  /** Its number (Nummer), such as "IV" or "OB". */
  readonly number: string;
};

/** What is new (Handlungsfeld): what is not sent is empty. */
export type CreateFieldOfActionInput = {
  /** The committees that debate it (Ausschüsse). */
  readonly committees?: ReadonlyArray<string> | null | undefined;
  /** Its key (Schlüssel). */
  readonly key: string;
  /** The department in the lead (federführendes Dezernat). */
  readonly leadDepartment?: string | null | undefined;
  /** Its name (Bezeichnung). */
  readonly name: string;
  /** The offices that take part (beteiligte Ämter). */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Where it is taken from (Quelle). */
  readonly source: SourceInput;
};

/** What is new (Ziel): what is not sent is empty. */
export type CreateGoalInput = {
  /** The responsible department (zuständiges Dezernat). */
  readonly department?: string | null | undefined;
  /** The strategies it belongs to (Handlungsfelder). */
  readonly fieldsOfAction?: ReadonlyArray<string> | null | undefined;
  /** Its key (Schlüssel), such as "0501-1". */
  readonly key: string;
  /** The laws it names itself (Rechtskreise); without any it stands under those of its product or product group. */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Its level in the pyramid (Zielebene). */
  readonly level: GoalLevel;
  /** The responsible office (zuständiges Amt). */
  readonly office?: string | null | undefined;
  /** The goals of higher levels it is derived from (übergeordnete Ziele). */
  readonly parents?: ReadonlyArray<string> | null | undefined;
  /** What a product goal is a goal of (Produkt). */
  readonly product?: string | null | undefined;
  /** What a product area goal is a goal of (Produktbereich). */
  readonly productArea?: string | null | undefined;
  /** What a product group goal is a goal of (Produktgruppe). */
  readonly productGroup?: string | null | undefined;
  /** Where the goal is taken from (Quelle). */
  readonly source: SourceInput;
  /** The goal in words (Zielaussage). */
  readonly statement: string;
  /** Whom it is for (Zielgruppen). */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
};

/** What is new (Kennzahl): what is not sent is empty. */
export type CreateIndicatorInput = {
  /** What that is set against (Nenner); null where it is no ratio, or not known. */
  readonly denominator?: string | null | undefined;
  /** What it is told apart by (Merkmal), such as "Geschlecht". */
  readonly dimension?: string | null | undefined;
  /** Where its values are meant to go (Zielrichtung); null where nobody says so. */
  readonly direction?: IndicatorDirection | null | undefined;
  /** The goal it measures (Ziel). */
  readonly goal?: string | null | undefined;
  /** Its key (Schlüssel), such as "0501-I026" or "K2E3". */
  readonly key: string;
  /** What it is used for (Art der Kennzahl). */
  readonly kind: IndicatorKind;
  /** Its name (Bezeichnung). */
  readonly name: string;
  /** What is counted (Zähler); null where it is not known. */
  readonly numerator?: string | null | undefined;
  /** The whole it is a part of (Teil von), counted in the same unit or in per cent of it. */
  readonly partOf?: string | null | undefined;
  /** The product it is an indicator of (Produkt). */
  readonly product?: string | null | undefined;
  /** The product group it is an indicator of (Produktgruppe). */
  readonly productGroup?: string | null | undefined;
  /** The provision it rests on (Rechtsgrundlage). */
  readonly provision?: string | null | undefined;
  /** Where its definition is taken from (Quelle). */
  readonly source: SourceInput;
  /** Whom it counts (wen sie zählt); null where its values point at nobody, however small they are. */
  readonly subject?: IndicatorSubject | null | undefined;
  /** What its values are counted in (Einheit), such as "Prozent" or "EUR". */
  readonly unit: string;
  /** The first day the definition holds for (gültig ab); null where none is known. */
  readonly validFrom?: string | null | undefined;
  /** The last day the definition holds for (gültig bis); null where none is known. */
  readonly validTo?: string | null | undefined;
};

/** What is new (Rechtskreis): what is not sent is empty. */
export type CreateLegalDomainInput = {
  /** The law as it is cited (Abkürzung), such as "SGB II". */
  readonly abbreviation: string;
  /** The code, such as "SGB_II". */
  readonly code: string;
  /** The name (Bezeichnung), such as "Grundsicherung für Arbeitsuchende". */
  readonly name: string;
};

/** What is new (Norm): what is not sent is empty. */
export type CreateLegalProvisionInput = {
  /** How it is cited, with its law (Fundstelle). */
  readonly citation: string;
  /** Its official heading (Überschrift). */
  readonly heading?: string | null | undefined;
  /** The law it belongs to (Rechtskreis). */
  readonly legalDomain: string;
};

/** What is new (Amt): what is not sent is empty. */
export type CreateOfficeInput = {
  /** The department it belongs to (Dezernat). */
  readonly department?: string | null | undefined;
  /** The laws it carries out (Rechtskreise). */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name: string;
  /** Its number (Nummer), such as "59"; a unit may have one that is no number ("V/MIA"). */
  readonly number: string;
};

/** What is new (sachliche Rechtfertigung einer Überschneidung): what is not sent is empty. */
export type CreateOverlapJustificationInput = {
  /** Its key (Schlüssel). */
  readonly key: string;
  /** The other product (anderes Produkt). */
  readonly otherProduct?: string | null | undefined;
  /** The other service (andere Leistung). */
  readonly otherService?: string | null | undefined;
  /** One of the two products (Produkt); null between services. */
  readonly product?: string | null | undefined;
  /** Why both are needed (Begründung). */
  readonly reason: string;
  /** One of the two services (Leistung); null between products. */
  readonly service?: string | null | undefined;
  /** Where the justification is taken from (Quelle). */
  readonly source: SourceInput;
};

/** The draft that shall be there (neuer Entwurf). */
export type CreatePlanInput = {
  /** The year of the plan it begins as a copy of (Vorlage). */
  readonly from: number;
  /** Its title (Titel). */
  readonly title: string;
  /** Its budget year (Haushaltsjahr). */
  readonly year: number;
};

/** What is new (Produktbereich): what is not sent is empty. */
export type CreateProductAreaInput = {
  /** Its name (Bezeichnung). */
  readonly name: string;
  /** Its number (Nummer), such as "05". */
  readonly number: string;
};

/** What is new (Produktgruppe): what is not sent is empty. */
export type CreateProductGroupInput = {
  /** The area it belongs to (Produktbereich). */
  readonly area: string;
  /** The committee that debates it (zuständiger Ausschuss). */
  readonly committee?: string | null | undefined;
  /** The responsible department (zuständiges Dezernat). */
  readonly department?: string | null | undefined;
  /** The laws it is planned under (Rechtskreise). */
  readonly legalDomains?: ReadonlyArray<string> | null | undefined;
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name: string;
  /** Its number (Nummer), such as "0501"; it begins with its area's. */
  readonly number: string;
  /** The responsible office (zuständiges Amt). */
  readonly office?: string | null | undefined;
};

/** What is new (Produkt): what is not sent is empty. */
export type CreateProductInput = {
  /** What the budget says of it beside its name, in a few words (Erläuterung); null where it says nothing. */
  readonly description?: string | null | undefined;
  /** The group it belongs to (Produktgruppe). */
  readonly group: string;
  /** Its name in the year of the plan (Bezeichnung). */
  readonly name: string;
  /** Its number (Nummer), such as "050101"; it begins with its group's. */
  readonly number: string;
  /** The responsible office (zuständiges Amt). */
  readonly office?: string | null | undefined;
  /** Its legal basis (Rechtsgrundlage). */
  readonly provisions?: ReadonlyArray<string> | null | undefined;
  /** Where the product and its legal basis are taken from (Quelle). */
  readonly source: SourceInput;
};

/** What is new (Leistung): what is not sent is empty. */
export type CreateServiceInput = {
  /** Its key (Schlüssel), such as "schuldnerberatung". */
  readonly key: string;
  /** Its name (Bezeichnung). */
  readonly name: string;
  /** The offices that provide it (Ämter). Where the source names them as a set for a set of services, the set is kept. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** The product it belongs to, if any (Produkt). */
  readonly product?: string | null | undefined;
  /** The product group it belongs to where no single product is named (Produktgruppe). */
  readonly productGroup?: string | null | undefined;
  /** The provisions it is provided under (Rechtsgrundlagen). */
  readonly provisions?: ReadonlyArray<string> | null | undefined;
  /** Where the service is taken from (Quelle). */
  readonly source: SourceInput;
  /** Whom it is for (Zielgruppen). */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
};

/** What a new service token is for (neuer Zugang). */
export type CreateServiceTokenInput = {
  /** From when on it is good no more (gültig bis): at most one year from now. */
  readonly expiresAt: string;
  /** The keys of the fields of action it steers (Handlungsfelder); needed by STEERING. */
  readonly fieldsOfAction?: ReadonlyArray<string>;
  /** What it is for (Zweck): 1 to 200 characters on one line. */
  readonly name: string;
  /** The number of the office it writes for (Amt); needed by an EDITOR. */
  readonly office?: string | null | undefined;
  /** What the application may do (Rollen): at least one, each once. */
  readonly roles: ReadonlyArray<Role>;
};

/** What is new (Zielgruppe): what is not sent is empty. */
export type CreateTargetGroupInput = {
  /** Its key (Schlüssel), such as "alleinerziehende". */
  readonly key: string;
  /** Its name (Bezeichnung). */
  readonly name: string;
};

/** What is said about how a goal or an indicator stands in a quarter (Erläuterung). */
export type DeviationRemarkInput = {
  /** The id of the goal or the indicator (Ziel oder Kennzahl). */
  readonly about: string;
  /** Why it is so (Ursache). */
  readonly cause: string;
  /** Who decides about it (entscheidende Stelle). */
  readonly decidedBy?: string | null | undefined;
  /** What is proposed (Entscheidungsvorschlag). */
  readonly proposal?: string | null | undefined;
  /** The quarter (Quartal), 1 to 4, of the year of the plan. */
  readonly quarter: number;
  /** The version it is based on, 0 where there is none (abgelöste Fassung); refused if another one counts by now. */
  readonly supersedes?: number | null | undefined;
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

/** How sure a finding is to be a mistake (Schweregrad). It follows from the code alone. */
export type FindingSeverity =
  /** Figures that cannot all be right (hoch). */
  | 'HIGH'
  /** Figures that are unlikely, and may be meant so (gering). */
  | 'LOW'
  /** A goal that its own figures contradict, or that cannot be measured (mittel). */
  | 'MEDIUM';

/** How a forecast comes about (Prognoseverfahren). */
export type ForecastMethod =
  /** What was measured last stays as it is (fortgeschrieben). */
  | 'CARRIED_FORWARD'
  /** A straight line through the first and the last quarter measured in the year, on to the fourth (linear). */
  | 'LINEAR'
  /** Somebody set it: a value FORECAST of the year (gesetzt). */
  | 'SET';

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

/** Where the values of an indicator are meant to go (Zielrichtung). */
export type IndicatorDirection =
  /** Values are meant to stay as they are (halten). */
  | 'KEEP'
  /** Lower values are better (senken). */
  | 'LESS'
  /** Higher values are better (steigern). */
  | 'MORE';

/** Which indicators a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. */
export type IndicatorFilter = {
  /** Where their values are meant to go. */
  readonly directions?: ReadonlyArray<IndicatorDirection> | null | undefined;
  /** Keys of the goals they measure. */
  readonly goals?: ReadonlyArray<string> | null | undefined;
  /** What they are used for. */
  readonly kinds?: ReadonlyArray<IndicatorKind> | null | undefined;
  /** Numbers of the offices that answer for them. */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the product areas they lie in. */
  readonly productAreas?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the product groups they lie in, by themselves or by their goal or product. */
  readonly productGroups?: ReadonlyArray<string> | null | undefined;
  /** Citations of the provisions they rest on. */
  readonly provisions?: ReadonlyArray<string> | null | undefined;
  /** Stated or inferred. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** Words in key or name; case, umlauts and ß do not matter. */
  readonly text?: string | null | undefined;
};

/** What an indicator is used for (Art der Kennzahl). */
export type IndicatorKind =
  /** It tells whether all genders have their share (gendergerechter Haushalt). */
  | 'FAIRNESS'
  /** It tells how much is done (Leistungsdaten). */
  | 'OUTPUT'
  /** It is given for everything of its kind, so that they compare (Standardkennzahl). */
  | 'STANDARD'
  /** It measures whether a goal is reached (Zielkennzahl). */
  | 'TARGET';

/** How a list of indicators is ordered. Without it: by key. */
export type IndicatorOrder = {
  /** Upwards or downwards. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: IndicatorOrderField;
};

/** What indicators can be ordered by. */
export type IndicatorOrderField =
  /** The key. */
  | 'KEY'
  /** The name, in German alphabetical order. */
  | 'NAME';

/** Whom an indicator counts, where a small number of them points at somebody (wen sie zählt). */
export type IndicatorSubject =
  /** Cases of people (Fälle). */
  | 'CASES'
  /** Households, such as those that receive benefits together (Haushalte, Bedarfsgemeinschaften). */
  | 'HOUSEHOLDS'
  /** People (Personen). */
  | 'PEOPLE';

/** A value of an indicator to be set (Wert). */
export type IndicatorValueInput = {
  /** The id of the indicator (Kennzahl). */
  readonly indicator: string;
  /** What it says (Wertart). */
  readonly kind: IndicatorValueKind;
  /** The time it is about (Zeitraum): "2026", "2026-Q1", "2026-03", or "2026-03-31" for a cut-off date. */
  readonly period: string;
  /** Why it is set, or taken back (Begründung). */
  readonly reason?: string | null | undefined;
  /** Where it is taken from (Quelle). */
  readonly source: SourceInput;
  /** The version it is based on, 0 where there is none (abgelöste Fassung); refused if another one counts by now. Without it, whatever counts is superseded. */
  readonly supersedes?: number | null | undefined;
  /** The value (Wert); null takes back what was set, which needs a reason. */
  readonly value?: string | null | undefined;
};

/** What a value of an indicator says (Wertart). */
export type IndicatorValueKind =
  /** What was reached (Ergebnis). */
  | 'ACTUAL'
  /** What the target agreement with the Land says (vereinbarter Zielwert). */
  | 'AGREED'
  /** The plan's own target for a year that is budgeted (Ansatz); fixed when the plan is adopted. */
  | 'BUDGETED'
  /** The upper end of the corridor around it (Korridor, oberer Wert). */
  | 'CORRIDOR_HIGH'
  /** The lower end of the corridor around it (Korridor, unterer Wert). */
  | 'CORRIDOR_LOW'
  /** What is expected to be reached (Prognose). */
  | 'FORECAST'
  /** What the city offers in the negotiations with the Land (Planungsangebot). */
  | 'OFFERED'
  /** The plan's own target for a later year (Planung); fixed when the plan is adopted. */
  | 'PLANNED'
  /** What Federation and Land expect (Referenzwert). */
  | 'REFERENCE';

/** A report to be issued (auszustellender Bericht): the arguments of its draft. */
export type IssueControllingReportInput = {
  /** The hash of the draft that was looked at (Prüfsumme); refused if the report says something else by now. */
  readonly hash?: string | null | undefined;
  /** The quarter (Quartal), 1 to 4. */
  readonly quarter: number;
  /** What it is about (Umfang); everything without it. */
  readonly scope?: ReportScopeInput | null | undefined;
  /** From how many per cent on a difference is a deviation (Schwelle). */
  readonly threshold?: string;
  /** The tolerance of the status, in per cent (Toleranz). */
  readonly tolerance?: string;
};

/** What somebody did to a plan (Vorgang). */
export type JournalAction =
  /** An amount was set or taken back, beside the plan as well (Betrag gesetzt). */
  | 'AMOUNT_SET'
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
  /** A deviation was explained, beside the plan as well (Abweichung erläutert). */
  | 'REMARK_SET'
  /** Something was removed (entfernt). */
  | 'REMOVED'
  /** A controlling report was issued, beside the plan as well (Controllingbericht ausgestellt). */
  | 'REPORT_ISSUED'
  /** A step of a target agreement was taken, beside the plan as well (Schritt einer Zielvereinbarung). */
  | 'STEP_TAKEN'
  /** A value of an indicator was set or taken back, beside the plan: its revision stays as it is (Wert gesetzt). */
  | 'VALUE_SET';

/** Which entries of the journal are shown. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. */
export type JournalFilter = {
  /** What was done (Vorgänge). */
  readonly actions?: ReadonlyArray<JournalAction> | null | undefined;
  /** Only what happened at this moment or later (von). */
  readonly from?: string | null | undefined;
  /** Ids of objects, which may be gone by now (Kennungen). */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Keys of objects in their plans (Schlüssel). */
  readonly keys?: ReadonlyArray<string> | null | undefined;
  /** Numbers of the offices it was done for (Ämter). */
  readonly offices?: ReadonlyArray<string> | null | undefined;
  /** Subject ids of who did it (Handelnde). */
  readonly subjects?: ReadonlyArray<string> | null | undefined;
  /** Only what happened up to this moment (bis). */
  readonly to?: string | null | undefined;
  /** Kinds of objects (Arten), such as "Goal"; "Plan" for plans themselves. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** Budget years (Haushaltsjahre). */
  readonly years?: ReadonlyArray<number> | null | undefined;
};

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

/** Why it cannot be said whether a target is met (Grund fehlender Daten): the first of these that holds. */
export type NoDataReason =
  /** Nothing was measured up to the end of the year, or it is not shown (kein Ergebnis). */
  | 'NOT_MEASURED'
  /** Nobody says where the values are meant to go (keine Zielrichtung). */
  | 'NO_DIRECTION'
  /** No target is set for the year, or it is not shown (kein Zielwert). */
  | 'NO_TARGET';

/** A target agreement that begins (neue Zielvereinbarung). */
export type OpenTargetAgreementInput = {
  /** The id of the committee that is to be told when it is signed (Fachausschuss). */
  readonly committee: string;
  /** The day it was taken on (Datum): up to today, and not before that of the step before. */
  readonly date: string;
  /** Its key in the plan (Schlüssel), such as "land-2026". */
  readonly key: string;
  /** The id of the office that negotiates for the city (zuständiges Amt). */
  readonly office: string;
  /** The other party (Vertragspartner), such as the ministry of the Land. */
  readonly partner: string;
  /** The id of the provision that asks for it (Rechtsgrundlage). */
  readonly provision?: string | null | undefined;
  /** Why (Begründung); some steps need one. */
  readonly reason?: string | null | undefined;
  /** The document that shows it (Quelle). */
  readonly source: SourceInput;
  /** The year its targets are for (Zieljahr). */
  readonly targetYear: number;
  /** Its targets (Ziele), each indicator once; they stay as they are. */
  readonly targets: ReadonlyArray<AgreementTargetInput>;
  /** Its title (Titel). */
  readonly title: string;
};

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

/** How long a period is (Zeitraumart). */
export type PeriodType =
  /** One day, as of which something is counted (Stichtag). */
  | 'CUT_OFF_DATE'
  /** A month (Monat). */
  | 'MONTH'
  /** A quarter of a year (Quartal). */
  | 'QUARTER'
  /** A year (Jahr). */
  | 'YEAR';

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

/** Which draft, in which state (Entwurf). */
export type PlanStateInput = {
  /** The revision it was seen in (Revision); refused if it has another one by now. */
  readonly revision: number;
  /** Its budget year (Haushaltsjahr). */
  readonly year: number;
};

/** How far a plan has come (Planstatus). */
export type PlanStatus =
  /** Adopted by the council and unchangeable from then on (beschlossen). */
  | 'ADOPTED'
  /** Being worked on (Entwurf). */
  | 'DRAFT';

/** What can be wrong with a change, as far as whoever makes it can mend it (Art des Problems). */
export type ProblemCode =
  /** Something with this key is there already (schon vorhanden). */
  | 'ALREADY_EXISTS'
  /** The idempotency key was used for another change (Schlüssel schon verwendet). */
  | 'KEY_REUSED'
  /** What is to be changed is not there, perhaps not any more (nicht gefunden). */
  | 'NOT_FOUND'
  /** An id leads to another plan (Verweis auf einen anderen Plan). */
  | 'OTHER_PLAN'
  /** The plan is adopted and does not change any more (beschlossener Plan). */
  | 'PLAN_ADOPTED'
  /** A list names something twice (doppelt). */
  | 'REPEATED'
  /** A value is missing (Pflichtangabe fehlt). */
  | 'REQUIRED'
  /** The change breaks a rule of the plan (Regel verletzt). */
  | 'RULE_BROKEN'
  /** Somebody has changed it meanwhile; both states are given (veralteter Stand). */
  | 'STALE_VERSION'
  /** Other objects refer to what is to be removed (wird noch gebraucht). */
  | 'STILL_NEEDED'
  /** A text or a list is too long (zu lang). */
  | 'TOO_LONG'
  /** An id leads to nothing of the right kind in the plan (unbekannter Verweis). */
  | 'UNKNOWN_REFERENCE'
  /** A text is blank, begins or ends with blanks, or has control characters (unbrauchbarer Text). */
  | 'UNUSABLE_TEXT'
  /** The contribution or agreement is in a state that this step does not lead on from (falscher Schritt). */
  | 'WRONG_STEP';

/** Which object is to be removed (zu entfernendes Objekt). */
export type RemoveInput = {
  /** The id of the object (Kennung). */
  readonly id: string;
  /** The version the change is based on (Fassung); refused if the object has another one by now. */
  readonly version: number;
};

/** What a controlling report shall be about (Berichtsumfang): one of these; everything without any. */
export type ReportScopeInput = {
  /** The number of a department (Dezernat). */
  readonly department?: string | null | undefined;
  /** The key of a field of action (Handlungsfeld). */
  readonly fieldOfAction?: string | null | undefined;
  /** The number of an office (Amt). */
  readonly office?: string | null | undefined;
  /** The number of a product area (Produktbereich). */
  readonly productArea?: string | null | undefined;
  /** The number of a product group (Produktgruppe). */
  readonly productGroup?: string | null | undefined;
};

/** What a controlling report is about (Berichtsumfang). */
export type ReportScopeKind =
  /** Everything in the plan (gesamte Stadt). */
  | 'CITY'
  /** A department with its offices (Dezernat). */
  | 'DEPARTMENT'
  /** A strategy of several offices (Handlungsfeld). */
  | 'FIELD_OF_ACTION'
  /** An office (Amt). */
  | 'OFFICE'
  /** A product area (Produktbereich). */
  | 'PRODUCT_AREA'
  /** A product group (Produktgruppe). */
  | 'PRODUCT_GROUP';

/** What somebody may do (Rolle). */
export type Role =
  /** May do everything, plans and service tokens included (Verwaltung des Hubs). */
  | 'ADMIN'
  /** Writes for one office in drafts (Bearbeitung eines Amtes). */
  | 'EDITOR'
  /** Reads and changes nothing (Lesende). */
  | 'READER'
  /** Steers fields of action across offices (Steuerung von Handlungsfeldern). */
  | 'STEERING';

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

/** Where a fact comes from (Quelle). */
export type SourceInput = {
  /** The document (Dokument), such as "Vorlage V/0715/2012". */
  readonly document: string;
  /** Whether the source says so or we concluded it. */
  readonly kind: SourceKind;
  /** The page or pages (Seite). */
  readonly page?: string | null | undefined;
  /** The section or number in the document (Abschnitt). */
  readonly section?: string | null | undefined;
};

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

/** Why a value is kept back: small numbers of people point at somebody (Geheimhaltung). */
export type Suppression =
  /** It is a count below the threshold, such as fewer than 5; 0 as well (primäre Geheimhaltung). */
  | 'BELOW_THRESHOLD'
  /** It would help to work out a small number, or is one and saying so would help (primäre oder sekundäre Geheimhaltung). */
  | 'WITHHELD';

/** A further step of a target agreement (Schritt). */
export type TargetAgreementStepInput = {
  /** The key of the agreement (Schlüssel der Zielvereinbarung). */
  readonly agreement: string;
  /** The day it was taken on (Datum): up to today, and not before that of the step before. */
  readonly date: string;
  /** Why (Begründung); some steps need one. */
  readonly reason?: string | null | undefined;
  /** The document that shows it (Quelle). */
  readonly source: SourceInput;
  /** The version it is based on (Fassung): how many steps there were; refused if there are more by now. */
  readonly version: number;
};

/** Whose target it is (Herkunft des Ziels). */
export type TargetOrigin =
  /** The city's own (Kommune); nobody gave it a corridor. */
  | 'CITY'
  /** Set by the Federation (Bund); it comes with a reference frame. */
  | 'FEDERATION'
  /** Set by the Land; it comes with a reference frame. */
  | 'LAND';

/** How what was measured stands against its target (Zielerreichung). */
export type TargetStatus =
  /** The target is met (erreicht). */
  | 'MET'
  /** The target is missed by more (verfehlt). */
  | 'MISSED'
  /** The target is missed by no more than the tolerance (knapp verfehlt). */
  | 'NEARLY'
  /** It cannot be said (keine Daten). */
  | 'NO_DATA';

/** Who can ask (Art der fragenden Stelle). */
export type ViewerKind =
  /** Nobody in particular: no token was sent (ohne Anmeldung). */
  | 'ANONYMOUS'
  /** Somebody who signed in (Person). */
  | 'PERSON'
  /** An application with a service token (Fachverfahren). */
  | 'SERVICE';

export type AboutGetVariables = Exact<{ [key: string]: never; }>;


export type AboutGet = { readonly about: { readonly municipality: string | null, readonly version: string, readonly revision: string, readonly errorCodes: ReadonlyArray<ErrorCode>, readonly currentPlan: PlanSummary | null, readonly plans: ReadonlyArray<PlanSummary> } };

export type AmountsOfGroupVariables = Exact<{
  number: string;
  year?: number | null | undefined;
  fiscalYears?: ReadonlyArray<number> | null | undefined;
  kinds?: ReadonlyArray<AmountKind> | null | undefined;
}>;


export type AmountsOfGroup = { readonly productGroup: (
    { readonly amounts: ReadonlyArray<BudgetAmount> }
    & ProductGroupSummary
  ) | null };

export type AmountsCostsOfGoalVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  fiscalYear: number;
  kind?: AmountKind | null | undefined;
  language?: Language | null | undefined;
}>;


export type AmountsCostsOfGoal = { readonly goal: (
    { readonly costs: { readonly fiscalYear: number, readonly kind: AmountKind, readonly rule: string, readonly ownNet: string | null, readonly contributingNet: string | null, readonly own: ReadonlyArray<GroupCosts>, readonly contributing: ReadonlyArray<GroupCosts>, readonly servicesWithoutGroup: ReadonlyArray<ServiceSummary> } }
    & GoalSummary
  ) | null };

export type BudgetAmount = { readonly fiscalYear: number, readonly side: BudgetSide, readonly rowNumber: number | null, readonly kind: AmountKind, readonly version: number, readonly name: string, readonly amount: string | null, readonly refundedShare: string | null, readonly refundedBy: string | null, readonly refundedAmount: string | null, readonly reason: string | null, readonly office: string | null, readonly setAt: string, readonly source: SourceReference };

export type GroupCosts = { readonly revenue: string | null, readonly expenditure: string | null, readonly net: string | null, readonly productGroup: ProductGroupSummary, readonly services: ReadonlyArray<ServiceSummary> };

export type AmountsSetVariables = Exact<{
  input: BudgetAmountInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type AmountsSet = { readonly setBudgetAmount: { readonly amount: BudgetAmount | null, readonly problems: ReadonlyArray<Problem> } };

export type ChangesApplyVariables = Exact<{
  year: number;
  changes: ReadonlyArray<ChangeInput>;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ChangesApply = { readonly applyChanges: { readonly revision: number | null, readonly objects: ReadonlyArray<
      | { readonly __typename: 'Committee', readonly id: string, readonly version: number }
      | { readonly __typename: 'Contribution', readonly id: string, readonly version: number }
      | { readonly __typename: 'Department', readonly id: string, readonly version: number }
      | { readonly __typename: 'FieldOfAction', readonly id: string, readonly version: number }
      | { readonly __typename: 'Goal', readonly id: string, readonly version: number }
      | { readonly __typename: 'Indicator', readonly id: string, readonly version: number }
      | { readonly __typename: 'LegalDomain', readonly id: string, readonly version: number }
      | { readonly __typename: 'LegalProvision', readonly id: string, readonly version: number }
      | { readonly __typename: 'Office', readonly id: string, readonly version: number }
      | { readonly __typename: 'OverlapJustification', readonly id: string, readonly version: number }
      | { readonly __typename: 'Product', readonly id: string, readonly version: number }
      | { readonly __typename: 'ProductArea', readonly id: string, readonly version: number }
      | { readonly __typename: 'ProductGroup', readonly id: string, readonly version: number }
      | { readonly __typename: 'Service', readonly id: string, readonly version: number }
      | { readonly __typename: 'TargetGroup', readonly id: string, readonly version: number }
    >, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type Problem = { readonly field: string, readonly code: ProblemCode, readonly message: string, readonly hint: string | null, readonly differences: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly yours: string | null }> };

export type Warning = { readonly code: CoverageGapCode, readonly severity: GapSeverity, readonly message: string, readonly remedy: string, readonly objects: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  > };

export type ControllingReportsRemarkVariables = Exact<{
  input: DeviationRemarkInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ControllingReportsRemark = { readonly setDeviationRemark: { readonly remark: DeviationRemark | null, readonly problems: ReadonlyArray<Problem> } };

export type ControllingReportsIssueVariables = Exact<{
  year: number;
  input: IssueControllingReportInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ControllingReportsIssue = { readonly issueControllingReport: { readonly issued: IssuedReport | null, readonly problems: ReadonlyArray<Problem> } };

export type ControllingReportsIssuedVariables = Exact<{
  year?: number | null | undefined;
  quarter?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ControllingReportsIssued = { readonly issuedReports: ReadonlyArray<IssuedReport> };

export type ControllingReportsGetVariables = Exact<{
  number: number;
  year?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type ControllingReportsGet = { readonly issuedReport: (
    { readonly report: ControllingReport }
    & IssuedReport
  ) | null };

export type IssuedReport = { readonly year: number, readonly number: number, readonly quarter: number, readonly hash: string, readonly issuedAt: string, readonly issuedBy: string | null, readonly office: string | null, readonly scope: { readonly kind: ReportScopeKind, readonly key: string | null, readonly name: string } };

export type ControllingReportsDraftVariables = Exact<{
  year?: number | null | undefined;
  quarter: number;
  scope?: ReportScopeInput | null | undefined;
  threshold?: string;
  tolerance?: string;
  asOf?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ControllingReportsDraft = { readonly controllingReport: (
    { readonly rule: string }
    & ControllingReport
  ) };

export type ControllingReportsDeviationsVariables = Exact<{
  year?: number | null | undefined;
  quarter: number;
  scope?: ReportScopeInput | null | undefined;
  threshold?: string;
  tolerance?: string;
  asOf?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ControllingReportsDeviations = { readonly controllingReport: { readonly lastDay: string, readonly threshold: string, readonly hash: string, readonly deviations: ReadonlyArray<ReportedIndicator> } };

export type ControllingReport = { readonly municipality: string, readonly planTitle: string, readonly year: number, readonly quarter: number, readonly lastDay: string, readonly isIssued: boolean, readonly hash: string, readonly threshold: string, readonly tolerance: string, readonly scope: { readonly kind: ReportScopeKind, readonly key: string | null, readonly name: string }, readonly goals: GoalStatusCounts, readonly areas: ReadonlyArray<ReportArea> };

export type ReportArea = { readonly targetGroups: ReadonlyArray<string>, readonly office: ReportedUnit | null, readonly department: ReportedUnit | null, readonly goals: ReadonlyArray<ReportedGoal>, readonly services: ReadonlyArray<ReportedService>, readonly indicators: ReadonlyArray<ReportedIndicator>, readonly resources: ReadonlyArray<{ readonly source: string | null, readonly productGroup: ReportedUnit, readonly budgeted: ReportedAmounts, readonly actual: ReportedAmounts }> };

export type ReportedUnit = { readonly id: string, readonly number: string, readonly name: string };

export type ReportedAmounts = { readonly revenue: string | null, readonly expenditure: string | null, readonly net: string | null };

export type ReportedGoal = { readonly id: string, readonly key: string, readonly statement: string, readonly level: GoalLevel, readonly status: TargetStatus, readonly isCurrent: boolean | null, readonly targetGroups: ReadonlyArray<string>, readonly indicators: ReadonlyArray<ReportedIndicator>, readonly services: ReadonlyArray<ReportedService>, readonly remark: DeviationRemark | null, readonly source: SourceReference };

export type ReportedService = { readonly id: string, readonly name: string, readonly provisions: ReadonlyArray<string>, readonly offices: ReadonlyArray<string>, readonly goals: ReadonlyArray<string> };

export type ReportedIndicator = { readonly id: string, readonly key: string, readonly name: string, readonly unit: string, readonly kind: IndicatorKind, readonly direction: IndicatorDirection | null, readonly goal: string | null, readonly status: TargetStatus, readonly noDataReason: NoDataReason | null, readonly isCurrent: boolean | null, readonly deviation: string | null, readonly deviationPercent: string | null, readonly isDeviating: boolean, readonly target: ReportedValue | null, readonly ownTarget: ReportedValue | null, readonly reference: ReportedValue | null, readonly corridorLow: ReportedValue | null, readonly corridorHigh: ReportedValue | null, readonly measured: ReportedValue | null, readonly forecast: { readonly value: string, readonly method: ForecastMethod, readonly basis: ReadonlyArray<string>, readonly status: TargetStatus } | null, readonly remark: DeviationRemark | null, readonly series: ReadonlyArray<ReportedValue>, readonly source: SourceReference };

export type ReportedValue = { readonly period: string, readonly kind: IndicatorValueKind, readonly value: string | null, readonly suppression: Suppression | null, readonly text: string | null };

export type DeviationRemark = { readonly about: string, readonly quarter: number, readonly version: number, readonly cause: string, readonly proposal: string | null, readonly decidedBy: string | null, readonly office: string | null, readonly setAt: string };

export type HistoryOfVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryOf = { readonly node:
    | { readonly __typename: 'Committee', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Contribution', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Department', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'FieldOfAction', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Goal', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Indicator', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'LegalDomain', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'LegalProvision', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Office', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'OverlapJustification', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Plan', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Product', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'ProductArea', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'ProductGroup', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'Service', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
    | { readonly __typename: 'TargetGroup', readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } }
   | null };

export type IndicatorValuesSetOneVariables = Exact<{
  input: IndicatorValueInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorValuesSetOne = { readonly setIndicatorValue: { readonly value: (
      { readonly indicator: IndicatorSummary }
      & IndicatorValue
    ) | null, readonly problems: ReadonlyArray<Problem> } };

export type IndicatorValuesSetVariables = Exact<{
  year: number;
  values: ReadonlyArray<IndicatorValueInput>;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorValuesSet = { readonly setIndicatorValues: { readonly values: ReadonlyArray<(
      { readonly indicator: IndicatorSummary }
      & IndicatorValue
    )>, readonly problems: ReadonlyArray<Problem> } };

export type IndicatorValuesHistoryVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  kinds?: ReadonlyArray<IndicatorValueKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorValuesHistory = { readonly indicator: (
    { readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly setBy: string | null, readonly earlier: ReadonlyArray<(
          { readonly setBy: string | null }
          & IndicatorValue
        )> }
        & IndicatorValue
      )>, readonly pageInfo: PageEnd } }
    & IndicatorSummary
  ) | null };

export type JournalListVariables = Exact<{
  filter?: JournalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JournalList = { readonly journal: { readonly totalCount: number, readonly nodes: ReadonlyArray<JournalEntry>, readonly pageInfo: PageEnd } };

export type JournalEntry = { readonly number: string, readonly at: string, readonly year: number, readonly revision: number, readonly action: JournalAction, readonly type: string, readonly key: string, readonly version: number | null, readonly office: string | null, readonly subject: string | null, readonly request: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly object:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type PlansCreateVariables = Exact<{
  input: CreatePlanInput;
  language?: Language | null | undefined;
}>;


export type PlansCreate = { readonly createPlan: { readonly plan: PlanSummary | null, readonly problems: ReadonlyArray<Problem> } };

export type PlansAdoptVariables = Exact<{
  input: PlanStateInput;
  language?: Language | null | undefined;
}>;


export type PlansAdopt = { readonly adoptPlan: { readonly plan: PlanSummary | null, readonly problems: ReadonlyArray<Problem> } };

export type PlansDiscardVariables = Exact<{
  input: PlanStateInput;
  language?: Language | null | undefined;
}>;


export type PlansDiscard = { readonly discardPlan: { readonly plan: PlanSummary | null, readonly problems: ReadonlyArray<Problem> } };

export type ServiceTokensListVariables = Exact<{ [key: string]: never; }>;


export type ServiceTokensList = { readonly serviceTokens: ReadonlyArray<ServiceToken> };

export type ServiceTokensCreateVariables = Exact<{
  input: CreateServiceTokenInput;
}>;


export type ServiceTokensCreate = { readonly createServiceToken: { readonly token: string, readonly serviceToken: ServiceToken } };

export type ServiceTokensRevokeVariables = Exact<{
  id: string;
}>;


export type ServiceTokensRevoke = { readonly revokeServiceToken: { readonly serviceToken: ServiceToken } };

export type ServiceToken = { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly office: string | null, readonly fieldsOfAction: ReadonlyArray<string>, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null };

export type TargetAgreementsOpenVariables = Exact<{
  year: number;
  input: OpenTargetAgreementInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsOpen = { readonly openTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsOfferVariables = Exact<{
  year: number;
  input: TargetAgreementStepInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsOffer = { readonly offerTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsAcceptVariables = Exact<{
  year: number;
  input: TargetAgreementStepInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsAccept = { readonly acceptTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsJustifyVariables = Exact<{
  year: number;
  input: TargetAgreementStepInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsJustify = { readonly justifyTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsModifyVariables = Exact<{
  year: number;
  input: TargetAgreementStepInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsModify = { readonly modifyTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsSignVariables = Exact<{
  year: number;
  input: TargetAgreementStepInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsSign = { readonly signTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsReportVariables = Exact<{
  year: number;
  input: TargetAgreementStepInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsReport = { readonly reportTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsFollowUpVariables = Exact<{
  year: number;
  input: TargetAgreementStepInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetAgreementsFollowUp = { readonly followUpTargetAgreement: { readonly agreement: TargetAgreement | null, readonly problems: ReadonlyArray<Problem> } };

export type TargetAgreementsListVariables = Exact<{
  year?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TargetAgreementsList = { readonly targetAgreements: ReadonlyArray<TargetAgreement> };

export type TargetAgreementsGetVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TargetAgreementsGet = { readonly targetAgreement: TargetAgreement | null };

export type TargetAgreement = { readonly year: number, readonly key: string, readonly title: string, readonly targetYear: number, readonly parties: ReadonlyArray<string>, readonly partner: string, readonly status: AgreementStatus, readonly version: number, readonly nextStatuses: ReadonlyArray<AgreementStatus>, readonly isInsideCorridor: boolean | null, readonly office: OfficeSummary, readonly committee: CommitteeSummary, readonly provision: { readonly citation: string } | null, readonly targets: ReadonlyArray<AgreementTarget>, readonly steps: ReadonlyArray<AgreementStep> };

export type AgreementStep = { readonly number: number, readonly status: AgreementStatus, readonly date: string, readonly reason: string | null, readonly actor: string | null, readonly office: string | null, readonly recordedAt: string, readonly source: SourceReference };

export type ViewerGetVariables = Exact<{ [key: string]: never; }>;


export type ViewerGet = { readonly viewer: { readonly kind: ViewerKind, readonly subject: string | null, readonly office: string | null, readonly roles: ReadonlyArray<Role>, readonly fieldsOfAction: ReadonlyArray<string> } };

export type CommitteesListVariables = Exact<{
  year?: number | null | undefined;
}>;


export type CommitteesList = { readonly committees: ReadonlyArray<CommitteeSummary> };

export type CommitteeSummary = { readonly id: string, readonly code: string, readonly name: string | null };

export type ConsistencyFindingsVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ConsistencyFilter | null | undefined;
  language?: Language | null | undefined;
}>;


export type ConsistencyFindings = { readonly consistencyFindings: { readonly totalCount: number, readonly nodes: ReadonlyArray<ConsistencyFinding>, readonly pageInfo: PageEnd } };

export type ConsistencyFinding = { readonly code: ConsistencyCode, readonly severity: FindingSeverity, readonly message: string, readonly remedy: string, readonly objects: ReadonlyArray<
    | AnyNode_Committee
    | AnyNode_Contribution
    | AnyNode_Department
    | AnyNode_FieldOfAction
    | AnyNode_Goal
    | AnyNode_Indicator
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
  >, readonly figures: ReadonlyArray<CheckedFigure>, readonly source: SourceReference };

export type CheckedFigure = { readonly kind: IndicatorValueKind, readonly side: BudgetSide | null, readonly value: string, readonly of:
    | AnyNode_Committee
    | AnyNode_Contribution
    | AnyNode_Department
    | AnyNode_FieldOfAction
    | AnyNode_Goal
    | AnyNode_Indicator
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
  , readonly period: { readonly name: string }, readonly source: SourceReference };

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
    | AnyNode_Indicator
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
    | { readonly __typename: 'Indicator' }
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
      | AnyNode_Indicator
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

export type GoalStatusOfGoalVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  targetYear?: number | null | undefined;
  tolerance?: string;
  language?: Language | null | undefined;
}>;


export type GoalStatusOfGoal = { readonly goal: (
    { readonly status: { readonly year: number, readonly tolerance: string, readonly status: TargetStatus, readonly isCurrent: boolean | null, readonly rule: string, readonly indicators: ReadonlyArray<IndicatorStatus> } }
    & GoalSummary
  ) | null };

export type GoalStatusOfOfficeVariables = Exact<{
  number: string;
  year?: number | null | undefined;
  targetYear?: number | null | undefined;
  tolerance?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GoalStatusOfOffice = { readonly office: (
    { readonly goalStatus: GoalStatusCounts, readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly status: { readonly status: TargetStatus, readonly isCurrent: boolean | null } }
        & GoalSummary
      )>, readonly pageInfo: PageEnd } }
    & OfficeSummary
  ) | null };

export type GoalStatusOfDepartmentsVariables = Exact<{
  year?: number | null | undefined;
  targetYear?: number | null | undefined;
  tolerance?: string;
}>;


export type GoalStatusOfDepartments = { readonly departments: ReadonlyArray<(
    { readonly goalStatus: GoalStatusCounts }
    & DepartmentSummary
  )> };

export type GoalStatusOfFieldsOfActionVariables = Exact<{
  year?: number | null | undefined;
  targetYear?: number | null | undefined;
  tolerance?: string;
}>;


export type GoalStatusOfFieldsOfAction = { readonly fieldsOfAction: ReadonlyArray<(
    { readonly goalStatus: GoalStatusCounts }
    & FieldOfActionSummary
  )> };

export type GoalStatusOfLevelsVariables = Exact<{
  year?: number | null | undefined;
  targetYear?: number | null | undefined;
  tolerance?: string;
  language?: Language | null | undefined;
}>;


export type GoalStatusOfLevels = { readonly goalPyramid: { readonly year: number, readonly levels: ReadonlyArray<{ readonly level: GoalLevel, readonly steeringLevels: ReadonlyArray<SteeringLevel>, readonly goalStatus: (
        { readonly rule: string }
        & GoalStatusCounts
      ) }> } };

export type IndicatorStatus = { readonly year: number, readonly status: TargetStatus, readonly noDataReason: NoDataReason | null, readonly isCurrent: boolean | null, readonly deviation: string | null, readonly deviationPercent: string | null, readonly indicator: (
    { readonly direction: IndicatorDirection | null }
    & IndicatorSummary
  ), readonly measured: { readonly value: string | null, readonly suppression: Suppression | null, readonly period: { readonly name: string } } | null, readonly target: { readonly kind: IndicatorValueKind, readonly value: string | null, readonly suppression: Suppression | null } | null, readonly agreedTarget: { readonly value: string | null, readonly suppression: Suppression | null } | null, readonly ownTarget: { readonly kind: IndicatorValueKind, readonly value: string | null, readonly suppression: Suppression | null } | null };

export type GoalStatusCounts = { readonly year: number, readonly tolerance: string, readonly goals: number, readonly met: number, readonly nearly: number, readonly missed: number, readonly noData: number, readonly notCurrent: number };

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
      | AnyNode_Indicator
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
      | AnyNode_Indicator
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
        | AnyNode_Indicator
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
    | AnyNode_Indicator
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
      | NodeReference_Indicator
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
      | NodeReference_Indicator
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

export type IndicatorsListVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: IndicatorFilter | null | undefined;
  orderBy?: IndicatorOrder | null | undefined;
}>;


export type IndicatorsList = { readonly indicators: { readonly totalCount: number, readonly nodes: ReadonlyArray<Indicator>, readonly pageInfo: PageEnd } };

export type IndicatorsGetVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  firstValues?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorsGet = { readonly indicator: (
    { readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<IndicatorValue> } }
    & Indicator
  ) | null };

export type IndicatorsValuesVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  kinds?: ReadonlyArray<IndicatorValueKind> | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorsValues = { readonly indicator: (
    { readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<IndicatorValue>, readonly pageInfo: PageEnd } }
    & IndicatorSummary
  ) | null };

export type IndicatorsOfGoalVariables = Exact<{
  key: string;
  year?: number | null | undefined;
  kinds?: ReadonlyArray<IndicatorValueKind> | null | undefined;
  firstIndicators?: number | null | undefined;
  firstValues?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorsOfGoal = { readonly goal: (
    { readonly indicators: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<IndicatorValue> } }
        & Indicator
      )> } }
    & GoalSummary
  ) | null };

export type IndicatorSummary = { readonly id: string, readonly key: string, readonly name: string, readonly unit: string };

export type Indicator = (
  { readonly kind: IndicatorKind, readonly direction: IndicatorDirection | null, readonly subject: IndicatorSubject | null, readonly numerator: string | null, readonly denominator: string | null, readonly dimension: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly provision: ProvisionSummary | null, readonly goal: GoalSummary | null, readonly productGroup: ProductGroupSummary | null, readonly product: ProductSummary | null, readonly partOf: IndicatorSummary | null, readonly office: OfficeSummary | null, readonly source: SourceReference }
  & IndicatorSummary
);

export type IndicatorValue = { readonly kind: IndicatorValueKind, readonly value: string | null, readonly suppression: Suppression | null, readonly text: string | null, readonly version: number, readonly reason: string | null, readonly office: string | null, readonly setAt: string, readonly period: { readonly name: string, readonly type: PeriodType, readonly firstDay: string, readonly lastDay: string }, readonly source: SourceReference };

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
    | AnyNode_Indicator
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
      | NodeReference_Indicator
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
      | NodeReference_Indicator
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
    | AnyNode_Indicator
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
    | AnyNode_Indicator
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

type AnyNode_Indicator = (
  { readonly __typename: 'Indicator', readonly id: string }
  & IndicatorSummary
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
  | AnyNode_Indicator
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

type NodeReference_Indicator = { readonly id: string };

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
  | NodeReference_Indicator
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
    | AnyNode_Indicator
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
      | AnyNode_Indicator
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
    | AnyNode_Indicator
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
    | AnyNode_Indicator
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
      | { readonly __typename: 'Indicator', readonly id: string, readonly version: number }
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
      | AnyNode_Indicator
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

export type TargetAgreementsOfGoalVariables = Exact<{
  key: string;
  year?: number | null | undefined;
}>;


export type TargetAgreementsOfGoal = { readonly goal: (
    { readonly agreementTargets: ReadonlyArray<(
      { readonly agreement: { readonly key: string, readonly title: string, readonly targetYear: number, readonly status: AgreementStatus } }
      & AgreementTarget
    )> }
    & GoalSummary
  ) | null };

export type AgreementTarget = { readonly origin: TargetOrigin, readonly isInsideCorridor: boolean | null, readonly differsFromOffer: boolean | null, readonly differsFromOwnTarget: boolean | null, readonly indicator: IndicatorSummary, readonly reference: { readonly value: string | null, readonly suppression: Suppression | null } | null, readonly corridorLow: { readonly value: string | null, readonly suppression: Suppression | null } | null, readonly corridorHigh: { readonly value: string | null, readonly suppression: Suppression | null } | null, readonly offered: { readonly value: string | null, readonly suppression: Suppression | null } | null, readonly agreed: { readonly value: string | null, readonly suppression: Suppression | null } | null, readonly ownTarget: { readonly kind: IndicatorValueKind, readonly value: string | null, readonly suppression: Suppression | null } | null, readonly actual: { readonly value: string | null, readonly suppression: Suppression | null, readonly period: { readonly name: string } } | null };

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

export type LegalDomainsCreateVariables = Exact<{
  year: number;
  input: CreateLegalDomainInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type LegalDomainsCreate = { readonly createLegalDomain: { readonly revision: number | null, readonly legalDomain: ChangedLegalDomain | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type LegalDomainsChangeVariables = Exact<{
  input: ChangeLegalDomainInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type LegalDomainsChange = { readonly changeLegalDomain: { readonly revision: number | null, readonly legalDomain: ChangedLegalDomain | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type LegalDomainsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type LegalDomainsRemove = { readonly removeLegalDomain: { readonly revision: number | null, readonly legalDomain: ChangedLegalDomain | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type LegalProvisionsCreateVariables = Exact<{
  year: number;
  input: CreateLegalProvisionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type LegalProvisionsCreate = { readonly createLegalProvision: { readonly revision: number | null, readonly legalProvision: ChangedLegalProvision | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type LegalProvisionsChangeVariables = Exact<{
  input: ChangeLegalProvisionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type LegalProvisionsChange = { readonly changeLegalProvision: { readonly revision: number | null, readonly legalProvision: ChangedLegalProvision | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type LegalProvisionsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type LegalProvisionsRemove = { readonly removeLegalProvision: { readonly revision: number | null, readonly legalProvision: ChangedLegalProvision | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type DepartmentsCreateVariables = Exact<{
  year: number;
  input: CreateDepartmentInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type DepartmentsCreate = { readonly createDepartment: { readonly revision: number | null, readonly department: ChangedDepartment | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type DepartmentsChangeVariables = Exact<{
  input: ChangeDepartmentInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type DepartmentsChange = { readonly changeDepartment: { readonly revision: number | null, readonly department: ChangedDepartment | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type DepartmentsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type DepartmentsRemove = { readonly removeDepartment: { readonly revision: number | null, readonly department: ChangedDepartment | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type OfficesCreateVariables = Exact<{
  year: number;
  input: CreateOfficeInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type OfficesCreate = { readonly createOffice: { readonly revision: number | null, readonly office: ChangedOffice | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type OfficesChangeVariables = Exact<{
  input: ChangeOfficeInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type OfficesChange = { readonly changeOffice: { readonly revision: number | null, readonly office: ChangedOffice | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type OfficesRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type OfficesRemove = { readonly removeOffice: { readonly revision: number | null, readonly office: ChangedOffice | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type CommitteesCreateVariables = Exact<{
  year: number;
  input: CreateCommitteeInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type CommitteesCreate = { readonly createCommittee: { readonly revision: number | null, readonly committee: ChangedCommittee | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type CommitteesChangeVariables = Exact<{
  input: ChangeCommitteeInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type CommitteesChange = { readonly changeCommittee: { readonly revision: number | null, readonly committee: ChangedCommittee | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type CommitteesRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type CommitteesRemove = { readonly removeCommittee: { readonly revision: number | null, readonly committee: ChangedCommittee | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductAreasCreateVariables = Exact<{
  year: number;
  input: CreateProductAreaInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductAreasCreate = { readonly createProductArea: { readonly revision: number | null, readonly productArea: ChangedProductArea | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductAreasChangeVariables = Exact<{
  input: ChangeProductAreaInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductAreasChange = { readonly changeProductArea: { readonly revision: number | null, readonly productArea: ChangedProductArea | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductAreasRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductAreasRemove = { readonly removeProductArea: { readonly revision: number | null, readonly productArea: ChangedProductArea | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductGroupsCreateVariables = Exact<{
  year: number;
  input: CreateProductGroupInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductGroupsCreate = { readonly createProductGroup: { readonly revision: number | null, readonly productGroup: ChangedProductGroup | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductGroupsChangeVariables = Exact<{
  input: ChangeProductGroupInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductGroupsChange = { readonly changeProductGroup: { readonly revision: number | null, readonly productGroup: ChangedProductGroup | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductGroupsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductGroupsRemove = { readonly removeProductGroup: { readonly revision: number | null, readonly productGroup: ChangedProductGroup | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductsCreateVariables = Exact<{
  year: number;
  input: CreateProductInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductsCreate = { readonly createProduct: { readonly revision: number | null, readonly product: ChangedProduct | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductsChangeVariables = Exact<{
  input: ChangeProductInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductsChange = { readonly changeProduct: { readonly revision: number | null, readonly product: ChangedProduct | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ProductsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ProductsRemove = { readonly removeProduct: { readonly revision: number | null, readonly product: ChangedProduct | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type TargetGroupsCreateVariables = Exact<{
  year: number;
  input: CreateTargetGroupInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetGroupsCreate = { readonly createTargetGroup: { readonly revision: number | null, readonly targetGroup: ChangedTargetGroup | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type TargetGroupsChangeVariables = Exact<{
  input: ChangeTargetGroupInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetGroupsChange = { readonly changeTargetGroup: { readonly revision: number | null, readonly targetGroup: ChangedTargetGroup | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type TargetGroupsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TargetGroupsRemove = { readonly removeTargetGroup: { readonly revision: number | null, readonly targetGroup: ChangedTargetGroup | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type FieldsOfActionCreateVariables = Exact<{
  year: number;
  input: CreateFieldOfActionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type FieldsOfActionCreate = { readonly createFieldOfAction: { readonly revision: number | null, readonly fieldOfAction: ChangedFieldOfAction | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type FieldsOfActionChangeVariables = Exact<{
  input: ChangeFieldOfActionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type FieldsOfActionChange = { readonly changeFieldOfAction: { readonly revision: number | null, readonly fieldOfAction: ChangedFieldOfAction | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type FieldsOfActionRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type FieldsOfActionRemove = { readonly removeFieldOfAction: { readonly revision: number | null, readonly fieldOfAction: ChangedFieldOfAction | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type GoalsCreateVariables = Exact<{
  year: number;
  input: CreateGoalInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type GoalsCreate = { readonly createGoal: { readonly revision: number | null, readonly goal: ChangedGoal | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type GoalsChangeVariables = Exact<{
  input: ChangeGoalInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type GoalsChange = { readonly changeGoal: { readonly revision: number | null, readonly goal: ChangedGoal | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type GoalsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type GoalsRemove = { readonly removeGoal: { readonly revision: number | null, readonly goal: ChangedGoal | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ServicesCreateVariables = Exact<{
  year: number;
  input: CreateServiceInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ServicesCreate = { readonly createService: { readonly revision: number | null, readonly service: ChangedService | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ServicesChangeVariables = Exact<{
  input: ChangeServiceInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ServicesChange = { readonly changeService: { readonly revision: number | null, readonly service: ChangedService | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ServicesRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ServicesRemove = { readonly removeService: { readonly revision: number | null, readonly service: ChangedService | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ContributionsCreateVariables = Exact<{
  year: number;
  input: CreateContributionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ContributionsCreate = { readonly createContribution: { readonly revision: number | null, readonly contribution: ChangedContribution | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ContributionsChangeVariables = Exact<{
  input: ChangeContributionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ContributionsChange = { readonly changeContribution: { readonly revision: number | null, readonly contribution: ChangedContribution | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ContributionsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ContributionsRemove = { readonly removeContribution: { readonly revision: number | null, readonly contribution: ChangedContribution | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ContributionsProposeVariables = Exact<{
  year: number;
  input: CreateContributionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ContributionsPropose = { readonly proposeContribution: { readonly revision: number | null, readonly contribution: ChangedContribution | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ContributionsRequestVariables = Exact<{
  year: number;
  input: CreateContributionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ContributionsRequest = { readonly requestContribution: { readonly revision: number | null, readonly contribution: ChangedContribution | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ContributionsAgreeToVariables = Exact<{
  input: AgreeToContributionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ContributionsAgreeTo = { readonly agreeToContribution: { readonly revision: number | null, readonly contribution: ChangedContribution | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ContributionsContestVariables = Exact<{
  input: ContestContributionInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ContributionsContest = { readonly contestContribution: { readonly revision: number | null, readonly contribution: ChangedContribution | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type OverlapJustificationsCreateVariables = Exact<{
  year: number;
  input: CreateOverlapJustificationInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type OverlapJustificationsCreate = { readonly createOverlapJustification: { readonly revision: number | null, readonly overlapJustification: ChangedOverlapJustification | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type OverlapJustificationsChangeVariables = Exact<{
  input: ChangeOverlapJustificationInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type OverlapJustificationsChange = { readonly changeOverlapJustification: { readonly revision: number | null, readonly overlapJustification: ChangedOverlapJustification | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type OverlapJustificationsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type OverlapJustificationsRemove = { readonly removeOverlapJustification: { readonly revision: number | null, readonly overlapJustification: ChangedOverlapJustification | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type IndicatorsCreateVariables = Exact<{
  year: number;
  input: CreateIndicatorInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorsCreate = { readonly createIndicator: { readonly revision: number | null, readonly indicator: ChangedIndicator | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type IndicatorsChangeVariables = Exact<{
  input: ChangeIndicatorInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorsChange = { readonly changeIndicator: { readonly revision: number | null, readonly indicator: ChangedIndicator | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type IndicatorsRemoveVariables = Exact<{
  input: RemoveInput;
  idempotencyKey?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type IndicatorsRemove = { readonly removeIndicator: { readonly revision: number | null, readonly indicator: ChangedIndicator | null, readonly problems: ReadonlyArray<Problem>, readonly warnings: ReadonlyArray<Warning> } };

export type ChangedLegalDomain = { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly abbreviation: string };

export type ChangedLegalProvision = { readonly id: string, readonly version: number, readonly citation: string, readonly heading: string | null, readonly legalDomain: { readonly id: string } };

export type ChangedDepartment = { readonly id: string, readonly version: number, readonly number: string, readonly name: string };

export type ChangedOffice = { readonly id: string, readonly version: number, readonly number: string, readonly name: string, readonly department: { readonly id: string } | null, readonly legalDomains: ReadonlyArray<{ readonly id: string }> };

export type ChangedCommittee = { readonly id: string, readonly version: number, readonly code: string, readonly name: string | null };

export type ChangedProductArea = { readonly id: string, readonly version: number, readonly number: string, readonly name: string };

export type ChangedProductGroup = { readonly id: string, readonly version: number, readonly number: string, readonly name: string, readonly area: { readonly id: string }, readonly department: { readonly id: string } | null, readonly office: { readonly id: string } | null, readonly committee: { readonly id: string } | null, readonly legalDomains: ReadonlyArray<{ readonly id: string }> };

export type ChangedProduct = { readonly id: string, readonly version: number, readonly number: string, readonly name: string, readonly description: string | null, readonly group: { readonly id: string }, readonly office: { readonly id: string } | null, readonly provisions: ReadonlyArray<{ readonly id: string }>, readonly source: SourceReference };

export type ChangedTargetGroup = { readonly id: string, readonly version: number, readonly key: string, readonly name: string };

export type ChangedFieldOfAction = { readonly id: string, readonly version: number, readonly key: string, readonly name: string, readonly leadDepartment: { readonly id: string } | null, readonly offices: ReadonlyArray<{ readonly id: string }>, readonly committees: ReadonlyArray<{ readonly id: string }>, readonly source: SourceReference };

export type ChangedGoal = { readonly id: string, readonly version: number, readonly key: string, readonly statement: string, readonly level: GoalLevel, readonly steeringLevels: ReadonlyArray<SteeringLevel>, readonly parents: ReadonlyArray<{ readonly id: string }>, readonly productArea: { readonly id: string } | null, readonly productGroup: { readonly id: string } | null, readonly product: { readonly id: string } | null, readonly office: { readonly id: string } | null, readonly department: { readonly id: string } | null, readonly targetGroups: ReadonlyArray<{ readonly id: string }>, readonly fieldsOfAction: ReadonlyArray<{ readonly id: string }>, readonly source: SourceReference, readonly legalDomains: ReadonlyArray<{ readonly id: string }> };

export type ChangedService = { readonly id: string, readonly version: number, readonly key: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly id: string }>, readonly product: { readonly id: string } | null, readonly productGroup: { readonly id: string } | null, readonly provisions: ReadonlyArray<{ readonly id: string }>, readonly targetGroups: ReadonlyArray<{ readonly id: string }>, readonly source: SourceReference };

export type ChangedContribution = { readonly id: string, readonly version: number, readonly effect: ContributionEffect, readonly status: ContributionStatus, readonly strength: ContributionStrength | null, readonly rationale: string | null, readonly openedBy: ContributionSide | null, readonly statusReason: string | null, readonly crossesOffices: boolean, readonly crossesDepartments: boolean, readonly crossesLegalDomains: boolean, readonly service: { readonly id: string }, readonly goal: { readonly id: string }, readonly source: SourceReference };

export type ChangedOverlapJustification = { readonly id: string, readonly version: number, readonly key: string, readonly reason: string, readonly service: { readonly id: string } | null, readonly otherService: { readonly id: string } | null, readonly product: { readonly id: string } | null, readonly otherProduct: { readonly id: string } | null, readonly source: SourceReference };

export type ChangedIndicator = { readonly id: string, readonly version: number, readonly key: string, readonly name: string, readonly unit: string, readonly kind: IndicatorKind, readonly direction: IndicatorDirection | null, readonly subject: IndicatorSubject | null, readonly numerator: string | null, readonly denominator: string | null, readonly dimension: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly provision: { readonly id: string } | null, readonly goal: { readonly id: string } | null, readonly productGroup: { readonly id: string } | null, readonly product: { readonly id: string } | null, readonly partOf: { readonly id: string } | null, readonly source: SourceReference };
