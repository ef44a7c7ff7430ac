import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN, type ChangingHub, PROBLEMS, startChangingHub, YEAR } from '../changes/hub.js';
import { createFamily, setTogether } from '../disclosure/family.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await createFamily(hub, 'WENIGE');
  const query = `mutation ($input: ChangeIndicatorInput!) { changeIndicator(input: $input) { ${PROBLEMS} } }`;
  const input = { id: `Indicator:${YEAR}/WENIGE`, version: 1, direction: 'LESS' };
  expect((await hub.ask(query, { input }, ADMIN)).changeIndicator.problems).toEqual([]);
});
afterAll(() => hub.stop());

/** How the indicator stands, with targets and result as they are shown. */
async function status() {
  const value = '{ value suppression text }';
  const { indicator } = await hub.ask(
    `{ indicator(key: "WENIGE", year: ${YEAR}) { status { status noDataReason target ${value} ownTarget ${value} measured ${value} deviation } } }`,
  );
  return indicator.status;
}

const KEPT_BACK = { value: null, suppression: 'BELOW_THRESHOLD', text: 'weniger als 5' };

test('a result that is kept back says nothing of how an indicator stands', async () => {
  await setTogether(hub, { [`WENIGE ${YEAR}`]: 3, [`WENIGE ${YEAR} PLANNED`]: 40 });
  expect(await status()).toMatchObject({ status: 'NO_DATA', noDataReason: 'NOT_MEASURED', measured: KEPT_BACK, deviation: null });
});

test('an agreed target that is kept back still counts, and not the one of the plan instead', async () => {
  await setTogether(hub, { [`WENIGE ${YEAR}`]: 30, [`WENIGE ${YEAR} AGREED`]: 4 });
  expect(await status()).toMatchObject({
    status: 'NO_DATA',
    noDataReason: 'NO_TARGET',
    target: KEPT_BACK,
    ownTarget: { value: '40' },
  });
});
