import { AgreementStep } from './agreements/agreement-step.js';
import { AgreementTarget } from './agreements/agreement-target.js';
import { TargetAgreement } from './agreements/target-agreement.js';
import { OverlapJustification } from './analysis/overlaps/overlap-justification.js';
import { Product } from './budget/product.js';
import { ProductArea } from './budget/product-area.js';
import { ProductGroup } from './budget/product-group.js';
import { AnsweredChange } from './changes/answered-change.js';
import { Contribution } from './contributions/contribution.js';
import { DeviationRemark } from './controlling/deviation-remark.js';
import { IssuedReport } from './controlling/issued-report.js';
import { FieldOfAction } from './goals/field-of-action.js';
import { Goal } from './goals/goal.js';
import { Indicator } from './indicators/indicator.js';
import { IndicatorValue } from './indicators/indicator-value.js';
import { JournalEntry } from './journal/journal-entry.js';
import { LegalDomain } from './law/legal-domain.js';
import { LegalProvision } from './law/legal-provision.js';
import { AreaTotal } from './money/area-total.js';
import { BudgetAmount } from './money/budget-amount.js';
import { Committee } from './organisation/committee.js';
import { Department } from './organisation/department.js';
import { Office } from './organisation/office.js';
import { Plan } from './plans/plan.js';
import { ServiceToken } from './security/service-token.js';
import { Service } from './services/service.js';
import { TargetGroup } from './target-groups/target-group.js';

/**
 * The records of a plan. Each stands behind the ones it builds on, so that writing rows and
 * deriving values in this order always finds what it needs.
 */
export const PLAN_RECORDS = [
  LegalDomain,
  LegalProvision,
  Department,
  Office,
  Committee,
  ProductArea,
  ProductGroup,
  Product,
  TargetGroup,
  FieldOfAction,
  Goal,
  Service,
  Contribution,
  OverlapJustification,
  Indicator,
] as const;

/** Every class that has a table. */
export const ENTITIES = [
  ...[
    Plan,
    ...PLAN_RECORDS,
    IndicatorValue,
    BudgetAmount,
    AreaTotal,
    TargetAgreement,
    AgreementTarget,
    AgreementStep,
    DeviationRemark,
    IssuedReport,
  ],
  ...[JournalEntry, AnsweredChange, ServiceToken],
] as const;
