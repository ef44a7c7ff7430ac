import type {
  ContributionEffect,
  ContributionOrderField,
  ContributionScope,
  ContributionStatus,
  ContributionStrength,
  CoverageGapCode,
  ErrorCode,
  GapSeverity,
  GoalLevel,
  GoalOrderField,
  ImpactDirection,
  ImpactEdgeKind,
  Language,
  MatrixAxis,
  OrderDirection,
  OverlapEvidenceKind,
  OverlapKind,
  PlanChangeKind,
  PlanStatus,
  ServiceOrderField,
  SourceKind,
  SteeringLevel,
} from '@zielnetz/client';
import { same } from './same.js';

same<ContributionEffect, 'SUPPORTS' | 'COMPLEMENTS' | 'CONFLICTS'>();
same<ContributionOrderField, 'GOAL' | 'SERVICE' | 'STATUS' | 'STRENGTH'>();
same<ContributionScope, 'DIRECT' | 'SUBTREE'>();
same<ContributionStatus, 'PROPOSED' | 'AGREED' | 'CONTESTED'>();
same<ContributionStrength, 'LOW' | 'MEDIUM' | 'HIGH'>();
same<GoalLevel, 'GUIDING_PRINCIPLE' | 'STRATEGIC_GOAL' | 'PRODUCT_AREA_GOAL' | 'PRODUCT_GROUP_GOAL' | 'PRODUCT_GOAL'>();
same<GoalOrderField, 'KEY' | 'LEVEL' | 'OFFICE' | 'STATEMENT'>();
same<GapSeverity, 'HIGH' | 'MEDIUM' | 'LOW'>();
same<ImpactDirection, 'UP' | 'DOWN'>();
same<
  ImpactEdgeKind,
  'PROVIDES' | 'BELONGS_TO' | 'LEGAL_BASIS' | 'RESPONSIBLE' | 'ANCHORED_TO' | 'CONTRIBUTES' | 'DERIVED_FROM'
>();
same<Language, 'DE' | 'EN'>();
same<
  MatrixAxis,
  'OFFICE' | 'DEPARTMENT' | 'LEGAL_DOMAIN' | 'PRODUCT_AREA' | 'PRODUCT_GROUP' | 'FIELD_OF_ACTION' | 'GOAL_LEVEL'
>();
same<OverlapEvidenceKind, 'GOAL' | 'TARGET_GROUP' | 'PROVISION' | 'WORD'>();
same<OverlapKind, 'SAME_GOAL' | 'SAME_TARGET_GROUP' | 'SAME_TASK'>();
same<PlanChangeKind, 'ADDED' | 'REMOVED' | 'RENAMED' | 'MOVED' | 'CHANGED'>();
same<OrderDirection, 'ASC' | 'DESC'>();
same<PlanStatus, 'DRAFT' | 'ADOPTED'>();
same<ServiceOrderField, 'KEY' | 'NAME'>();
same<SourceKind, 'STATED' | 'INFERRED'>();
same<SteeringLevel, 'STRATEGIC' | 'OPERATIVE'>();

const gap: CoverageGapCode = 'GOAL_NOT_DERIVED';
same<typeof gap, 'GOAL_NOT_DERIVED'>();
// @ts-expect-error a severity is not a kind of gap
export const noGap: CoverageGapCode = 'HIGH';
// @ts-expect-error the hub explains itself in two languages
export const french: Language = 'FR';
// @ts-expect-error axes are not named after concepts in the plural
export const plural: MatrixAxis = 'OFFICES';

const code: ErrorCode = 'PLAN_NOT_FOUND';
same<typeof code, 'PLAN_NOT_FOUND'>();
// @ts-expect-error the hub has a fixed list of codes
export const unknownCode: ErrorCode = 'NOT_FOUND';
// @ts-expect-error values are in capitals, as in the schema
export const lowerCase: ContributionEffect = 'supports';
// @ts-expect-error German words are in the descriptions only
export const german: PlanStatus = 'beschlossen';
// @ts-expect-error an enum value is not any text
export const anyText: GoalLevel = String('PRODUCT_GOAL');
// @ts-expect-error null is said where it may be
export const missing: SourceKind = null;

/** Says every level in words; the compiler sees when one is forgotten. */
export function inWords(level: SteeringLevel): string {
  switch (level) {
    case 'STRATEGIC':
      return 'strategisch';
    case 'OPERATIVE':
      return 'operativ';
    // @ts-expect-error there is no third level
    case 'TACTICAL':
      return 'taktisch';
  }
}

// @ts-expect-error one level is forgotten
export const incomplete: Record<OrderDirection, string> = { ASC: 'aufsteigend' };
