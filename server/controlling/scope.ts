import { ProductArea } from '../../schema/budget/product-area.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import type { ReportScope, ReportScopeInput } from '../../schema/controlling/report-scope.js';
import { ReportScopeKind } from '../../schema/controlling/report-scope.js';
import { FieldOfAction } from '../../schema/goals/field-of-action.js';
import { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { RecordClass } from '../graph/model.js';
import { type Concerned, NOBODY } from '../security/permission.js';
import { unusable } from '../status/read-args.js';

/** The part of a plan that a report is about; nothing of it for everything. */
export type ReportedPart = Department | Office | ProductArea | ProductGroup | FieldOfAction | null;

type Named = Exclude<ReportedPart, null>;

const PARTS: Readonly<Record<keyof ReportScopeInput, { readonly type: RecordClass<Named>; readonly kind: ReportScopeKind }>> = {
  department: { type: Department, kind: ReportScopeKind.DEPARTMENT },
  office: { type: Office, kind: ReportScopeKind.OFFICE },
  productArea: { type: ProductArea, kind: ReportScopeKind.PRODUCT_AREA },
  productGroup: { type: ProductGroup, kind: ReportScopeKind.PRODUCT_GROUP },
  fieldOfAction: { type: FieldOfAction, kind: ReportScopeKind.FIELD_OF_ACTION },
};

/** Every name that a scope can be given by. */
export const SCOPE_NAMES = Object.keys(PARTS) as readonly (keyof ReportScopeInput)[];

/**
 * Finds the part of a plan that a report shall be about.
 *
 * @throws HubError BAD_USER_INPUT if there are several, or there is none of that name
 */
export function partOf(graph: GoalGraph, scope: ReportScopeInput | null | undefined): ReportedPart {
  const [given, ...others] = SCOPE_NAMES.filter((name) => scope?.[name] != null);
  if (!given) return null;
  if (others.length > 0) throw unusable('scope', `one of ${SCOPE_NAMES.join(', ')}`, scope);
  const key = scope![given]!;
  const part = graph.find(PARTS[given].type, key);
  if (!part) throw unusable(`scope.${given}`, `one of the plan ${graph.plan.year}`, key);
  return part;
}

/** What a report calls the part it is about. */
export function scopeOf(graph: GoalGraph, part: ReportedPart): ReportScope {
  if (!part) return { kind: ReportScopeKind.CITY, key: null, name: graph.plan.municipality };
  const { kind } = Object.values(PARTS).find(({ type }) => part instanceof (type as unknown as new () => PlanRecord))!;
  return { kind, key: part.keyInPlan, name: part.name };
}

/** Who answers for a report: the office it is about, or that of its product group; steering for its field of action. */
export function concernedByReport(part: ReportedPart): Concerned {
  const office = part instanceof Office ? part : part instanceof ProductGroup ? part.office : null;
  if (office) return { offices: [office.number], fieldsOfAction: [] };
  return part instanceof FieldOfAction ? { offices: [], fieldsOfAction: [part.key] } : NOBODY;
}
