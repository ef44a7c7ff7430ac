import { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { FieldOfAction } from '../../../schema/goals/field-of-action.js';
import type { Office } from '../../../schema/organisation/office.js';
import type { Service } from '../../../schema/services/service.js';
import { HubError, quoted } from '../../errors/hub-error.js';
import { GoalGraph } from '../../graph/goal-graph.js';
import { listOf, type Rule, type Value } from './rule.js';

/** What the offices of a service have; most services have one, and its list is not copied. */
const ofOffices =
  (valuesOf: (office: Office) => readonly NonNullable<Value>[]): Rule<Service>['values'] =>
  ({ offices }) =>
    offices.length === 1 ? valuesOf(offices[0]!) : offices.flatMap(valuesOf);

/** How a service gets its values; the laws are those the domain calls from-domains of its contributions. */
const RULES: Readonly<Record<Exclude<MatrixAxis, MatrixAxis.GOAL_LEVEL>, readonly Rule<Service>[]>> = {
  [MatrixAxis.OFFICE]: [{ because: 'becauseProvidedByOffice', values: ({ offices }) => offices }],
  [MatrixAxis.DEPARTMENT]: [{ because: 'becauseProvidedInDepartment', values: ofOffices((office) => listOf(office.department)) }],
  [MatrixAxis.LEGAL_DOMAIN]: [
    { because: 'becauseOfProvision', values: ({ legalDomains }) => legalDomains },
    { because: 'becauseOfficeCarriesOut', values: ofOffices((office) => office.legalDomains) },
  ],
  [MatrixAxis.PRODUCT_AREA]: [
    { because: 'becauseServiceOfProduct', values: ({ product }) => listOf(product?.group.area) },
    { because: 'becauseServiceOfGroup', values: ({ product, productGroup }) => listOf(product ? null : productGroup?.area) },
  ],
  [MatrixAxis.PRODUCT_GROUP]: [
    { because: 'becauseServiceOfProduct', values: ({ product }) => listOf(product?.group) },
    { because: 'becauseServiceOfGroup', values: ({ product, productGroup }) => listOf(product ? null : productGroup) },
  ],
  [MatrixAxis.FIELD_OF_ACTION]: [
    {
      because: 'becauseOfficeTakesPart',
      values: ofOffices((office) => GoalGraph.of(office).pointingAt(FieldOfAction, 'offices', office)),
    },
  ],
};

/**
 * The rules of an axis for rows.
 *
 * @throws HubError BAD_USER_INPUT for the level of goals, which services do not have
 */
export function rowRules(axis: MatrixAxis): readonly Rule<Service>[] {
  if (axis !== MatrixAxis.GOAL_LEVEL) return RULES[axis];
  const message = `rows: expected an axis that services have (${Object.keys(RULES).join(', ')}), got ${quoted(axis)}.`;
  throw new HubError(ErrorCode.BAD_USER_INPUT, message);
}
