import { describe, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { Decimal } from '../../schema/numbers/decimal.js';

describe('a decimal', () => {
  test.each(['0', '84.8', '46.60', '-1553.41', '-0.2', `${'9'.repeat(20)}.${'1'.repeat(10)}`])(
    '%s comes as it was sent',
    (text) => {
      expect(Decimal.parseValue(text)).toBe(text);
      expect(Decimal.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
      expect(Decimal.serialize(text)).toBe(text);
    },
  );

  test.each([
    ...['', ' ', '1 ', '01', '+1', '1.', '.5', '1,5', '1e3', 'NaN', 'Infinity', '0x1', '-', '1_000', '1\n', '٣'],
    ...['9'.repeat(21), `0.${'1'.repeat(11)}`, '9'.repeat(1_000_000)],
    ...[84.8, 0, Number.NaN, true, null, undefined, [], {}, ['1'], { value: '1' }, 10n],
  ])('is not %p', (value) => {
    expect(() => Decimal.parseValue(value)).toThrow('Decimal expects a text such as "84.8"');
  });

  test('is not a number of the document, which would be one that others round', () => {
    expect(() => Decimal.parseLiteral({ kind: Kind.FLOAT, value: '84.8' })).toThrow('Decimal expects a text');
    expect(() => Decimal.parseLiteral({ kind: Kind.INT, value: '84' })).toThrow('Decimal expects a text');
  });
});
