import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { parse } from 'csv-parse/sync';
import { planAnswer } from './hub-answers.js';
import { ADDRESS, cellsIn, longestLine, zielnetz, zielnetzOn } from './tool.js';

const OF_2013 = ['gaps', '--year', '2013'];
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, delimiter: ';' });
const codesOf = async (...words: string[]): Promise<string[]> =>
  JSON.parse((await zielnetz([...OF_2013, '--json', ...words])).stdout).map(({ code }: { code: string }) => code);

/** The answer of a hub that has found one gap. */
const gapAnswer = (parts: object) => {
  const gap = { code: 'GOAL_NOT_DERIVED', severity: 'MEDIUM', message: 'x', remedy: 'y', level: null, objects: [], source: null };
  const page = { nodes: [{ ...gap, ...parts }], pageInfo: { hasNextPage: false, endCursor: null } };
  return planAnswer({ coverageGaps: { totalCount: 1, counts: [], ...page } });
};

describe('zielnetz gaps', () => {
  test('shows the gaps of 2013 by severity, each with what would close it', async () => {
    const { code, stdout, stderr } = await zielnetz(OF_2013);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = cellsIn(stdout);
    expect(rows[0]).toEqual(['Art der Lücke', 'Meldung', 'Abhilfe']);
    expect(rows.slice(1).map(([kind]) => kind)).toEqual([
      'Schweregrad hoch',
      ...Array(3).fill('Ziel ohne Zielbeitrag'),
      'Schweregrad mittel',
      'leere Zielebene',
      ...Array(3).fill('Ziel ohne übergeordnetes Ziel'),
      'Ziel ohne abgeleitetes Ziel',
    ]);
    expect(rows[6]).toEqual([
      'leere Zielebene',
      'Auf der Ebene „Produktziel“ steht kein Ziel.',
      'Ziele dieser Ebene beschließen oder festhalten, dass sie übersprungen wird.',
    ]);
    expect(stdout.split('\n')[1]).toBe('Lücken: 8');
  });

  test('speaks English, and so does the hub', async () => {
    const { stdout } = await zielnetz([...OF_2013, '--severity', 'medium', '--lang', 'en']);
    const [head, group, level] = cellsIn(stdout);
    expect([head, group]).toEqual([['Kind of gap', 'Message', 'Remedy'], ['Severity medium']]);
    expect(level![0]).toBe('level without goals');
    expect(stdout).not.toMatch(/Ziel ohne|Schweregrad|Abhilfe|keine? /);
  });

  test('takes kinds and severities in German, in English and as the hub calls them', async () => {
    const derived = Array(3).fill('GOAL_NOT_DERIVED');
    for (const kind of ['Ziel ohne übergeordnetes Ziel', 'goal not derived', 'GOAL_NOT_DERIVED', 'goal-not-derived'])
      expect(await codesOf('--code', kind)).toEqual(derived);
    for (const severity of ['hoch', 'high', 'HIGH'])
      expect(await codesOf('--severity', severity)).toEqual(Array(3).fill('GOAL_WITHOUT_CONTRIBUTION'));
    expect(await codesOf('--code', 'leere Zielebene', '--code', 'GOAL_NOT_DERIVED')).toEqual(['LEVEL_WITHOUT_GOALS', ...derived]);
  });

  test('shows only the gaps of an office, of a law and of a field of action', async () => {
    expect(await codesOf('--office', '40')).toEqual(['GOAL_NOT_BROKEN_DOWN']);
    expect(await codesOf('--office', '40', '--office', '51', '--field-of-action', 'uebergang-schule-beruf')).toHaveLength(1);
    expect(await codesOf('--legal-domain', 'SGB II')).toHaveLength(6);
  });

  test('gives as JSON what the SDK gives, and as CSV also where it is written', async () => {
    const { coverageGaps } = await createClient({ url: ADDRESS() }).coverageGaps.list({ year: 2013, first: 100 });
    expect(JSON.parse((await zielnetz([...OF_2013, '--json'])).stdout)).toEqual(coverageGaps.nodes);
    const rows = read((await zielnetz([...OF_2013, '--csv'])).stdout);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({
      ...{ Schweregrad: 'hoch', 'Art der Lücke': 'Ziel ohne Zielbeitrag', ID: 'Goal:2013/0501-2' },
      ...{ Quelle: 'SGB II', Abschnitt: '§ 48b Abs. 3', Herkunft: 'erschlossen' },
    });
    expect(rows[3]).toMatchObject({ Zielebene: 'Produktziel', Quelle: '', ID: '' });
  });

  test('walks through all pages, stops at the limit and says so', async () => {
    const all = JSON.parse((await zielnetz(['gaps', '--year', '2026', '--json'])).stdout);
    expect(all).toHaveLength(131);
    const { stdout } = await zielnetz([...OF_2013, '--limit', '2']);
    expect(stdout).toContain('Lücken: 2 (begrenzt durch --limit)');
    expect(cellsIn(stdout)).toHaveLength(4);
  });

  test.each([60, 80, 120])('has no line longer than a terminal of %i columns', async (width) => {
    const { stdout } = await zielnetz(['gaps', '--year', '2026'], { COLUMNS: String(width) });
    expect(longestLine(stdout)).toBeLessThanOrEqual(width);
  });
});

describe('abuse of zielnetz gaps', () => {
  test('a kind, a severity and an office that do not exist', async () => {
    const { code, stderr } = await zielnetz(['gaps', '--code', 'Loch']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Fehler: --code: erwartet eines von Ziel ohne Zielbeitrag, .*, nicht "Loch"\.\n/);
    expect((await zielnetz(['gaps', '--severity', 'schlimm'])).stderr).toBe(
      'Fehler: --severity: erwartet eines von hoch, mittel, gering, nicht "schlimm".\nHilfe: zielnetz --help\n',
    );
    expect(await zielnetz([...OF_2013, '--office', '99'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('a year without a plan, and an analysis that is too large', async () => {
    expect(await zielnetz(['gaps', '--year', '1999'])).toMatchObject({
      ...{ code: 1, stdout: '' },
      stderr: expect.stringContaining('PLAN_NOT_FOUND'),
    });
    const refused = { errors: [{ message: 'Ask for less.', extensions: { code: 'ANALYSIS_TOO_LARGE' } }] };
    expect(await zielnetzOn(refused, ['gaps', '--lang', 'en'])).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: 'Error: This is more than the hub allows (ANALYSIS_TOO_LARGE).\nMessage: Ask for less.\n',
    });
  });

  test('values of a newer hub are shown as they are, and texts cannot steer the terminal', async () => {
    const evil = '\u001b[2Jböse\u202e\u0007';
    const answer = gapAnswer({ code: 'NEW_GAP', severity: 'toString', level: 'NEW_LEVEL', message: evil, remedy: evil });
    const { code, stdout } = await zielnetzOn(answer, ['gaps']);
    expect(code).toBe(0);
    expect(cellsIn(stdout).slice(1)).toEqual([['Schweregrad toString'], ['NEW_GAP', 'böse', 'böse']]);
    expect(read((await zielnetzOn(answer, ['gaps', '--csv'])).stdout)[0]).toMatchObject({ Zielebene: 'NEW_LEVEL' });
  });
});
