import type {
  ChangedCommittee,
  ChangedContribution,
  ChangedDepartment,
  ChangedFieldOfAction,
  ChangedGoal,
  ChangedIndicator,
  ChangedLegalDomain,
  ChangedLegalProvision,
  ChangedOffice,
  ChangedOverlapJustification,
  ChangedProduct,
  ChangedProductArea,
  ChangedProductGroup,
  ChangedService,
  ChangedTargetGroup,
  ContributionEffect,
  ContributionSide,
  ContributionStatus,
  ContributionStrength,
  GoalLevel,
  IndicatorDirection,
  IndicatorKind,
  IndicatorSubject,
  SourceReference,
  SteeringLevel,
} from '@zielnetz/client';
import { same } from './same.js';

/** References come as the inputs take them. */
type Id = { readonly id: string };

same<
  ChangedLegalDomain,
  {
    readonly id: string;
    readonly version: number;
    readonly code: string;
    readonly name: string;
    readonly abbreviation: string;
  }
>();
same<
  ChangedLegalProvision,
  {
    readonly id: string;
    readonly version: number;
    readonly citation: string;
    readonly heading: string | null;
    readonly legalDomain: Id;
  }
>();
same<
  ChangedDepartment,
  {
    readonly id: string;
    readonly version: number;
    readonly number: string;
    readonly name: string;
  }
>();
same<
  ChangedOffice,
  {
    readonly id: string;
    readonly version: number;
    readonly number: string;
    readonly name: string;
    readonly department: Id | null;
    readonly legalDomains: readonly Id[];
  }
>();
same<
  ChangedCommittee,
  {
    readonly id: string;
    readonly version: number;
    readonly code: string;
    readonly name: string | null;
  }
>();
same<
  ChangedProductArea,
  {
    readonly id: string;
    readonly version: number;
    readonly number: string;
    readonly name: string;
  }
>();
same<
  ChangedProductGroup,
  {
    readonly id: string;
    readonly version: number;
    readonly number: string;
    readonly name: string;
    readonly area: Id;
    readonly department: Id | null;
    readonly office: Id | null;
    readonly committee: Id | null;
    readonly legalDomains: readonly Id[];
  }
>();
same<
  ChangedProduct,
  {
    readonly id: string;
    readonly version: number;
    readonly number: string;
    readonly name: string;
    readonly description: string | null;
    readonly group: Id;
    readonly office: Id | null;
    readonly provisions: readonly Id[];
    readonly source: SourceReference;
  }
>();
same<
  ChangedTargetGroup,
  {
    readonly id: string;
    readonly version: number;
    readonly key: string;
    readonly name: string;
  }
>();
same<
  ChangedFieldOfAction,
  {
    readonly id: string;
    readonly version: number;
    readonly key: string;
    readonly name: string;
    readonly leadDepartment: Id | null;
    readonly offices: readonly Id[];
    readonly committees: readonly Id[];
    readonly source: SourceReference;
  }
>();
same<
  ChangedGoal,
  {
    readonly id: string;
    readonly version: number;
    readonly key: string;
    readonly statement: string;
    readonly level: GoalLevel;
    readonly steeringLevels: readonly SteeringLevel[];
    readonly parents: readonly Id[];
    readonly productArea: Id | null;
    readonly productGroup: Id | null;
    readonly product: Id | null;
    readonly office: Id | null;
    readonly department: Id | null;
    readonly targetGroups: readonly Id[];
    readonly fieldsOfAction: readonly Id[];
    readonly source: SourceReference;
    readonly legalDomains: readonly Id[];
  }
>();
same<
  ChangedService,
  {
    readonly id: string;
    readonly version: number;
    readonly key: string;
    readonly name: string;
    readonly offices: readonly Id[];
    readonly product: Id | null;
    readonly productGroup: Id | null;
    readonly provisions: readonly Id[];
    readonly targetGroups: readonly Id[];
    readonly source: SourceReference;
  }
>();
same<
  ChangedContribution,
  {
    readonly id: string;
    readonly version: number;
    readonly effect: ContributionEffect;
    readonly status: ContributionStatus;
    readonly strength: ContributionStrength | null;
    readonly rationale: string | null;
    readonly openedBy: ContributionSide | null;
    readonly statusReason: string | null;
    readonly crossesOffices: boolean;
    readonly crossesDepartments: boolean;
    readonly crossesLegalDomains: boolean;
    readonly service: Id;
    readonly goal: Id;
    readonly source: SourceReference;
  }
>();
same<
  ChangedOverlapJustification,
  {
    readonly id: string;
    readonly version: number;
    readonly key: string;
    readonly reason: string;
    readonly service: Id | null;
    readonly otherService: Id | null;
    readonly product: Id | null;
    readonly otherProduct: Id | null;
    readonly source: SourceReference;
  }
>();
same<
  ChangedIndicator,
  {
    readonly id: string;
    readonly version: number;
    readonly key: string;
    readonly name: string;
    readonly unit: string;
    readonly kind: IndicatorKind;
    readonly direction: IndicatorDirection | null;
    readonly subject: IndicatorSubject | null;
    readonly partOf: Id | null;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly dimension: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly provision: Id | null;
    readonly goal: Id | null;
    readonly productGroup: Id | null;
    readonly product: Id | null;
    readonly source: SourceReference;
  }
>();
