import { ADMIN, type ChangingHub, editorOf, type Who } from '../changes/hub.js';
import { SOURCE, setValues } from '../indicators/set-value.js';

/** The budget of 2026, which is adopted: its agreements are negotiated after that. */
export const YEAR = 2026;
export const TARGET_YEAR = 2027;
export const OFFICE = editorOf('59');

type Values = Readonly<Record<string, unknown>>;

/** What tests look at of an agreement. */
const AGREEMENT = `agreement {
  key status version isInsideCorridor nextStatuses
  targets {
    indicator { key } origin isInsideCorridor differsFromOwnTarget differsFromOffer
    reference { value } corridorLow { value } corridorHigh { value } offered { value } agreed { value } ownTarget { kind value } actual { value }
  }
  steps { number status date reason actor office source { document } }
}`;
const PROBLEMS = 'problems { field code message en: message(language: EN) hint }';

/** What opens an agreement about two goals of the Federation and one of the city. */
export const opening = (given: Values = {}) => ({
  ...{ key: 'land-2027', title: 'Zielvereinbarung 2027', targetYear: TARGET_YEAR, partner: 'Ministerium des Landes NRW' },
  ...{ office: `Office:${YEAR}/59`, committee: `Committee:${YEAR}/ASGAM`, provision: `LegalProvision:${YEAR}/§ 48a SGB II` },
  targets: [target('K2', 'FEDERATION'), target('K3', 'LAND'), target('0501-I026', 'CITY')],
  ...{ date: '2026-01-15', source: SOURCE, ...given },
});
export const target = (key: string, origin: string) => ({ indicator: `Indicator:${YEAR}/${key}`, origin });

/** Sends a mutation of agreements and gives the answer, errors and all. */
export function sendStep(hub: ChangingHub, action: string, input: Values, who: Who | null = OFFICE, key: string | null = null) {
  const type = action === 'openTargetAgreement' ? 'OpenTargetAgreementInput' : 'TargetAgreementStepInput';
  const query = `mutation ($input: ${type}!, $key: String) {
    result: ${action}(year: ${YEAR}, input: $input, idempotencyKey: $key) { ${AGREEMENT} ${PROBLEMS} }
  }`;
  return hub.answer(query, { input, key }, who);
}

/** Takes a step; an answer with errors fails the test. The offer is for administrators. */
export async function take(hub: ChangingHub, action: string, input: Values, who?: Who) {
  const { data, errors } = await sendStep(hub, action, input, who ?? (action.startsWith('offer') ? ADMIN : OFFICE));
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data.result;
}

/** Opens an agreement. */
export const open = (hub: ChangingHub, given: Values = {}, who?: Who) => take(hub, 'openTargetAgreement', opening(given), who);

/** Takes a further step of an agreement; what is not given is a step of the first days of 2026. */
export function next(hub: ChangingHub, action: string, version: number, given: Values = {}, who?: Who) {
  const input = { agreement: 'land-2027', version, date: `2026-02-0${version}`, source: SOURCE, ...given };
  return take(hub, `${action}TargetAgreement`, input, who);
}

/** Sets values for the year of the agreement: { K2: { OFFERED: "24.8" } }. */
export async function setAll(hub: ChangingHub, values: Readonly<Record<string, Readonly<Record<string, string | null>>>>) {
  const given = Object.entries(values).flatMap(([key, kinds]) =>
    Object.entries(kinds).map(([kind, value]) => ({
      ...{ indicator: `Indicator:${YEAR}/${key}`, kind, period: String(TARGET_YEAR), value, reason: 'Für den Test' },
    })),
  );
  const { problems } = await setValues(hub, given, { year: YEAR });
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
}

/** The reference frame of the two targets that have one. */
export const FRAME = {
  K2: { REFERENCE: '24.8', CORRIDOR_LOW: '24.0', CORRIDOR_HIGH: '25.5' },
  K3: { REFERENCE: '-1.2', CORRIDOR_LOW: '-2.0', CORRIDOR_HIGH: '-0.5' },
};
