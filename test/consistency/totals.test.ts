import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub } from '../changes/hub.js';
import { ask } from '../support/ask.js';
import { query } from '../support/database.js';
import { FINDING, type Finding, lineOf } from './findings.js';

const YEAR = 2028;

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await hub.ask(`mutation { createPlan(input: { year: ${YEAR}, from: 2026, title: "Entwurf" }) { problems { message } } }`);
});
afterAll(() => hub.stop());

/** Sets the total of a side of a group. */
async function setAmount(group: string, fiscalYear: number, side: string, amount: string | null): Promise<void> {
  const input = {
    ...{
      productGroup: `ProductGroup:${YEAR}/${group}`,
      fiscalYear,
      side,
      kind: 'BUDGETED',
      name: 'Summe',
      amount,
      reason: 'Ein Test',
    },
    source: { document: 'Ein Test', page: '7', kind: 'STATED' },
  };
  const { setBudgetAmount } = await hub.ask(
    'mutation ($input: BudgetAmountInput!) { setBudgetAmount(input: $input) { problems { field message } } }',
    { input },
  );
  expect(setBudgetAmount.problems).toEqual([]);
}

async function findings(): Promise<readonly Finding[]> {
  const { consistencyFindings } = await hub.ask(
    `{ consistencyFindings(year: ${YEAR}, filter: { codes: [SUM_DIFFERS_FROM_TOTAL] }) { nodes { ${FINDING} } } }`,
  );
  return consistencyFindings.nodes;
}

test('the totals of 2026 are printed, with their source, and the groups come to them', async () => {
  const { productArea, consistencyFindings } = await ask(`{
    productArea(number: "03", year: 2026) { totals { productArea { number } fiscalYear side amount source { section kind } } }
    consistencyFindings(year: 2026, filter: { codes: [SUM_DIFFERS_FROM_TOTAL] }) { totalCount }
  }`);
  const common = { productArea: { number: '03' }, source: { section: 'Produktbereich 03', kind: 'STATED' } };
  expect(productArea.totals).toEqual([
    { ...common, fiscalYear: 2026, side: 'REVENUE', amount: '4533450' },
    { ...common, fiscalYear: 2026, side: 'EXPENDITURE', amount: '58600570' },
    { ...common, fiscalYear: 2027, side: 'REVENUE', amount: '4356520' },
    { ...common, fiscalYear: 2027, side: 'EXPENDITURE', amount: '58959750' },
  ]);
  expect(consistencyFindings.totalCount).toBe(0);
});

test('a draft is not printed: it has no totals, and its groups come to whatever they come to', async () => {
  const { productAreas } = await hub.ask(`{ productAreas(year: ${YEAR}) { totals { amount } } }`);
  expect(productAreas.flatMap(({ totals }: { totals: unknown[] }) => totals)).toEqual([]);
  await setAmount('0301', 2027, 'REVENUE', '3608700.01');
  expect(await findings()).toEqual([]);
  await setAmount('0301', 2027, 'REVENUE', '3608700');
});

test('groups that come to more than is printed are found, by a cent, and those that come to less where they are all there are', async () => {
  await query(
    hub.database.url,
    `INSERT INTO area_total SELECT ${YEAR}, product_area, fiscal_year, side, amount, source_document, source_section, source_page, source_kind
     FROM area_total WHERE year = 2026`,
  );
  expect(await findings()).toEqual([]);
  await setAmount('0301', 2027, 'REVENUE', '3608700.01');
  const [more, ...others] = await findings();
  expect(others).toEqual([]);
  expect(lineOf(more!)).toBe(
    'SUM_DIFFERS_FROM_TOTAL 03 | 0301 2027–2027: 3608700.01 (page 7); 0302 2027–2027: 747820 (page unknown); 03 2027–2027: 4356520 (page unknown)',
  );
  expect(more!.message).toBe(
    'Für Produktbereich 03 (Schulträgeraufgaben) sind für 2027 (Erträge) 4.356.520 EUR als Summe gedruckt, die Produktgruppen ergeben 4.356.520,01 EUR. Betroffen: 2027 (Erträge).',
  );
  expect(more!.source).toMatchObject({ document: 'Ein Test', page: '7' });
  await setAmount('0301', 2027, 'REVENUE', '3608699.99');
  expect((await findings()).map(({ message }) => message)).toEqual([expect.stringContaining('ergeben 4.356.519,99 EUR')]);
  await setAmount('0301', 2027, 'REVENUE', null);
  expect(await findings()).toEqual([]); // What is not known is not missing from the sum.
});

test('groups that nowhere come to what is printed may not be all: less is no contradiction, more is', async () => {
  for (const fiscalYear of [2026, 2027]) {
    for (const side of ['REVENUE', 'EXPENDITURE']) await setAmount('0701', fiscalYear, side, '3000000');
  }
  expect(await findings()).toEqual([]);
  await setAmount('0701', 2026, 'REVENUE', '3089971');
  expect((await findings()).map(lineOf)).toEqual([
    'SUM_DIFFERS_FROM_TOTAL 07 | 0701 2026–2026: 3089971 (page 7); 07 2026–2026: 3089970 (page unknown)',
  ]);
});

test('the database keeps the totals of an adopted plan as they are', async () => {
  for (const change of [
    'UPDATE area_total SET amount = 1 WHERE year = 2026',
    'DELETE FROM area_total WHERE year = 2026',
    `INSERT INTO area_total SELECT year, '01', fiscal_year, side, amount, source_document, source_section, source_page, source_kind
     FROM area_total WHERE year = 2026 AND product_area = '03'`,
    'TRUNCATE area_total',
  ]) {
    await expect(query(hub.database.url, change)).rejects.toMatchObject({ code: 'ZN001' });
  }
  await expect(query(hub.database.url, `UPDATE area_total SET year = 2026 WHERE year = ${YEAR}`)).rejects.toThrow();
});
