import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { withChanges } from '@zielnetz/client/changes';
import { parse } from 'csv-parse/sync';
import { ADDRESS, cellsIn, longestLine, zielnetz } from './tool.js';

const OF_51 = ['report', '--quarter', '2', '--office', '51', '--year', '2026'];
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, delimiter: ';' });

describe('zielnetz report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zielnetz-report-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('shows how the goals of an office stand, and what deviates', async () => {
    const { code, stdout, stderr } = await zielnetz(OF_51);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Controllingbericht, 2\. Quartal 2026: 51 Amt für Kinder, Jugendliche und Familien \(Entwurf\)\nZiele: 19 /,
    );
    const rows = cellsIn(stdout);
    expect(rows.slice(0, 2)).toEqual([
      ['Kennzahl', 'Zielwert', 'Ergebnis', 'Abweichung', 'Prognose', 'Ursache'],
      ['51 Amt für Kinder, Jugendliche und Familien'],
    ]);
    expect(rows).toContainEqual([
      '0602-I058 Offene Ganztagsschulen in freier Trägerschaft (Prozent)',
      ...['100 (2026)', '71,7 (2024)', '-28,3 %', '71,7', ''],
    ]);
  });

  test('shows as many deviations as the hub knows, as CSV and as JSON too', async () => {
    const asked = { year: 2026, quarter: 2, scope: { office: '51' } };
    const { controllingReport } = await withChanges(createClient({ url: ADDRESS() })).controllingReports.deviations(asked);
    const keys = controllingReport.deviations.map(({ key }) => key).sort();
    const rows = read((await zielnetz([...OF_51, '--csv'])).stdout);
    expect(rows.map(({ Schlüssel }) => Schlüssel).sort()).toEqual(keys);
    expect(rows.find(({ Schlüssel }) => Schlüssel === '0602-I058')).toMatchObject({
      ...{ Ziel: '0602-3', Abweichung: '-28,3 %', Prognose: '71,7', Verfahren: 'fortgeschrieben', Seite: '325' },
    });
    const printed: { key: string }[] = JSON.parse((await zielnetz([...OF_51, '--json'])).stdout);
    expect(printed.map(({ key }) => key).sort()).toEqual(keys);
  });

  test.each([
    ['.pdf', '%PDF-'],
    ['.xlsx', 'PK'],
  ])('saves the report as %s', async (ending, beginning) => {
    const file = join(folder, `bericht${ending}`);
    expect(await zielnetz([...OF_51, '--save', file])).toEqual({ code: 0, stdout: `Gespeichert: ${file}\n`, stderr: '' });
    expect(readFileSync(file, 'latin1').slice(0, beginning.length)).toBe(beginning);
  });

  test('speaks English', async () => {
    const { stdout } = await zielnetz([...OF_51, '--lang', 'en']);
    expect(stdout).toMatch(/^Controlling report, quarter 2 of 2026: 51 .* \(draft\)\nGoals: 19 \(met 8, /);
    expect(cellsIn(stdout)[0]).toEqual(['Indicator', 'Target', 'Actual', 'Deviation', 'Forecast', 'Cause']);
  });

  test('refuses quarters, offices and files there are not, and says which', async () => {
    const refused = async (...words: string[]) => {
      const { code, stdout, stderr } = await zielnetz(['report', '--year', '2026', ...words]);
      expect(stdout).toBe('');
      return [code, stderr];
    };
    expect(await refused('--quarter', '5')).toEqual([
      2,
      expect.stringContaining('--quarter: erwartet 1, 2, 3 oder 4, nicht "5"'),
    ]);
    expect(await refused()).toEqual([2, expect.stringContaining('Es fehlt: --quarter <Quartal>')]);
    expect(await refused('--quarter', '1', '--office', '99')).toEqual([1, expect.stringContaining('scope.office')]);
    expect(await refused('--quarter', '1', '--save', 'bericht.doc')).toEqual([2, expect.stringContaining('.pdf oder .xlsx')]);
    const nowhere = join(folder, 'nirgends', 'bericht.pdf');
    expect(await refused('--quarter', '1', '--save', nowhere)).toEqual([
      2,
      expect.stringContaining('kann nicht geschrieben werden'),
    ]);
    const unknown = join(folder, 'amt-99.pdf');
    expect(await refused('--quarter', '1', '--office', '99', '--save', unknown)).toEqual([1, expect.stringContaining('"99"')]);
  });

  test('keeps to the width of the terminal', async () => {
    const { stdout } = await zielnetz(OF_51, { COLUMNS: '100' });
    expect(longestLine(stdout)).toBeLessThanOrEqual(100);
  });
});
