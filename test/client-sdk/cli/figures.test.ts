import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { parse } from 'csv-parse/sync';
import { ADDRESS, cellsIn, longestLine, zielnetz } from './tool.js';

const OF_QUOTA = ['figures', '--goal', '0501-1', '--year', '2026'];
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, delimiter: ';' });

describe('zielnetz figures', () => {
  test('shows the series of the SGB II quota, and how it stands', async () => {
    const { code, stdout, stderr } = await zielnetz(OF_QUOTA);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(cellsIn(stdout)).toEqual([
      ['Zeitraum', 'Wertart', 'Wert'],
      ['SGB II-Quote (Prozent) · erreicht: Ergebnis 7,4 (2024), Ziel 7,4 (2026)'],
      ['2024', 'Ergebnis', '7,4'],
      ['2025', 'Ansatz', '7,6'],
      ['2026', 'Planung', '7,4'],
      ['2027', 'Planung', '7,4'],
      ['2028', 'Planung', '7,5'],
      ['2029', 'Planung', '7,4'],
      ['2030', 'Planung', '7,4'],
    ]);
  });

  test('speaks English, with the decimal point, and says how an indicator stands', async () => {
    const { stdout } = await zielnetz(['figures', '--goal', '0501-2', '--year', '2026', '--lang', 'en']);
    const [head, group, first] = cellsIn(stdout);
    expect(head).toEqual(['Period', 'Kind', 'Value']);
    expect(group![0]).toBe(
      'Veränderung des Bestands an Langzeitleistungsbeziehenden (Prozent) · missed: 7.4 (2024), target -1.0 (2026)',
    );
    expect(first).toEqual(['2024', 'actual', '7.4']);
  });

  test('gives as CSV what is written, with decimal commas, and as JSON what the SDK gives', async () => {
    const rows = read((await zielnetz([...OF_QUOTA, '--csv'])).stdout);
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatchObject({
      ...{ Schlüssel: '0501-I026', Kennzahl: 'SGB II-Quote', Einheit: 'Prozent', Zielrichtung: 'soll bleiben' },
      ...{ Zielerreichung: 'erreicht', Zeitraum: '2025', Wertart: 'Ansatz', Wert: '7,6', Seite: '278', Herkunft: 'belegt' },
    });
    const { goal } = await createClient({ url: ADDRESS() }).indicators.ofGoal({ key: '0501-1', year: 2026 });
    const printed = JSON.parse((await zielnetz([...OF_QUOTA, '--json'])).stdout);
    expect(printed.map(({ value }: { value: string }) => value)).toEqual(
      goal!.indicators.nodes[0]!.values.nodes.map(({ value }) => value),
    );
  });

  test('takes the id of a goal, and says so when it is of another year', async () => {
    expect((await zielnetz(['figures', '--goal', 'Goal:2026/0501-1', '--year', '2026'])).stdout).toContain('SGB II-Quote');
    const { code, stderr } = await zielnetz(['figures', '--goal', 'Goal:2013/0501-1', '--year', '2026']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('gehört nicht zum Haushaltsjahr 2026') });
  });

  test('refuses a goal that is not there, and a question without one', async () => {
    const unknown = await zielnetz(['figures', '--goal', 'X-1', '--year', '2026']);
    expect(unknown).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^Fehler: --goal: "X-1" gibt es/) });
    const missing = await zielnetz(['figures', '--year', '2026']);
    expect(missing).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Fehler: Es fehlt: --goal <Schlüssel>/),
    });
  });

  test('says that a goal has no figures, and keeps to a narrow terminal', async () => {
    expect(await zielnetz(['figures', '--goal', 'L-1', '--year', '2026'])).toMatchObject({ code: 0, stderr: 'Keine Treffer.\n' });
    expect(longestLine((await zielnetz(OF_QUOTA, { COLUMNS: '60' })).stdout)).toBeLessThanOrEqual(60);
  });
});
