import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { ADDRESS, cellsIn, longestLine, zielnetz } from './tool.js';

const keysOf = ({ stdout }: { readonly stdout: string }): string[] => JSON.parse(stdout).map(({ key }: { key: string }) => key);

describe('zielnetz goals', () => {
  test('shows the goals of the paper level by level', async () => {
    const rows = cellsIn((await zielnetz(['goals', '--year', '2013'])).stdout);
    expect(rows[0]).toEqual(['Schlüssel', 'Ziel', 'Amt', 'Rechtskreis']);
    expect(rows.map(([first]) => first)).toEqual([
      ...['Schlüssel', 'Leitorientierungen', 'L-1', 'Strategische Ziele', 'S-1', 'Produktbereichsziele', '03-1'],
      ...['Produktgruppenziele', '0501-1', '0501-2', '0501-3', '0501-4', '0603-1'],
    ]);
    expect(rows).toContainEqual([
      '0501-1',
      'Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen.',
      '59',
      'SGB II',
    ]);
  });

  test('gives as JSON the rows of the SDK, over as many pages as there are', async () => {
    const rows = [];
    const asked = { year: 2026, orderBy: { field: 'LEVEL', direction: 'ASC' }, first: 5 } as const;
    for await (const row of createClient({ url: ADDRESS() }).goals.list.each(asked)) rows.push(row);
    expect(rows).toHaveLength(42);
    expect(JSON.parse((await zielnetz(['goals', '--json', '--year', '2026'])).stdout)).toEqual(rows);
  });

  test.each(['PRODUCT_GROUP_GOAL', 'Produktgruppenziel', 'product group goal'])(
    'knows a level written as "%s"',
    async (level) => {
      expect(keysOf(await zielnetz(['goals', '--json', '--year', '2013', '--level', level]))).toEqual([
        ...['0501-1', '0501-2', '0501-3', '0501-4', '0603-1'],
      ]);
    },
  );

  test('takes all filters together, repeated ones too', async () => {
    const words = [
      '--office',
      '59',
      '--office',
      '51',
      '--legal-domain',
      'sgb ii',
      '--level',
      'Produktgruppenziel',
      '--text',
      'erwerbstaetigkeit',
    ];
    expect(keysOf(await zielnetz(['goals', '--json', '--year', '2013', ...words]))).toEqual(['0501-1', '0501-3']);
    const field = ['--field-of-action', 'teilhabe-am-arbeitsleben'];
    const { goals } = await createClient({ url: ADDRESS() }).goals.list({
      ...{ year: 2013, orderBy: { field: 'LEVEL', direction: 'ASC' } },
      filter: { fieldsOfAction: ['teilhabe-am-arbeitsleben'] },
    });
    expect(keysOf(await zielnetz(['goals', '--json', '--year', '2013', ...field]))).toEqual(goals.nodes.map(({ key }) => key));
    expect(goals.nodes.length).toBeGreaterThan(0);
  });

  test.each([80, 120])('has no line longer than a terminal of %i columns', async (width) => {
    const { stdout } = await zielnetz(['goals'], { COLUMNS: String(width) });
    expect(longestLine(stdout)).toBeLessThanOrEqual(width);
    expect(stdout).not.toContain('…');
  });

  test('takes the general options before the command as well as behind it', async () => {
    expect(await zielnetz(['--year', '2013', '--json', 'goals'])).toEqual(await zielnetz(['goals', '--json', '--year', '2013']));
  });

  test('takes the last of two years', async () => {
    expect((await zielnetz(['goals', '--year', '2026', '--year', '2013'])).stdout).toMatch(/^Haushaltsplan 2013/);
  });
});

describe('zielnetz search', () => {
  test('finds what the paper names, best hits first', async () => {
    expect(cellsIn((await zielnetz(['search', 'beratung', '--year', '2013'])).stdout)).toEqual([
      ['Art', 'Schlüssel', 'Fundstelle', 'Güte'],
      ['Leistung', 'schuldnerberatung', 'Schuldnerberatung', '50 %'],
      ['Leistung', 'suchtberatung', 'Suchtberatung', '50 %'],
    ]);
  });

  test('gives as JSON the hits of the SDK, up to the limit', async () => {
    const { search } = await createClient({ url: ADDRESS() }).search.find({ text: 'Schule', year: 2026, first: 3 });
    expect(search).toHaveLength(3);
    expect(JSON.parse((await zielnetz(['search', 'Schule', '--json', '--year', '2026', '--limit', '3'])).stdout)).toEqual(search);
  });

  test('shows 20 hits without a limit, and says that there may be more', async () => {
    expect((await zielnetz(['search', '05'])).stdout).toContain('Treffer: 20 (begrenzt durch --limit)');
  });

  test('finds nothing without a fault', async () => {
    expect(await zielnetz(['search', 'Bürgermeisterkette'])).toEqual({ code: 0, stdout: '', stderr: 'Keine Treffer.\n' });
  });

  test('has no line longer than a terminal of 80 columns', async () => {
    expect(longestLine((await zielnetz(['search', 'und'], { COLUMNS: '80' })).stdout)).toBeLessThanOrEqual(80);
  });
});
