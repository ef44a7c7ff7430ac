import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { parse } from 'csv-parse/sync';
import { planAnswer } from './hub-answers.js';
import { ADDRESS, cellsIn, longestLine, zielnetz, zielnetzOn } from './tool.js';

const OF_2026 = ['checks', '--year', '2026'];
const codesOf = async (...words: string[]): Promise<string[]> =>
  JSON.parse((await zielnetz([...OF_2026, '--json', ...words])).stdout).map(({ code }: { code: string }) => code);

describe('zielnetz checks', () => {
  test('shows what does not fit together by severity, with its place in the source and what to do', async () => {
    const { code, stdout, stderr } = await zielnetz(OF_2026, { COLUMNS: '200' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[1]).toBe('Unstimmigkeiten: 20');
    const [head, ...rows] = cellsIn(stdout);
    expect(head).toEqual(['Prüfregel', 'Meldung', 'Seite', 'Abhilfe']);
    expect(rows[0]).toEqual(['Schweregrad hoch']);
    expect(rows[3]).toEqual([
      'Anteil außerhalb von 0 bis 100 Prozent',
      expect.stringContaining('ist ein Anteil in Prozent, nennt für 2024 (Ergebnis) aber 738.'),
      '344',
      'Prüfen, ob eine Zahl statt eines Anteils gemeint ist, und Einheit oder Werte berichtigen.',
    ]);
    expect(rows[1]![2]).toBe('184, 190');
  });

  test('speaks English, and so does the hub', async () => {
    const { stdout } = await zielnetz([...OF_2026, '--severity', 'low', '--code', 'value out of line', '--lang', 'en'], {
      COLUMNS: '200',
    });
    expect(cellsIn(stdout)).toEqual([
      ['Rule', 'Message', 'Page', 'Remedy'],
      ['Severity low'],
      [
        'value out of line',
        'The targets of the indicator 03-I001 “Schulabgänger insgesamt” say 1,400 for 2026 (planned), and 2,400 for all other years.',
        '184',
        'Check whether the deviation is intended or a typing error.',
      ],
    ]);
  });

  test('shows only what is asked for: rules, severities, offices', async () => {
    for (const rule of ['Ausreißer', 'value out of line', 'VALUE_OUT_OF_LINE'])
      expect(await codesOf('--code', rule)).toEqual(['VALUE_OUT_OF_LINE']);
    expect(await codesOf('--office', '59')).toEqual(['CHANGE_CONTRADICTS_STOCK']);
    expect(await codesOf('--severity', 'mittel', '--office', '51')).toEqual(['DIRECTION_CONTRADICTED']);
  });

  test('gives as JSON what the SDK gives, and as CSV the figures too', async () => {
    const { consistencyFindings } = await createClient({ url: ADDRESS() }).consistency.findings({ year: 2026, first: 100 });
    expect(JSON.parse((await zielnetz([...OF_2026, '--json'])).stdout)).toEqual(consistencyFindings.nodes);
    const csv = (await zielnetz([...OF_2026, '--csv'])).stdout;
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true, delimiter: ';' });
    expect(rows).toHaveLength(20);
    expect(rows[1]).toMatchObject({
      ...{ Schweregrad: 'hoch', Prüfregel: 'Veränderung passt nicht zum Bestand', Seite: '278', Herkunft: 'belegt' },
      ID: 'Indicator:2026/0501-I027, Indicator:2026/0501-I032',
      Zahlen:
        'Indicator:2026/0501-I027 2025 BUDGETED 1.1; Indicator:2026/0501-I032 2024 ACTUAL 9044; Indicator:2026/0501-I032 2025 BUDGETED 9200; Indicator:2026/0501-I027 2026 PLANNED -1.0; Indicator:2026/0501-I032 2026 PLANNED 9400',
    });
  });

  test.each([60, 80, 120])('has no line longer than a terminal of %i columns', async (width) => {
    const { stdout } = await zielnetz(OF_2026, { COLUMNS: String(width) });
    expect(longestLine(stdout)).toBeLessThanOrEqual(width);
  });
});

describe('abuse of zielnetz checks', () => {
  test('a rule, an office and a year that do not exist', async () => {
    const { code, stderr } = await zielnetz(['checks', '--code', 'Loch']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Fehler: --code: erwartet eines von dieselbe Größe mit zwei Werten, .*, nicht "Loch"\.\n/);
    expect(await zielnetz([...OF_2026, '--office', '99'])).toMatchObject({ code: 2, stdout: '' });
    expect(await zielnetz(['checks', '--year', '1999'])).toMatchObject({
      ...{ code: 1, stdout: '' },
      stderr: expect.stringContaining('PLAN_NOT_FOUND'),
    });
  });

  test('rules of a newer hub are shown as they are, and texts cannot steer the terminal', async () => {
    const evil = '\u001b[2Jböse\u202e\u0007';
    const source = { document: evil, section: null, page: null, kind: 'STATED' };
    const finding = { code: 'NEW_RULE', severity: 'toString', message: evil, remedy: evil, objects: [], figures: [], source };
    const page = { totalCount: 1, nodes: [finding], pageInfo: { hasNextPage: false, endCursor: null } };
    const { code, stdout } = await zielnetzOn(planAnswer({ consistencyFindings: page }), ['checks']);
    expect(code).toBe(0);
    expect(cellsIn(stdout).slice(1)).toEqual([['Schweregrad toString'], ['NEW_RULE', 'böse', '', 'böse']]);
  });
});
