import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ask } from '../support/ask.js';

interface Shown {
  readonly fiscalYear: number;
  readonly kind: string;
  readonly side: string;
  readonly rowNumber: number | null;
  readonly amount: string;
}

async function amountsOf(number: string, year: number): Promise<readonly Shown[]> {
  const { productGroup } = await ask<{ productGroup: { amounts: readonly Shown[] } }>(
    `{ productGroup(number: "${number}", year: ${year}) { amounts { fiscalYear kind side rowNumber amount } } }`,
  );
  return productGroup.amounts;
}
const asRow = ({ fiscalYear, kind, side, rowNumber, amount }: Shown) =>
  [fiscalYear, kind, side, rowNumber ?? 'total', amount].join(' ');

describe('the finances of group 0501 equal the budget 2026/27', () => {
  test('in the two years it prints', async () => {
    expect((await amountsOf('0501', 2026)).map(asRow)).toEqual([
      '2026 BUDGETED REVENUE total 197969720',
      '2026 BUDGETED EXPENDITURE total 227488530',
      '2027 BUDGETED REVENUE total 200555350',
      '2027 BUDGETED EXPENDITURE total 230309560',
    ]);
  });
});

describe('the results of 2012 and 2013 equal the history', () => {
  test.each([
    ['0103', ['73435.65', '3269637.59', '50190.54', '3947527.46']],
    ['0501', ['103262709.33', '134194172.56', '111232854.58', '142426918.22']],
  ])('of group %s, to the cent', async (number, expected) => {
    const results = (await amountsOf(number, 2013)).filter(
      ({ kind, fiscalYear }) => kind === 'ACTUAL' && (fiscalYear === 2012 || fiscalYear === 2013),
    );
    expect(results.map(({ side, amount }) => [side, amount])).toEqual(
      expected.map((amount, at) => [at % 2 === 0 ? 'REVENUE' : 'EXPENDITURE', amount]),
    );
  });

  test('and 2007 to 2017 are all there, with the zeros as printed', async () => {
    const results = (await amountsOf('0501', 2013)).filter(({ kind }) => kind === 'ACTUAL');
    expect(results).toHaveLength(22);
    expect(results.slice(-2).map(({ amount }) => amount)).toEqual(['143467274.00', '176943340.44']);
  });
});

const FOLDER = '../shared/data';
/** The files themselves are no part of the project. */
const withFiles = existsSync(FOLDER) ? describe : describe.skip;

withFiles(`every amount equals the files in ${FOLDER}`, () => {
  const read = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), { columns: true }) as Record<string, string>[];

  test.each(['0103', '0501', '0603'])('results of %s', async (number) => {
    const rows = read('muenster_2007_2017_ergebnisse_produktgruppen.csv').filter((row) => row.Produktgruppe === number);
    const side = (row: Record<string, string>) => (row.Richtung === 'Erträge' ? 'REVENUE' : 'EXPENDITURE');
    const shown = (await amountsOf(number, 2013)).filter(({ kind }) => kind === 'ACTUAL');
    expect(shown.map(asRow).sort()).toEqual(rows.map((row) => `${row.Jahr} ACTUAL ${side(row)} total ${row.Betrag}`).sort());
  });

  test('finances of every group 2026/27', async () => {
    const rows = read('muenster_2026/finance_2026_2027.csv').filter(({ code }) => code!.length === 4);
    for (const number of new Set(rows.map(({ code }) => code!))) {
      const printed = rows.flatMap(({ code, year, revenue_eur, expenditure_eur }) =>
        code === number
          ? [`${year} BUDGETED REVENUE total ${revenue_eur}`, `${year} BUDGETED EXPENDITURE total ${expenditure_eur}`]
          : [],
      );
      expect([number, (await amountsOf(number, 2026)).map(asRow)]).toEqual([number, printed]);
    }
  });
});

describe('the paper of 2012', () => {
  test('splits one post over two groups, and half of it is refunded, to the cent', async () => {
    const row = (number: string) =>
      ask<{ productGroup: { amounts: unknown[] } }>(`{ productGroup(number: "${number}", year: 2013) {
        amounts(fiscalYears: [2013], kinds: [BUDGETED]) { rowNumber name amount refundedShare refundedBy refundedAmount version earlier { version } } } }`);
    const common = { rowNumber: 11, name: 'Personalaufwendungen', amount: '42660', version: 1, earlier: [] };
    expect((await row('0103')).productGroup.amounts).toEqual([
      { ...common, refundedShare: null, refundedBy: null, refundedAmount: null },
    ]);
    expect((await row('0501')).productGroup.amounts).toEqual([
      { ...common, refundedShare: '84.8', refundedBy: 'Bund', refundedAmount: '36175.68' },
    ]);
  });
});

interface Group {
  readonly productGroup: { readonly number: string };
  readonly revenue: string | null;
  readonly expenditure: string | null;
  readonly net: string | null;
  readonly services: readonly { readonly key: string }[];
}
interface Costs {
  readonly own: readonly Group[];
  readonly contributing: readonly Group[];
  readonly ownNet: string | null;
  readonly contributingNet: string | null;
  readonly servicesWithoutGroup: readonly unknown[];
  readonly rule: string;
  readonly en: string;
}
const costsOf = async (key: string, year: number, args: string) =>
  (
    await ask<{ goal: { costs: Costs } }>(`{ goal(key: "${key}", year: ${year}) { costs(${args}) {
      own { ...Group } contributing { ...Group } ownNet contributingNet servicesWithoutGroup { key } rule en: rule(language: EN) } } }
    fragment Group on GroupCosts { productGroup { number } revenue expenditure net services { key } }`)
  ).goal.costs;

describe('the costs behind a goal', () => {
  test('are those of its own group and of the contributing ones, each once, and never one sum', async () => {
    const costs = await costsOf('0501-1', 2026, 'fiscalYear: 2026');
    expect(costs.own).toEqual([
      {
        ...{ productGroup: { number: '0501' }, revenue: '197969720', expenditure: '227488530', net: '29518810', services: [] },
      },
    ]);
    expect(costs.ownNet).toBe('29518810');
    const numbers = costs.contributing.map(({ productGroup }) => productGroup.number);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).not.toContain('0501');
    for (const { services } of costs.contributing) expect(services.length).toBeGreaterThan(0);
    const sum = costs.contributing.reduce((all, { net }) => all + BigInt(net!), 0n);
    expect(costs.contributingNet).toBe(costs.servicesWithoutGroup.length > 0 ? null : String(sum));
  });

  test('name the rule, in German with English beside it', async () => {
    const { rule, en } = await costsOf('0501-1', 2026, 'fiscalYear: 2026');
    expect(rule).toContain('Eigene und beitragende Gruppen werden nicht addiert');
    expect(en).toContain('Own and contributing groups are not added up');
  });

  test('of an area are those of all its groups, which are what the budget prints for it', async () => {
    const { own, ownNet } = await costsOf('05-1', 2026, 'fiscalYear: 2027');
    expect(own.map(({ productGroup }) => productGroup.number)).toEqual(['0501', '0502', '0503', '0504']);
    expect(ownNet).toBe('119754650');
  });

  test('are not known where an amount is not: single rows are no total', async () => {
    const costs = await costsOf('0501-1', 2013, 'fiscalYear: 2013');
    expect(costs.own).toMatchObject([{ revenue: null, expenditure: null, net: null }]);
    expect(costs.ownNet).toBeNull();
    const actual = await costsOf('0501-1', 2013, 'fiscalYear: 2012, kind: ACTUAL');
    expect(actual.ownNet).toBe('30931463.23');
  });

  test('of a goal without an anchor have no own groups', async () => {
    expect(await costsOf('S-1', 2013, 'fiscalYear: 2013')).toMatchObject({ own: [], ownNet: null });
  });
});
