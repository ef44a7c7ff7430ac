import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN, type ChangingHub, PROBLEMS, startChangingHub, YEAR } from '../changes/hub.js';
import { SOURCE } from '../indicators/set-value.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  const input = {
    ...{ key: 'land', title: 'Zielvereinbarung', targetYear: YEAR, partner: 'Land', office: `Office:${YEAR}/59` },
    ...{ committee: `Committee:${YEAR}/ASGA`, date: '2026-01-15', source: SOURCE },
    targets: [{ indicator: `Indicator:${YEAR}/K2`, origin: 'CITY' }],
  };
  const query = `mutation ($input: OpenTargetAgreementInput!) { openTargetAgreement(year: ${YEAR}, input: $input) { ${PROBLEMS} } }`;
  expect((await hub.ask(query, { input }, ADMIN)).openTargetAgreement.problems).toEqual([]);
});
afterAll(() => hub.stop());

/** Removes an indicator of the draft and gives the problems. */
async function remove(key: string) {
  const query = `mutation ($input: RemoveInput!) { removeIndicator(input: $input) { ${PROBLEMS} } }`;
  return (await hub.ask(query, { input: { id: `Indicator:${YEAR}/${key}`, version: 1 } }, ADMIN)).removeIndicator.problems;
}

test('what a target agreement is made of cannot be removed from a draft, and the problem says why', async () => {
  expect(await remove('K2')).toEqual([
    expect.objectContaining({ field: 'input', code: 'STILL_NEEDED', hint: expect.stringContaining('Zielvereinbarung') }),
  ]);
  const { indicator } = await hub.ask(`{ indicator(key: "K2", year: ${YEAR}) { key } }`);
  expect(indicator).toEqual({ key: 'K2' });
});

test('an indicator that no agreement is about can be', async () => {
  expect(await remove('K1E1')).toEqual([]);
});
