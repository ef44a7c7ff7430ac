import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, PROBLEMS, startChangingHub, YEAR } from '../changes/hub.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

/** Makes an indicator of the draft and gives the problems it has. */
async function problemsOf(input: Record<string, unknown>) {
  const whole = { name: 'Geprüfte', unit: 'Personen', kind: 'OUTPUT', source: { document: 'Ein Test', kind: 'STATED' } };
  const { createIndicator } = await hub.ask(
    `mutation ($input: CreateIndicatorInput!) { createIndicator(year: ${YEAR}, input: $input) { ${PROBLEMS} } }`,
    { input: { ...whole, ...input } },
  );
  return createIndicator.problems.map(({ field, en }: { field: string; en: string }) => [field, en]);
}

const id = (key: string) => `Indicator:${YEAR}/${key}`;

describe('what an indicator is a part of', () => {
  test('is known of the indicators of the budget, and whom they count', async () => {
    const { part, share, none } = await hub.ask(`{
      part: indicator(key: "0501-I032", year: 2026) { subject partOf { key name subject } }
      share: indicator(key: "0301-I012", year: 2026) { subject unit partOf { key unit } }
      none: indicator(key: "0501-I026", year: 2026) { subject partOf { key } }
    }`);
    expect(part).toEqual({
      subject: 'PEOPLE',
      partOf: { key: '0501-I031', name: 'Erwerbsfähige Leistungsberechtigte', subject: 'PEOPLE' },
    });
    expect(share).toEqual({ subject: null, unit: 'Prozent', partOf: { key: '0301-I011', unit: 'Personen' } });
    expect(none).toEqual({ subject: null, partOf: null });
  });

  test('is a whole that is no part, in the same unit or in per cent', async () => {
    expect(await problemsOf({ key: 'GANZ', subject: 'PEOPLE' })).toEqual([]);
    expect(await problemsOf({ key: 'TEIL', subject: 'PEOPLE', partOf: id('GANZ') })).toEqual([]);
    expect(await problemsOf({ key: 'ANTEIL', unit: 'Prozent', partOf: id('GANZ') })).toEqual([]);
    expect(await problemsOf({ key: 'STUNDEN', unit: 'Stunden', partOf: id('GANZ') })).toEqual([
      ['input.unit', expect.stringContaining('the unit of its whole, or "Prozent"')],
    ]);
    expect(await problemsOf({ key: 'TEIL-DES-TEILS', partOf: id('TEIL') })).toEqual([
      ['input.partOf', expect.stringContaining('another indicator, which is no part itself')],
    ]);
  });

  test('is still that when another is changed: a whole with parts does not become a part', async () => {
    expect(await problemsOf({ key: 'NOCH-EINS' })).toEqual([]);
    const { changeIndicator } = await hub.ask(
      `mutation ($input: ChangeIndicatorInput!) { changeIndicator(input: $input) { ${PROBLEMS} } }`,
      { input: { id: id('GANZ'), version: 1, partOf: id('NOCH-EINS') } },
    );
    expect(changeIndicator.problems[0]).toMatchObject({
      field: 'input.partOf',
      en: expect.stringContaining('an indicator without parts'),
    });
  });

  test('a whole keeps the unit of its parts', async () => {
    const { changeIndicator } = await hub.ask(
      `mutation ($input: ChangeIndicatorInput!) { changeIndicator(input: $input) { ${PROBLEMS} } }`,
      { input: { id: id('GANZ'), version: 1, unit: 'Stunden' } },
    );
    expect(changeIndicator.problems).toMatchObject([{ field: 'input.unit', en: expect.stringContaining('of its whole') }]);
  });
});
