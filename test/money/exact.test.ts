import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareDecimals,
  compareProducts,
  difference,
  isWithinPercent,
  percentage,
  percentOf,
  roundingOf,
  sumOf,
} from '../../schema/numbers/exact.js';

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
    ['105', '100', '5', true],
    ['105.0000000001', '100', '5', false],
    ['95', '100', '5', true],
    ['94.9999999999', '100', '5', false],
    ['-105', '-100', '5', true],
    ['-105.0000000001', '-100', '5', false],
    ['0', '0', '5', true],
    ['0.0000000001', '0', '100', false],
    ['7.40', '7.4', '0', true],
    ['-1', '1', '100', false],
  ])('%s differs from %s by no more than %s per cent: %s', (one, other, percent, isWithin) => {
    expect(isWithinPercent(one, other, percent)).toBe(isWithin);
  });

  test.each([
    ['-93.41', '1460', '-6.4'],
    ['-93.41', '-1460', '-6.4'],
    ['1', '3', '33.3'],
    ['2', '3', '66.7'],
    ['0.0005', '1', '0.1'],
    ['-0.0005', '1', '-0.1'],
    ['0.00049', '1', '0'],
    ['10', '100', '10'],
    ['1', '0', null],
  ])('%s of %s is %s per cent, rounded to one digit', (part, whole, percent) => {
    expect(percentage(part, whole)).toBe(percent);
  });

  test.each([
    ['84.8', '42660', '36175.68'],
    ['100', '0.01', '0.01'],
    ['0.0001', '0.01', '0.00000001'],
    ['33.3333', '0', '0'],
  ])('%s per cent of %s are %s', (share, amount, expected) => {
    expect(percentOf(share, amount)).toBe(expected);
  });

  test('products compare as their exact results do', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, decimal, (a, b, c, d) => {
        expect(compareProducts([a.text, b.text], [c.text, d.text])).toBe(sign(a.units * b.units - c.units * d.units));
      }),
    );
    expect(compareProducts(['0.1', '0.2'], ['0.02', '1.0'])).toBe(0);
  });

  test.each([
    ['9044', '0.5'],
    ['-7.4', '0.05'],
    ['46.60', '0.005'],
    ['0.123456789', '0.0000000005'],
    ['0.1234567891', '0.00000000005'],
  ])('rounding may have taken away or added %s ± %s', (one, half) => {
    expect(roundingOf(one)).toBe(half);
  });
});
