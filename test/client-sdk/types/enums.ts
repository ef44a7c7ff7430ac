import type {
  ContributionEffect,
  ContributionOrderField,
  ContributionScope,
  ContributionStatus,
  ContributionStrength,
  ErrorCode,
  GoalLevel,
  GoalOrderField,
  OrderDirection,
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
same<OrderDirection, 'ASC' | 'DESC'>();
same<PlanStatus, 'DRAFT' | 'ADOPTED'>();
same<ServiceOrderField, 'KEY' | 'NAME'>();
same<SourceKind, 'STATED' | 'INFERRED'>();
same<SteeringLevel, 'STRATEGIC' | 'OPERATIVE'>();

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
