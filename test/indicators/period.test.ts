import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Period } from '../../schema/indicators/period.js';

describe('a period', () => {
  test.each([
    ['2026', 'YEAR', '2026-01-01', '2026-12-31'],
    ['2026-Q1', 'QUARTER', '2026-01-01', '2026-03-31'],
    ['2026-Q4', 'QUARTER', '2026-10-01', '2026-12-31'],
    ['2026-02', 'MONTH', '2026-02-01', '2026-02-28'],
    ['2028-02', 'MONTH', '2028-02-01', '2028-02-29'],
    ['2026-12', 'MONTH', '2026-12-01', '2026-12-31'],
    ['2026-06-30', 'CUT_OFF_DATE', '2026-06-30', '2026-06-30'],
    ['2028-02-29', 'CUT_OFF_DATE', '2028-02-29', '2028-02-29'],
  ])('%s has a first and a last day', (name, type, firstDay, lastDay) => {
    expect({ ...Period.named(name), name: Period.named(name)!.name }).toEqual({ type, firstDay, lastDay, name });
  });

  test.each([
    ...['', '26', '20266', '1899', '2200', '2026-Q0', '2026-Q5', '2026-q1', '2026-13', '2026-00', '2026-1', '2026-02-29'],
    ...['2026-02-30', '2026-1-1', ' 2026', '2026 ', '2026-Q1-01', '2026-06-31', '٢٠٢٦', '2026\n'],
  ])('is not called %j', (name) => {
    expect(Period.named(name)).toBeNull();
  });

  test('of any day is found again by its name', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const name = day.toISOString().slice(0, length);
        const { firstDay, lastDay, name: again } = Period.named(name)!;
        expect(again).toBe(name);
        const at = day.toISOString().slice(0, 10);
        expect(firstDay <= at && at <= lastDay).toBe(true);
      }),
    );
  });
});
