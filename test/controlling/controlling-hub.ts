import { ADMIN, type ChangingHub, startChangingHub, type Who } from '../changes/hub.js';
import { setValues } from '../indicators/set-value.js';

/** The adopted plan that the reports of these tests are about. */
export const YEAR = 2026;

/** The quota of office 59, to be kept at 7.4. */
export const QUOTA = 'Indicator:2026/0501-I026';

/** A hub whose plans of Münster reports are made of. */
export const controllingHub = (): Promise<ChangingHub> => startChangingHub();

/** Sets values of an indicator of the plan: "ACTUAL 2026-Q1: 7.9" for each. */
export async function say(hub: ChangingHub, indicator: string, ...values: readonly string[]): Promise<void> {
  const given = values.map((one) => {
    const [, kind, period, value] = /^(\w+) (\S+): (\S+)$/.exec(one)!;
    return { indicator, kind, period, value: value === 'null' ? null : value, reason: 'Ein Test' };
  });
  const { problems } = await setValues(hub, given, { year: YEAR });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/** A remark to set: what is not given is that on the quota in the first quarter. */
export const aRemark = (given: Readonly<Record<string, unknown>> = {}) => ({
  ...{ about: QUOTA, quarter: 1, cause: 'Mehr Zuzüge als erwartet', proposal: 'Zielwert anpassen', decidedBy: 'Rat' },
  ...given,
});

const PROBLEMS = 'problems { field code message hint }';

/** Sets one, as an administrator where nobody else is named. */
export async function setRemark(
  hub: ChangingHub,
  given: Readonly<Record<string, unknown>> = {},
  { who = ADMIN, key = null }: { who?: Who | null; key?: string | null } = {},
) {
  const query = `mutation ($input: DeviationRemarkInput!, $key: String) { setDeviationRemark(input: $input, idempotencyKey: $key) {
    remark { about quarter version cause proposal decidedBy office setAt } ${PROBLEMS}
  } }`;
  return (await hub.ask(query, { input: aRemark(given), key }, who)).setDeviationRemark;
}

/** Issues the report of office 59 for the first quarter, where nothing else is given. */
export async function issue(
  hub: ChangingHub,
  given: Readonly<Record<string, unknown>> = {},
  { who = ADMIN, year = YEAR, key = null }: { who?: Who | null; year?: number; key?: string | null } = {},
) {
  const query = `mutation ($year: Int!, $input: IssueControllingReportInput!, $key: String) {
    issueControllingReport(year: $year, input: $input, idempotencyKey: $key) {
      issued { number quarter hash office issuedBy issuedAt scope { kind key name } report { ${REPORT} } } ${PROBLEMS}
    }
  }`;
  const input = { quarter: 1, scope: { office: '59' }, ...given };
  return (await hub.ask(query, { year, input, key }, who)).issueControllingReport;
}

const VALUE = '{ period kind value }';
const REMARK = 'remark { about version cause proposal decidedBy office setAt }';
const INDICATOR = `id key name unit kind direction goal status noDataReason target ${VALUE} ownTarget ${VALUE} reference ${VALUE}
  corridorLow ${VALUE} corridorHigh ${VALUE} measured ${VALUE} isCurrent deviation deviationPercent isDeviating
  forecast { value method basis status } ${REMARK} series ${VALUE} source { document page }`;
const SERVICE = 'id name provisions offices goals';
const AMOUNTS = '{ revenue expenditure net }';

/** All that a report says. */
export const REPORT = `municipality planTitle year quarter lastDay isIssued hash threshold tolerance scope { kind key name }
  goals { goals met nearly missed noData notCurrent } rule deviations { key }
  areas {
    office { id number name } department { number name } targetGroups services { ${SERVICE} } indicators { ${INDICATOR} }
    goals { id key statement level status isCurrent targetGroups indicators { ${INDICATOR} } services { ${SERVICE} } ${REMARK} source { document } }
    resources { productGroup { number name } budgeted ${AMOUNTS} actual ${AMOUNTS} source }
  }`;

/** The draft of a report. */
export async function draft(hub: ChangingHub, args = 'quarter: 1, scope: { office: "59" }') {
  return (await hub.ask(`{ controllingReport(year: ${YEAR}, ${args}) { ${REPORT} } }`)).controllingReport;
}
