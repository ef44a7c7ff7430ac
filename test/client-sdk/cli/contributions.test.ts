import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { ADDRESS, cellsIn, longestLine, zielnetz } from './tool.js';

const TO_59 = ['contributions', '--to-office', '59', '--year', '2013'];
const ORDER = { field: 'GOAL', direction: 'ASC' } as const;

describe('zielnetz contributions', () => {
  test('shows what section 5.1 of the paper names for the goal of office 59', async () => {
    const { code, stdout, stderr } = await zielnetz(TO_59);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const set = ['50, 51, 53', '§ 16a SGB II', 'SGB II, SGB VIII, SGB XII', 'unterstützt (vereinbart)'];
    expect(cellsIn(stdout)).toEqual([
      ['Leistung', 'Von Amt', 'Rechtsgrundlage', 'Aus Rechtskreis', 'Wirkung'],
      ['0501-1 Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen. (Amt 59 Jobcenter Münster)'],
      ['Kinderbetreuung, Pflege von Angehörigen', ...set],
      ['Psychosoziale Leistungen', ...set],
      ['Schuldnerberatung', ...set],
      [
        'Verbindliches, standardisiertes, flächendeckendes Angebot zur Studien- und Berufsorientierung für alle Schüler allgemein bildender Schulformen – Kommunale Koordinierung',
        '40',
        '',
        '',
        'unterstützt (vereinbart)',
      ],
      ['Suchtberatung', ...set],
    ]);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['Haushaltsplan 2013 (beschlossen), Stadt Münster', 'Zielbeiträge: 5']);
  });

  test.each([60, 80, 100, 120, 200])('has no line longer than a terminal of %i columns, and loses no word', async (width) => {
    const COLUMNS = String(width);
    const narrow = await zielnetz(['contributions', '--year', '2013'], { COLUMNS });
    const wide = await zielnetz(['contributions', '--year', '2013'], { COLUMNS: '400' });
    expect(longestLine(narrow.stdout)).toBeLessThanOrEqual(width);
    expect(narrow.stdout).not.toContain('…');
    const textOf = (table: string) => cellsIn(table).flat().join(' ').replace(/\s/g, '');
    expect(textOf(narrow.stdout)).toBe(textOf(wide.stdout));
  });

  test('is 120 columns wide at the most where nobody says how wide', async () => {
    const width = longestLine((await zielnetz(TO_59)).stdout);
    expect(width).toBeLessThanOrEqual(120);
    expect(width).toBeGreaterThan(110);
  });

  test('gives as JSON the rows of the SDK', async () => {
    const { stdout } = await zielnetz(['contributions', '--json', '--year', '2013']);
    const rows = [];
    for await (const row of createClient({ url: ADDRESS() }).contributions.list.each({ year: 2013, orderBy: ORDER }))
      rows.push(row);
    expect(rows).toHaveLength(12);
    expect(JSON.parse(stdout)).toEqual(rows);
  });

  test.each(['SGB_II', 'sgb_ii', 'SGB II', 'sgb-ii', 'SGBII'])('knows a law written as "%s"', async (law) => {
    const { stdout } = await zielnetz(['contributions', '--json', '--year', '2013', '--legal-domain', law]);
    const { contributions } = await createClient({ url: ADDRESS() }).contributions.list({
      ...{ year: 2013, orderBy: ORDER, first: 100 },
      filter: { fromLegalDomains: ['SGB_II'] },
    });
    expect(contributions.nodes.length).toBeGreaterThan(0);
    expect(JSON.parse(stdout)).toEqual(contributions.nodes);
  });

  test('takes options that can be repeated, of which one has to hold', async () => {
    const keys = async (...words: string[]): Promise<string[]> =>
      JSON.parse((await zielnetz(['contributions', '--json', '--year', '2013', ...words])).stdout).map(
        (row: { id: string }) => row.id,
      );
    const both = await keys('--from-office', '40', '--from-office', '51');
    expect(both.length).toBeGreaterThan(0);
    expect(new Set(both)).toEqual(new Set([...(await keys('--from-office', '40')), ...(await keys('--from-office', '51'))]));
    expect(await keys('--to-office', '59', '--to-office', '59')).toHaveLength(5);
  });

  test('shows what crosses a border, named in German or English', async () => {
    const crossing = async (...words: string[]) =>
      JSON.parse((await zielnetz(['contributions', '--json', '--year', '2013', ...words])).stdout);
    const rows = await crossing('--crossing', 'rechtskreise');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row: { crossesLegalDomains: boolean }) => row.crossesLegalDomains)).toBe(true);
    expect(await crossing('--crossing', 'legal-domains')).toEqual(rows);
    const narrower = await crossing('--crossing', 'rechtskreise', '--crossing', 'Dezernate');
    expect(narrower).toEqual(rows.filter((row: { crossesDepartments: boolean }) => row.crossesDepartments));
  });

  test('stops at the limit and says so', async () => {
    const { stdout } = await zielnetz([...TO_59, '--limit', '2']);
    expect(stdout).toContain('Zielbeiträge: 2 (begrenzt durch --limit)');
    expect(
      cellsIn(stdout)
        .slice(2)
        .map(([service]) => service),
    ).toEqual(['Kinderbetreuung, Pflege von Angehörigen', 'Psychosoziale Leistungen']);
  });

  test('speaks English', async () => {
    const { stdout } = await zielnetz([...TO_59, '--lang', 'en']);
    expect(stdout).toContain('Budget plan 2013 (adopted), Stadt Münster\nContributions: 5\n');
    expect(cellsIn(stdout)[0]).toEqual(['Service', 'From office', 'Legal basis', 'From legal domain', 'Effect']);
    expect(cellsIn(stdout)[2]!.at(-1)).toBe('supports (agreed)');
  });

  test('without a year shows the latest adopted plan', async () => {
    expect((await zielnetz(['contributions'])).stdout).toMatch(/^Haushaltsplan 2026 \(beschlossen\)/);
  });

  test('without matches is no fault', async () => {
    const none = ['contributions', '--to-office', '17', '--year', '2013'];
    expect(await zielnetz(none)).toEqual({ code: 0, stdout: '', stderr: 'Keine Treffer.\n' });
    expect(await zielnetz([...none, '--lang', 'en'])).toEqual({ code: 0, stdout: '', stderr: 'No matches.\n' });
    expect(await zielnetz([...none, '--json'])).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    const { code, stdout } = await zielnetz([...none, '--csv']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\ufeffLeistung;Von Amt;[^\n]*;ID\r\n$/);
  });
});
