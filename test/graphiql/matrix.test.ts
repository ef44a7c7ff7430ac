import { describe, expect, test } from '@jest/globals';
import { readMatrixState, writeMatrixState } from '../../server/graphiql/matrix/address.js';
import { askedMatrix } from '../../server/graphiql/matrix/asked.js';
import { exportMatrix } from '../../server/graphiql/matrix/export-svg.js';
import { scaleOf, shadeOf } from '../../server/graphiql/matrix/shades.js';

const line = (key: string | null, label: string, contributions: number) => ({ key, label, totals: { contributions } });

describe('the matrix', () => {
  test('keeps its state in the address, and reads what it wrote', () => {
    const state = {
      year: 2013,
      rows: 'DEPARTMENT',
      columns: 'GOAL_LEVEL',
      filter: '{"crossesOffices":true}',
      cell: '["IV",null]',
    } as const;
    expect(readMatrixState(writeMatrixState(state))).toEqual(state);
  });

  test('does not take an axis that its side does not have', () => {
    expect(readMatrixState('#matrix?rows=GOAL_LEVEL&columns=COLOUR')).toMatchObject({ rows: 'OFFICE', columns: 'OFFICE' });
  });

  test('shades few lightly and many darkly', () => {
    const [lightest, , , , darkest] = scaleOf(100);
    expect(lightest).toMatchObject(shadeOf(1, 100));
    expect(darkest).toMatchObject(shadeOf(100, 100));
    expect(shadeOf(1, 1)).toEqual(shadeOf(100, 100));
  });

  test('says in its scale which counts have which shade, and names no shade that none has', () => {
    expect(scaleOf(12).map(({ counts }) => counts)).toEqual(['1–2', '3–4', '5–7', '8–9', '10–12']);
    expect(scaleOf(2).map(({ counts }) => counts)).toEqual(['1', '2']);
    for (const largest of [1, 2, 3, 7, 12, 49, 1000]) {
      for (const { ground, counts } of scaleOf(largest)) {
        for (const count of counts.split('–')) expect(shadeOf(Number(count), largest).ground).toBe(ground);
      }
    }
  });

  test('follows a query that asks for one, variables and filter included', () => {
    const query =
      'query M($y: Int) { contributionMatrix(year: $y, rows: OFFICE, columns: GOAL_LEVEL, filter: { fromOffices: ["50"] }) { totals { goals } } }';
    const asked = askedMatrix({ query, operationName: 'M', variables: { y: 2013 } });
    expect(asked).toEqual({ year: 2013, rows: 'OFFICE', columns: 'GOAL_LEVEL', filter: '{"fromOffices":["50"]}', cell: null });
    expect(askedMatrix({ query: '{ plans { year } }', operationName: null, variables: {} })).toBeNull();
  });

  test('is saved as plain SVG with headings, counts and sums', () => {
    const cell = { row: { key: '50' }, column: { key: null }, counts: { contributions: 7 } };
    const matrix = {
      rows: [line('50', '50 Sozialamt', 7)],
      columns: [line(null, 'ohne Amt', 7)],
      cells: [cell],
      totals: { contributions: 7 },
    };
    const svg = exportMatrix('Matrix 2013', 'Ämter', matrix);
    for (const words of ['Matrix 2013', '50 Sozialamt', 'ohne Amt', '>7<', 'Summe']) expect(svg).toContain(words);
    expect(svg).not.toMatch(/foreignObject|undefined|NaN/);
  });
});
