import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { parse } from 'csv-parse/sync';
import { goal, goalsAnswer } from './hub-answers.js';
import { ADDRESS, zielnetz, zielnetzOn } from './tool.js';

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, delimiter: ';' });

describe('--csv', () => {
  test('has the rows of the SDK, one line each', async () => {
    const { stdout } = await zielnetz(['contributions', '--csv', '--year', '2013', '--to-office', '59']);
    const { contributions } = await createClient({ url: ADDRESS() }).contributions.list({
      ...{ year: 2013, first: 100, orderBy: { field: 'GOAL', direction: 'ASC' } },
      filter: { toOffices: ['59'] },
    });
    const rows = read(stdout);
    expect(rows.map(({ ID }) => ID)).toEqual(contributions.nodes.map(({ id }) => id));
    expect(rows.map(({ Begründung }) => Begründung)).toEqual(contributions.nodes.map(({ rationale }) => rationale));
    expect(rows.find(({ Leistung }) => Leistung === 'Schuldnerberatung')).toEqual({
      Leistung: 'Schuldnerberatung',
      'Von Amt': '50, 51, 53',
      Rechtsgrundlage: '§ 16a SGB II',
      'Aus Rechtskreis': 'SGB II, SGB VIII, SGB XII',
      Schlüssel: '0501-1',
      Ziel: 'Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen.',
      Zielebene: 'Produktgruppenziel',
      'An Amt': '59 Jobcenter Münster',
      'In Rechtskreis': 'SGB II',
      Wirkung: 'unterstützt',
      Abstimmungsstand: 'vereinbart',
      Stärke: '',
      Begründung: 'Geordnete Finanzen nehmen ein häufiges Hindernis auf dem Weg in Arbeit.',
      Quelle: 'Vorlage V/0715/2012',
      Abschnitt: '5.1',
      Seite: '',
      Herkunft: 'belegt',
      ID: 'Contribution:2013/schuldnerberatung/0501-1',
    });
  });

  test('begins with a byte order mark and ends lines as spreadsheets expect', async () => {
    const { stdout } = await zielnetz(['goals', '--csv', '--year', '2013']);
    expect(stdout.startsWith('\ufeffZielebene;')).toBe(true);
    expect(stdout.split('\r\n')).toHaveLength(10);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is there for goals, hits and the pyramid as well', async () => {
    const goals = read((await zielnetz(['goals', '--csv', '--year', '2013'])).stdout);
    expect(goals.find(({ ID }) => ID === 'Goal:2013/0501-1')).toMatchObject({
      Amt: '59 Jobcenter Münster',
      Rechtskreis: 'SGB II',
    });
    const hits = read((await zielnetz(['search', 'Schuldnerberatung', '--csv', '--year', '2013'])).stdout);
    expect(hits[0]).toMatchObject({ Art: 'Leistung', Schlüssel: 'schuldnerberatung', ID: 'Service:2013/schuldnerberatung' });
    const pyramid = read((await zielnetz(['pyramid', '--csv', '--year', '2013'])).stdout);
    expect(pyramid.map(({ ID }) => ID)).toEqual(goals.map(({ ID }) => ID));
  });

  test.each(['=1+1', '+49 251', '-1+1', '@SUM(A1)', '\t=1+1', '\r\n=1+1', '\u001b[31m=1+1', ' =HYPERLINK("http://x")'])(
    'leaves nothing that a spreadsheet runs as a formula: %j',
    async (statement) => {
      const answer = goalsAnswer([goal({ statement })]);
      const { stdout } = await zielnetzOn(answer, ['goals', '--csv']);
      expect(read(stdout)[0]!.Ziel).toMatch(/^'[=+\-@]/);
    },
  );

  test('leaves negative numbers the numbers they are', async () => {
    const { stdout } = await zielnetz(['figures', '--goal', '0302-2', '--year', '2026', '--csv']);
    expect(read(stdout)[0]).toMatchObject({ Kennzahl: 'Teilergebnis je Schüler/in einschließlich Fahrtkosten', Wert: '-136,51' });
  });

  test('quotes what would break its format', async () => {
    const statement = 'a;b "c" d\ne';
    const answer = goalsAnswer([goal({ statement })]);
    expect(read((await zielnetzOn(answer, ['goals', '--csv'])).stdout)[0]!.Ziel).toBe('a;b "c" d e');
  });
});
