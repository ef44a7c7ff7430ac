import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals, difference, percentOf, sumOf } from '../../schema/numbers/exact.js';

/** Any decimal the hub takes, as whole units of 10 digits behind the point and as a text. */
const decimal = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map((units) => {
  const text = (units < 0n ? -units : units).toString().padStart(11, '0');
  return { units, text: `${units < 0n ? '-' : ''}${text.slice(0, -10)}.${text.slice(-10)}` };
});
const sign = (units: bigint) => (units < 0n ? -1 : units > 0n ? 1 : 0);

describe('exact decimals', () => {
  test('compare as numbers do, however they are written', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compareDecimals(a.text, b.text)).toBe(sign(a.units - b.units));
        expect(compareDecimals(a.text, a.text.replace(/\.?0+$/, '') || '0')).toBe(0);
      }),
    );
    expect(compareDecimals('-0.5', '-0.50')).toBe(0);
    expect(compareDecimals('-0.5', '0')).toBe(-1);
    expect(compareDecimals('9', '10')).toBe(-1);
  });

  test('add and subtract without losing a digit', () => {
    fc.assert(
      fc.property(fc.array(decimal), decimal, (list, one) => {
        const sum = sumOf(list.map(({ text }) => text));
        expect(compareDecimals(difference(sumOf([sum, one.text]), one.text), sum)).toBe(0);
      }),
    );
    expect(sumOf([])).toBe('0');
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(difference('0.10', '0.1')).toBe('0');
    expect(difference('1', '1.05')).toBe('-0.05');
  });

  test.each([
    ['84.8', '42660', '36175.68'],
    ['100', '0.01', '0.01'],
    ['0.0001', '0.01', '0.00000001'],
    ['33.3333', '0', '0'],
  ])('%s per cent of %s are %s', (share, amount, expected) => {
    expect(percentOf(share, amount)).toBe(expected);
  });
});
