import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { parse } from 'csv-parse/sync';
import { planAnswer } from './hub-answers.js';
import { ADDRESS, cellsIn, longestLine, zielnetz, zielnetzOn } from './tool.js';

const OF_2013 = ['matrix', '--year', '2013'];
const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' });

/** A column or row as a hub gives it. */
const line = (key: string | null, contributions: number) => ({
  key,
  label: key ?? 'ohne Amt',
  node: key === null ? null : { __typename: 'Office', id: `Office:2013/${key}`, number: key, name: `Amt für ${key}` },
  totals: counts(contributions),
});
const counts = (contributions: number) => ({ contributions, goals: 1, services: 1, byEffect: [], byStatus: [] });

/** A matrix of one row; the column at each place has as many contributions as its number says. */
function wide(columns: readonly string[]) {
  const row = line('R', 999);
  const cells = columns.map((key) => ({
    row: { key: 'R', label: 'R' },
    column: { key, label: key },
    counts: counts(Number(key)),
  }));
  const contributionMatrix = { rows: [row], columns: columns.map((key) => line(key, Number(key))), cells, totals: counts(999) };
  return planAnswer({ contributionMatrix });
}

describe('zielnetz matrix', () => {
  test('counts departments as the paper does, with totals in which everything counts once', async () => {
    const { code, stdout, stderr } = await zielnetz(OF_2013);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(cellsIn(stdout)).toEqual([
      ['Von Dezernat ↓ an Dezernat →', 'IV', 'V', 'Summe'],
      ['Dezernat IV', '1', '5', '6'],
      ['V Recht, Soziales, Integration, Gesundheit, Umwelt- und Verbraucherschutz', '6', '4', '10'],
      ['Summe', '7', '5', '12'],
    ]);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Haushaltsplan 2013 (beschlossen), Stadt Münster',
      'Zielbeiträge: 12 (Leistungen: 12, Ziele: 3)',
    ]);
    expect(stdout).toContain('zählt in jeder, in den Summen einmal.\n');
    expect(stdout).not.toContain('Gezeigt:');
  });

  test.each([
    ['Rechtskreis', 'Rechtskreis'],
    ['legal-domain', 'LEGAL_DOMAIN'],
    ['rechtskreis', 'legal domain'],
  ])('takes axes in German, in English and as the hub calls them: %s x %s', async (rows, columns) => {
    const { stdout } = await zielnetz([...OF_2013, '--rows', rows, '--columns', columns]);
    expect(cellsIn(stdout)).toEqual([
      ['Von Rechtskreis ↓ an Rechtskreis →', 'SGB II', 'SGB VIII', 'ohne', 'Summe'],
      ['SGB II', '4', '5', '1', '10'],
      ['SGB VIII', '4', '·', '1', '5'],
      ['SGB XII', '4', '5', '1', '10'],
      ['ohne', '1', '·', '·', '1'],
      ['Summe', '5', '5', '2', '12'],
    ]);
  });

  test('speaks English, levels and lines without a value included', async () => {
    const { stdout } = await zielnetz([...OF_2013, '--rows', 'legal domain', '--columns', 'goal level', '--lang', 'en']);
    const [head, ...rows] = cellsIn(stdout);
    expect(head).toEqual(['From legal domain ↓ to goal level →', 'product area goal', 'product group goal', 'Total']);
    expect(rows.map(([title]) => title)).toEqual(['SGB II', 'SGB VIII', 'SGB XII', 'none', 'Total']);
    expect(stdout).not.toMatch(/Zielbeitr|Summe|ohne/);
  });

  test('filters as zielnetz contributions does', async () => {
    const { stdout } = await zielnetz([...OF_2013, '--rows', 'Amt', '--columns', 'Amt', '--from-office', '53']);
    expect(cellsIn(stdout).map(([title]) => title?.slice(0, 2))).toEqual(['Vo', '50', '51', '53', 'Su']);
    const crossing = await zielnetz([...OF_2013, '--crossing', 'dezernate', '--to-office', '40', '--json']);
    const { contributionMatrix } = await createClient({ url: ADDRESS() }).matrix.get({
      ...{ rows: 'DEPARTMENT', columns: 'DEPARTMENT', year: 2013 },
      filter: { crossesDepartments: true, toOffices: ['40'] },
    });
    expect(JSON.parse(crossing.stdout)).toEqual(contributionMatrix);
  });

  test('gives as CSV every column and the totals, with zeros to calculate with', async () => {
    const { stdout } = await zielnetz([...OF_2013, '--rows', 'Rechtskreis', '--columns', 'Dezernat', '--csv']);
    expect(read(stdout)).toEqual([
      ['Von Rechtskreis ↓ an Dezernat →', 'Dezernat IV', expect.stringMatching(/^V Recht/), 'Summe'],
      ['SGB II', '6', '4', '10'],
      ['SGB VIII', '1', '4', '5'],
      ['SGB XII', '6', '4', '10'],
      ['ohne', '0', '1', '1'],
      ['Summe', '7', '5', '12'],
    ]);
  });

  test.each([50, 60, 80, 100, 120])('fits into a terminal of %i columns', async (width) => {
    const { stdout } = await zielnetz(['matrix', '--rows', 'Amt', '--columns', 'Produktgruppe'], { COLUMNS: String(width) });
    const table = stdout.split('\n').filter((text) => /^[│┌├└]/.test(text));
    expect(longestLine(table.join('\n'))).toBeLessThanOrEqual(width);
    expect(cellsIn(stdout)[0]!.at(-1)).toBe('Summe');
  });

  test('leaves out the columns with the fewest contributions, keeps the order of the others, and says so', async () => {
    const answer = wide(['3', '900', '7', '1', '800', '5', '2', '700', '4', '6', '8', '9']);
    const { code, stdout } = await zielnetzOn(answer, ['matrix'], {}, { COLUMNS: '60' });
    expect(code).toBe(0);
    expect(cellsIn(stdout)[0]).toEqual(['Von Dezernat ↓ an Dezernat →', '900', '800', '700', '9', 'Summe']);
    expect(cellsIn(stdout)[1]!.slice(1)).toEqual(['900', '800', '700', '9', '999']);
    expect(stdout).toContain('Gezeigt: 4 von 12 Spalten, die mit den meisten Zielbeiträgen; alle mit --csv oder --json.\n');
    const sheet = read((await zielnetzOn(answer, ['matrix', '--csv'])).stdout);
    expect(sheet[0]).toHaveLength(14);
  });

  test('shows one column however narrow the terminal is', async () => {
    const { code, stdout } = await zielnetz(OF_2013, { COLUMNS: '20' });
    expect(code).toBe(0);
    expect(stdout).toContain('Gezeigt: 1 von 2 Spalten');
  });

  test('of nothing is no fault', async () => {
    const none = [...OF_2013, '--from-office', '40', '--to-office', '40'];
    expect(await zielnetz(none)).toEqual({ code: 0, stdout: '', stderr: 'Keine Treffer.\n' });
    expect((await zielnetz([...none, '--csv'])).stdout).toBe('\ufeffVon Dezernat ↓ an Dezernat →;Summe\r\n');
    expect(JSON.parse((await zielnetz([...none, '--json'])).stdout)).toMatchObject({ rows: [], cells: [] });
  });
});

describe('abuse of zielnetz matrix', () => {
  test('an axis that does not exist, or that services do not have', async () => {
    const choices = 'Amt, Dezernat, Rechtskreis, Produktbereich, Produktgruppe, Handlungsfeld';
    for (const [option, value, known] of [
      ['--rows', 'Planet', choices],
      ['--rows', 'Zielebene', choices],
      ['--columns', 'toString', `${choices}, Zielebene`],
    ] as const)
      expect(await zielnetz(['matrix', option, value])).toEqual({
        ...{ code: 2, stdout: '' },
        stderr: `Fehler: ${option}: erwartet eines von ${known}, nicht "${value}".\nHilfe: zielnetz --help\n`,
      });
  });

  test('an office that does not exist, and a year without a plan', async () => {
    expect(await zielnetz([...OF_2013, '--from-office', '99'])).toMatchObject({
      ...{ code: 2, stdout: '' },
      stderr: expect.stringContaining('Es gibt: 17, 40, 50, 51, 53, 59, V/MIA'),
    });
    expect(await zielnetz(['matrix', '--year', '1999'])).toMatchObject({
      ...{ code: 1, stdout: '' },
      stderr: expect.stringContaining('PLAN_NOT_FOUND'),
    });
  });

  test('an analysis that is too large says what to narrow it down by', async () => {
    const message = 'filter: expected a matrix of at most 10000 cells, got more. Filter by fromOffices, toOffices.';
    const refused = { errors: [{ message, extensions: { code: 'ANALYSIS_TOO_LARGE', limit: 10_000 } }] };
    expect(await zielnetzOn(refused, ['matrix'])).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: `Fehler: Das ist mehr, als der Hub zulässt (ANALYSIS_TOO_LARGE).\nMeldung: ${message}\n`,
    });
  });

  test('names cannot steer the terminal, and axes of a newer hub are shown as they are', async () => {
    const evil = '\u001b[2J\u202eAmt\u0007';
    const row = { ...line('1', 1), node: { __typename: 'Office', id: evil, number: evil, name: evil } };
    const column = { ...line('NEW_LEVEL', 1), node: null };
    const cells = [{ row: { key: '1', label: evil }, column: { key: 'NEW_LEVEL', label: evil }, counts: counts(1) }];
    const answer = planAnswer({ contributionMatrix: { rows: [row], columns: [column], cells, totals: counts(1) } });
    for (const words of [['matrix'], ['matrix', '--csv'], ['matrix', '--json']]) {
      const { code, stdout } = await zielnetzOn(answer, words);
      expect(code).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    }
    expect(cellsIn((await zielnetzOn(answer, ['matrix'])).stdout)[0]![1]).toBe('NEW_LEVEL');
  });
});
