import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { parse } from 'csv-parse/sync';
import { planAnswer } from './hub-answers.js';
import { ADDRESS, longestLine, withServer, zielnetz, zielnetzOn } from './tool.js';

const DEBT_ADVICE = ['path', 'Service:2013/schuldnerberatung'];
const IN_2013 = ['--year', '2013'];
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, delimiter: ';' });
const pathsOf = async (...words: string[]) =>
  JSON.parse((await zielnetz(['path', ...words, '--json'])).stdout).paths.map(({ nodes }: { nodes: { id: string }[] }) =>
    nodes.map(({ id }) => id.replace(/:\d+/, '')).join(' > '),
  );

const evil = '\u001b[2Jböse\u202e\u0007';
/** The answer of a hub to whatever a question for paths needs: a path of a newer hub, with texts that nobody should trust. */
const strange = planAnswer({
  nodes: [{ __typename: 'Service', id: 'Service:2013/x', key: 'x', name: evil }],
  impactPaths: {
    ...{ year: 2013, direction: 'UP', isComplete: true, isReachedComplete: true, limit: 20, reached: [], to: null, from: {} },
    paths: [
      {
        ...{ length: 1, crossesLegalDomains: false, crossesDepartments: false, hasConflict: false },
        ...{ legalDomains: [{ abbreviation: evil }], departments: [] },
        nodes: [
          { __typename: 'Service', id: 'Service:2013/x', name: evil },
          { __typename: 'Measure', id: `Measure:2013/${evil}` },
        ],
        edges: [{ kind: 'MEASURES', contribution: null, source: { document: evil, section: null, page: null, kind: 'STATED' } }],
      },
    ],
  },
});

describe('zielnetz path', () => {
  test('draws how debt advice (§ 16a SGB II) reaches the fight against poverty, station by station', async () => {
    const { code, stdout, stderr } = await zielnetz(DEBT_ADVICE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Haushaltsplan 2013 (beschlossen), Stadt Münster
Wirkungspfade: 1

1. Pfad, Länge 3 · Rechtskreise: SGB II, SGB VIII, SGB XII; Dezernate: V, IV
   Leistung: Schuldnerberatung
     │ Zielbeitrag: unterstützt (vereinbart) · Vorlage V/0715/2012, 5.1
     ▼
   Ziel: 0501-1 Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen.
     │ Ableitung · Vorlage V/0715/2012, 5.1
     ▼
   Ziel: S-1 Armut und soziale Ausgrenzung werden im Interesse der Chancengerechtigkeit vermieden bzw. nachhaltig
      bekämpft.
     │ Ableitung · Vorlage V/0715/2012, Beschlussvorschlag, I. Sachentscheidung, Ziffer 1
     ▼
   Ziel: L-1 Alle Mitglieder der Stadtgesellschaft haben ökonomische und soziale Teilhabe- und
      Verwirklichungschancen.

Erreicht (kürzeste Länge):
   1 Ziel: 0501-1 Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen.
   2 Ziel: S-1 Armut und soziale Ausgrenzung werden im Interesse der Chancengerechtigkeit vermieden bzw. nachhaltig
      bekämpft.
   3 Ziel: L-1 Alle Mitglieder der Stadtgesellschaft haben ökonomische und soziale Teilhabe- und
      Verwirklichungschancen.
`);
  });

  test('begins and ends with what a key, a number or a provision names', async () => {
    expect(await pathsOf('schuldnerberatung', '--to', 'S-1', ...IN_2013)).toEqual([
      'Service/schuldnerberatung > Goal/0501-1 > Goal/S-1',
    ]);
    expect(await pathsOf('§ 16a SGB II', '--to', 'S-1', ...IN_2013)).toHaveLength(4);
    expect(await pathsOf('59', '--to', 'S-1', '--limit', '1', ...IN_2013)).toEqual(['Office/59 > Goal/0501-1 > Goal/S-1']);
  });

  test('an id names its year, so that nobody need say it twice', async () => {
    expect((await zielnetz(DEBT_ADVICE)).stdout).toBe((await zielnetz([...DEBT_ADVICE, ...IN_2013])).stdout);
    expect((await zielnetz(['path', '0501'])).stdout).toMatch(/^Haushaltsplan 2026 /);
  });

  test('goes down from a goal to the offices behind it, the arrows still pointing to the goals above', async () => {
    expect(await pathsOf('L-1', '--down', '--limit', '3', ...IN_2013)).toEqual([
      'Goal/L-1 > Goal/S-1 > Goal/03-1 > Office/40',
      'Goal/L-1 > Goal/S-1 > Goal/0501-1 > Office/59',
      'Goal/L-1 > Goal/S-1 > Goal/0603-1 > Office/51',
    ]);
    const { stdout } = await zielnetz(['path', '03-1', '--down', ...IN_2013]);
    expect(stdout).toMatch(/ {3}Ziel: 03-1 .*\n {5}▲\n {5}│ Zielbeitrag: unterstützt \(vereinbart\).*\n {3}Leistung: /);
    expect(stdout).not.toContain('▼');
  });

  test('says when the limit cut paths off', async () => {
    const { stdout } = await zielnetz(['path', 'L-1', '--down', '--limit', '3', ...IN_2013]);
    expect(stdout).toContain('Wirkungspfade: 3 (begrenzt durch --limit; es gibt weitere)\n');
    expect(stdout).toContain('Erreicht (kürzeste Länge), begrenzt durch --limit:\n');
  });

  test('speaks English', async () => {
    const { stdout } = await zielnetz([...DEBT_ADVICE, '--to', 'S-1', '--lang', 'en']);
    expect(stdout).toContain(
      'Impact paths: 1\n\nPath 1, length 2 · Legal domains: SGB II, SGB VIII, SGB XII; departments: V, IV\n',
    );
    expect(stdout).toContain('   service: Schuldnerberatung\n     │ contribution: supports (agreed) · Vorlage');
    expect(stdout).toContain('Reached (shortest length):\n');
  });

  test.each([50, 60, 80, 100])('has no line longer than a terminal of %i columns, and loses no word', async (width) => {
    const [narrow, broad] = await Promise.all(
      [width, 400].map((COLUMNS) => zielnetz(['path', '50', ...IN_2013], { COLUMNS: String(COLUMNS) })),
    );
    expect(longestLine(narrow!.stdout)).toBeLessThanOrEqual(width);
    const textOf = (drawing: string) => drawing.replace(/[\s│]/g, '');
    expect(textOf(narrow!.stdout)).toBe(textOf(broad!.stdout));
  });

  test('gives as JSON what the SDK gives, and as CSV a row for each connection', async () => {
    const { impactPaths } = await createClient({ url: ADDRESS() }).impactPaths.find({ from: 'Service:2013/schuldnerberatung' });
    expect(JSON.parse((await zielnetz([...DEBT_ADVICE, '--json'])).stdout)).toEqual(impactPaths);
    const rows = read((await zielnetz([...DEBT_ADVICE, '--csv'])).stdout);
    expect(rows.map(({ Schritt, Verbindung }) => [Schritt, Verbindung])).toEqual([
      ['1', 'Zielbeitrag'],
      ['2', 'Ableitung'],
      ['3', 'Ableitung'],
    ]);
    expect(rows[0]).toMatchObject({
      ...{ Pfad: '1', Von: 'Leistung: Schuldnerberatung', Wirkung: 'unterstützt', Abschnitt: '5.1' },
      ...{ 'Von ID': 'Service:2013/schuldnerberatung', 'Nach ID': 'Goal:2013/0501-1' },
    });
  });

  test('that leads nowhere is no fault', async () => {
    const none = ['path', 'Office:2013/17'];
    expect(await zielnetz(none)).toEqual({ code: 0, stdout: '', stderr: 'Keine Treffer.\n' });
    expect((await zielnetz([...none, '--csv'])).stdout).toMatch(/^\ufeffPfad;Schritt;[^\n]*;Nach ID\r\n$/);
    expect(JSON.parse((await zielnetz([...none, '--json'])).stdout)).toMatchObject({ paths: [], isComplete: true });
  });
});

describe('abuse of zielnetz path', () => {
  test.each<[string[], string]>([
    [['path'], 'Fehler: Es fehlt: Ausgangspunkt.\nHilfe: zielnetz --help\n'],
    [
      ['path', 'Service:2013/nichts'],
      'Fehler: Ausgangspunkt: "Service:2013/nichts" gibt es in diesem Haushaltsjahr nicht.\nSuchen: zielnetz search <Text>\n',
    ],
    [
      ['path', 'Schuldner', ...IN_2013],
      'Fehler: Ausgangspunkt: "Schuldner" gibt es in diesem Haushaltsjahr nicht.\nGemeint ist vielleicht: Service:2013/schuldnerberatung\n',
    ],
    [
      [...DEBT_ADVICE, '--to', '59'],
      'Fehler: --to: "59" gibt es in diesem Haushaltsjahr nicht.\nGemeint ist vielleicht: Office:2013/59\n',
    ],
    [
      [...DEBT_ADVICE, '--year', '2026'],
      'Fehler: Ausgangspunkt: "Service:2013/schuldnerberatung" gehört nicht zum Haushaltsjahr 2026.\nHilfe: zielnetz --help\n',
    ],
    [
      [...DEBT_ADVICE, '--to', 'Goal:2026/L-1', '--lang', 'en'],
      'Error: --to: "Goal:2026/L-1" is not of the budget year 2013.\nHelp: zielnetz --help\n',
    ],
  ])('%j is wrong usage', async (words, stderr) => {
    expect(await zielnetz(words)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('a key that is the key of several things names their ids', async () => {
    expect(await zielnetz(['path', '17', ...IN_2013])).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: 'Fehler: Ausgangspunkt: "17" gibt es mehrfach.\nGemeint ist vielleicht: Office:2013/17, ProductArea:2013/17\n',
    });
  });

  test.each<[string[], string]>([
    [['path', 'x', '--year', '1999'], 'PLAN_NOT_FOUND'],
    [['path', 'Goal:1999/x'], 'PLAN_NOT_FOUND'],
    [['path', 'Office:2013/59', '--down'], 'BAD_USER_INPUT'],
    [[...DEBT_ADVICE, '--limit', '201'], 'BAD_USER_INPUT'],
    [['path', ''], 'BAD_USER_INPUT'],
    [['path', 'x'.repeat(100_000)], 'BODY_TOO_LARGE'],
  ])('%.80j is refused by the hub with %s', async (words, code) => {
    const run = await zielnetz(words);
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(code) });
    expect(run.stderr.length).toBeLessThan(1_000);
  });

  test('a plan that is too large, and a hub that is away', async () => {
    const refused = { errors: [{ message: 'Name an end (to).', extensions: { code: 'ANALYSIS_TOO_LARGE' } }] };
    expect(await zielnetzOn(refused, ['path', 'x'])).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: 'Fehler: Das ist mehr, als der Hub zulässt (ANALYSIS_TOO_LARGE).\nMeldung: Name an end (to).\n',
    });
    const url = await withServer(
      () => {},
      async (free) => free,
    );
    for (const command of [DEBT_ADVICE, ['matrix'], ['gaps']])
      expect(await zielnetz([...command, '--url', url])).toMatchObject({
        ...{ code: 1, stdout: '' },
        stderr: expect.stringContaining(`Unter ${url} antwortet kein Hub.`),
      });
  });

  test('texts cannot steer the terminal, and what a newer hub knows is shown as it is', async () => {
    for (const words of [
      ['path', 'x'],
      ['path', 'x', '--csv'],
      ['path', 'x', '--json'],
    ]) {
      const { code, stdout } = await zielnetzOn(strange, words);
      expect(code).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    }
    const { stdout } = await zielnetzOn(strange, ['path', 'x']);
    expect(stdout).toContain('   Leistung: böse\n     │ MEASURES · böse\n     ▼\n   Measure: Measure:2013/böse\n');
  });
});
