import type {
  ContributionDraft,
  ContributionEffect,
  ContributionFilter,
  ContributionOrder,
  ContributionOrderField,
  ContributionStatus,
  ContributionStrength,
  CoverageGapCode,
  CoverageGapFilter,
  GapSeverity,
  GoalFilter,
  GoalLevel,
  GoalOrder,
  GoalOrderField,
  OrderDirection,
  OverlapFilter,
  OverlapKind,
  PlanChangeFilter,
  PlanChangeKind,
  ServiceFilter,
  ServiceOrder,
  ServiceOrderField,
  SourceKind,
  SteeringLevel,
} from '@zielnetz/client';
import { same } from './same.js';

type Maybe<Type> = Type | null | undefined;

same<
  ContributionFilter,
  {
    readonly crossesDepartments?: Maybe<boolean>;
    readonly crossesLegalDomains?: Maybe<boolean>;
    readonly crossesOffices?: Maybe<boolean>;
    readonly effects?: Maybe<readonly ContributionEffect[]>;
    readonly fieldsOfAction?: Maybe<readonly string[]>;
    readonly fromDepartments?: Maybe<readonly string[]>;
    readonly fromLegalDomains?: Maybe<readonly string[]>;
    readonly fromOffices?: Maybe<readonly string[]>;
    readonly goalLevels?: Maybe<readonly GoalLevel[]>;
    readonly productAreas?: Maybe<readonly string[]>;
    readonly sourceKinds?: Maybe<readonly SourceKind[]>;
    readonly statuses?: Maybe<readonly ContributionStatus[]>;
    readonly toDepartments?: Maybe<readonly string[]>;
    readonly toLegalDomains?: Maybe<readonly string[]>;
    readonly toOffices?: Maybe<readonly string[]>;
  }
>();
same<
  GoalFilter,
  {
    readonly departments?: Maybe<readonly string[]>;
    readonly fieldsOfAction?: Maybe<readonly string[]>;
    readonly legalDomains?: Maybe<readonly string[]>;
    readonly levels?: Maybe<readonly GoalLevel[]>;
    readonly offices?: Maybe<readonly string[]>;
    readonly productAreas?: Maybe<readonly string[]>;
    readonly sourceKinds?: Maybe<readonly SourceKind[]>;
    readonly steeringLevels?: Maybe<readonly SteeringLevel[]>;
    readonly targetGroups?: Maybe<readonly string[]>;
    readonly text?: Maybe<string>;
    readonly withContributions?: Maybe<boolean>;
  }
>();
same<
  ServiceFilter,
  {
    readonly departments?: Maybe<readonly string[]>;
    readonly legalDomains?: Maybe<readonly string[]>;
    readonly offices?: Maybe<readonly string[]>;
    readonly productAreas?: Maybe<readonly string[]>;
    readonly sourceKinds?: Maybe<readonly SourceKind[]>;
    readonly targetGroups?: Maybe<readonly string[]>;
    readonly text?: Maybe<string>;
    readonly withContributions?: Maybe<boolean>;
  }
>();
same<
  CoverageGapFilter,
  {
    readonly codes?: Maybe<readonly CoverageGapCode[]>;
    readonly departments?: Maybe<readonly string[]>;
    readonly fieldsOfAction?: Maybe<readonly string[]>;
    readonly legalDomains?: Maybe<readonly string[]>;
    readonly offices?: Maybe<readonly string[]>;
    readonly productAreas?: Maybe<readonly string[]>;
    readonly severities?: Maybe<readonly GapSeverity[]>;
  }
>();
same<
  OverlapFilter,
  {
    readonly departments?: Maybe<readonly string[]>;
    readonly isJustified?: Maybe<boolean>;
    readonly kinds?: Maybe<readonly OverlapKind[]>;
    readonly offices?: Maybe<readonly string[]>;
    readonly productAreas?: Maybe<readonly string[]>;
  }
>();
same<
  PlanChangeFilter,
  {
    readonly kinds?: Maybe<readonly PlanChangeKind[]>;
    readonly offices?: Maybe<readonly string[]>;
    readonly types?: Maybe<readonly string[]>;
  }
>();
same<
  ContributionDraft,
  {
    readonly effect: ContributionEffect;
    readonly goal: string;
    readonly rationale?: Maybe<string>;
    readonly service: string;
    readonly status?: ContributionStatus;
    readonly strength?: Maybe<ContributionStrength>;
  }
>();
same<ContributionOrder, { readonly direction?: OrderDirection; readonly field: ContributionOrderField }>();
same<GoalOrder, { readonly direction?: OrderDirection; readonly field: GoalOrderField }>();
same<ServiceOrder, { readonly direction?: OrderDirection; readonly field: ServiceOrderField }>();

export const everything: ContributionFilter = {};
export const some: GoalFilter = { offices: ['59'], levels: ['PRODUCT_GOAL'] as const, text: null, withContributions: true };
export const upwards: ServiceOrder = { field: 'NAME' };
export const downwards: ContributionOrder = { field: 'STRENGTH', direction: 'DESC' };

// @ts-expect-error a filter has no field of this name
export const unknownFilter: ContributionFilter = { offices: ['59'] };
// @ts-expect-error numbers of offices are texts: "05" is not 5
export const numbers: ContributionFilter = { fromOffices: [59] };
// @ts-expect-error a list, also of one
export const noList: ServiceFilter = { offices: '59' };
// @ts-expect-error no hole in a list
export const hole: GoalFilter = { offices: ['59', null] };
// @ts-expect-error levels are named as in the schema
export const unknownLevel: GoalFilter = { levels: ['PRODUCT'] };
// @ts-expect-error contributions have no level of their own
export const otherEnum: ContributionFilter = { effects: ['PRODUCT_GOAL'] };
// @ts-expect-error yes or no, not their names
export const yes: GoalFilter = { withContributions: 'true' };
// @ts-expect-error an order says by what
export const byNothing: GoalOrder = { direction: 'ASC' };
// @ts-expect-error goals have no name to order by
export const byName: GoalOrder = { field: 'NAME' };
// @ts-expect-error a direction is left out, not null
export const noDirection: ServiceOrder = { field: 'KEY', direction: null };

// @ts-expect-error a draft leads to a goal
export const noGoal: ContributionDraft = { service: 'Service:2013/muensterpass', effect: 'SUPPORTS' };
// @ts-expect-error a status is left out, not null
export const noStatus: ContributionDraft = { service: 'x', goal: 'y', effect: 'SUPPORTS', status: null };
// @ts-expect-error yes or no, not a word for it
export const open: OverlapFilter = { isJustified: 'no' };
// @ts-expect-error severities, not their German words
export const severe: CoverageGapFilter = { severities: ['hoch'] };
// @ts-expect-error years belong to the question, not to its filter
export const years: PlanChangeFilter = { from: 2013 };

/** Filters are given away, not changed. */
export function change(filter: GoalFilter, order: ContributionOrder): void {
  // @ts-expect-error what is set stays
  filter.text = 'Arbeit';
  // @ts-expect-error lists cannot grow
  filter.offices?.push('59');
  // @ts-expect-error what is set stays
  order.field = 'GOAL';
}
