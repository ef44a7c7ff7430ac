import { describe, expect, test } from '@jest/globals';
import { readFiguresState, writeFiguresState } from '../../server/graphiql/figures/address.js';
import { askedGoal } from '../../server/graphiql/figures/asked.js';
import { drawingOf, SIZE } from '../../server/graphiql/figures/drawing.js';
import type { Value, ValueKind } from '../../server/graphiql/figures/model.js';
import { queryBehindFigures } from '../../server/graphiql/figures/queries.js';
import { germanDecimal, statusInWords } from '../../server/graphiql/figures/words.js';

const ofYear = (kind: ValueKind, year: number, value: string | null): Value => ({
  kind,
  value,
  text: value,
  period: { name: String(year), firstDay: `${year}-01-01`, lastDay: `${year}-12-31` },
});

/** The series that a look has in the drawing of some values. */
const seriesIn = (values: readonly Value[], name: string) => drawingOf(values)!.series.find(({ look }) => look.name === name);

describe('the figures', () => {
  test('keep their state in the address, and read what they wrote', () => {
    const state = { year: 2026, office: '59', goal: '0501-1' };
    expect(readFiguresState(writeFiguresState(state))).toEqual(state);
    expect(readFiguresState('#figures?year=soon')).toEqual({ year: null, office: null, goal: null });
  });

  test('follow a query that asks for a goal, and the one behind them', () => {
    const query = 'query G($key: String!) { goal(key: $key, year: 2013) { statement } }';
    expect(askedGoal({ query, operationName: null, variables: { key: 'S-1' } })).toEqual({ goal: 'S-1', year: 2013 });
    const behind = queryBehindFigures('A"1', 2026);
    expect(askedGoal({ query: behind, operationName: null, variables: {} })).toEqual({ goal: 'A"1', year: 2026 });
    for (const other of ['{ plans { year } }', '{ goal(', '{ goal { statement } }']) {
      expect(askedGoal({ query: other, operationName: null, variables: {} })).toBeNull();
    }
  });

  test('put what is higher higher, and what is later further to the right', () => {
    const { points } = seriesIn(
      [ofYear('ACTUAL', 2024, '1'), ofYear('ACTUAL', 2025, '3'), ofYear('ACTUAL', 2026, '2')],
      'ACTUAL',
    )!;
    const [first, second, third] = points;
    expect(first!.x).toBeLessThan(second!.x);
    expect(second!.x).toBeLessThan(third!.x);
    expect(second!.y).toBeLessThan(third!.y);
    expect(third!.y).toBeLessThan(first!.y);
  });

  test('go on from what is budgeted to what is planned, in one line', () => {
    const target = seriesIn([ofYear('BUDGETED', 2025, '2400'), ofYear('PLANNED', 2026, '1400')], 'TARGET')!;
    expect(target.points).toHaveLength(2);
    expect(target.line).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  });

  test('draw a corridor where both of its ends are known, as wide as its period', () => {
    const values = [ofYear('CORRIDOR_LOW', 2026, '7.1'), ofYear('CORRIDOR_HIGH', 2026, '7.6'), ofYear('CORRIDOR_LOW', 2027, '7')];
    const { corridors } = drawingOf(values)!;
    expect(corridors).toHaveLength(1);
    const inside = SIZE.width - SIZE.left - SIZE.right;
    expect(Math.round(corridors[0]!.width)).toBe(inside / 2);
    expect(corridors[0]!.height).toBeGreaterThan(0);
  });

  test('leave out what is not set, and draw nothing where nothing is', () => {
    expect(drawingOf([ofYear('ACTUAL', 2024, null)])).toBeNull();
    expect(drawingOf([])).toBeNull();
    const { points } = seriesIn([ofYear('ACTUAL', 2024, null), ofYear('ACTUAL', 2025, '0')], 'ACTUAL')!;
    expect(points.map(({ value }) => value.value)).toEqual(['0']);
  });

  test('lie inside the picture, whatever the values', () => {
    for (const all of [
      ['5', '5'],
      ['0', '0'],
      ['-2918960', '-1'],
      ['0.0000001', '0.0000002'],
      ['99999999999999999999', '1'],
    ]) {
      const { series, grid } = drawingOf(all.map((value, index) => ofYear('ACTUAL', 2024 + index, value)))!;
      for (const { y } of [...series[0]!.points, ...grid]) {
        expect(y).toBeGreaterThanOrEqual(SIZE.top - 0.001);
        expect(y).toBeLessThanOrEqual(SIZE.height - SIZE.bottom + 0.001);
      }
    }
  });

  test('name no more years than there is room for', () => {
    const { years } = drawingOf([ofYear('ACTUAL', 1990, '1'), ofYear('ACTUAL', 2030, '2')])!;
    expect(years.length).toBeLessThan(10);
    expect(years[0]!.name).toBe('1990');
  });

  test('write decimals the German way, with all their digits', () => {
    expect(germanDecimal('1234567.80')).toBe('1.234.567,80');
    expect(germanDecimal('-0.5')).toBe('-0,5');
    expect(germanDecimal('12345678901234567890.1')).toBe('12.345.678.901.234.567.890,1');
    expect(germanDecimal('100')).toBe('100');
  });

  test('say how an indicator stands, and why it cannot be said', () => {
    const [measured, target] = [ofYear('ACTUAL', 2024, '83'), ofYear('PLANNED', 2026, '100')];
    expect(statusInWords({ status: 'MISSED', noDataReason: null, measured, target })).toBe(
      'verfehlt: Ergebnis 83 (2024), Ziel 100 (2026)',
    );
    const small = { ...measured, value: null, text: 'weniger als 5' };
    expect(statusInWords({ status: 'NO_DATA', noDataReason: 'NOT_MEASURED', measured: small, target })).toBe(
      'keine Daten, ohne Ergebnis: Ergebnis weniger als 5 (2024), Ziel 100 (2026)',
    );
    expect(statusInWords({ status: 'NO_DATA', noDataReason: 'NOT_MEASURED', measured: null, target: null })).toBe(
      'keine Daten, ohne Ergebnis',
    );
  });
});
