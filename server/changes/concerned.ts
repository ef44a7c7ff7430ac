import { OverlapJustification } from '../../schema/analysis/overlaps/overlap-justification.js';
import { Product } from '../../schema/budget/product.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { Contribution } from '../../schema/contributions/contribution.js';
import { ContributionSide } from '../../schema/contributions/contribution-enums.js';
import { FieldOfAction } from '../../schema/goals/field-of-action.js';
import { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import type { Office } from '../../schema/organisation/office.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { Service } from '../../schema/services/service.js';
import { type Concerned, NOBODY } from '../security/permission.js';

/** Whom a change of a record concerns: the offices that answer for it and its fields of action. */
export function concernedBy(record: PlanRecord): Concerned {
  if (record instanceof Goal) return { offices: numbers([record.office]), fieldsOfAction: fieldsOf(record) };
  if (record instanceof Service) return { offices: numbers(record.offices), fieldsOfAction: [] };
  if (record instanceof Contribution) return concernedByContribution(record);
  if (record instanceof OverlapJustification) return { offices: numbers(officesOfJustified(record)), fieldsOfAction: [] };
  if (record instanceof Indicator) return { offices: numbers([record.office]), fieldsOfAction: [] };
  if (record instanceof Product) return { offices: numbers([record.office ?? record.group.office]), fieldsOfAction: [] };
  if (record instanceof ProductGroup) return { offices: numbers([record.office]), fieldsOfAction: [] };
  if (record instanceof FieldOfAction) return { offices: [], fieldsOfAction: [record.key] };
  return NOBODY;
}

function concernedByContribution({ service, goal, openedBy }: Contribution): Concerned {
  const sides = { contributing: numbers(service.offices), receiving: numbers([goal.office]) };
  const opener = openedBy === null ? null : openedBy === ContributionSide.RECEIVING ? 'receiving' : 'contributing';
  return { offices: [], fieldsOfAction: fieldsOf(goal), sides: { ...sides, openedBy: opener } };
}

function officesOfJustified({ service, otherService, product, otherProduct }: OverlapJustification): readonly (Office | null)[] {
  const ofProducts = [product, otherProduct].map((one) => one && (one.office ?? one.group.office));
  return [...(service?.offices ?? []), ...(otherService?.offices ?? []), ...ofProducts];
}

function fieldsOf({ fieldsOfAction }: Goal): readonly string[] {
  return fieldsOfAction.map((field) => field.key);
}

function numbers(offices: readonly (Office | null | undefined)[]): readonly string[] {
  return offices.flatMap((office) => (office ? [office.number] : []));
}
