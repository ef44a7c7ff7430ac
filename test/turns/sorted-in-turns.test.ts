import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sortedInTurns } from '../../server/turns/sorted-in-turns.js';
import { atOnce } from '../../server/turns/steps.js';

const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0];

test('items are sorted in turns as they are at once, and equal ones stay as they stand', () => {
  const lists = fc.array(fc.nat(50), { maxLength: 5_000, size: 'max' });
  fc.assert(
    fc.property(lists, (numbers) => {
      const items = numbers.map((number, at) => [number, at] as const);
      const before = [...items];
      expect(atOnce(sortedInTurns(items, compare))).toEqual(items.toSorted(compare));
      expect(items).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test.each([0, 1, 499, 500, 501, 1_000, 1_001, 2_500])('%i items that stand the wrong way round', (length) => {
  const items = Array.from({ length }, (_, at) => length - at);
  expect(atOnce(sortedInTurns(items, (a, b) => a - b))).toEqual(items.toReversed());
});

test('others have their turn often', () => {
  const items = Array.from({ length: 10_000 }, (_, at) => -at);
  expect([...sortedInTurns(items, (a, b) => a - b)].length).toBeGreaterThan(60);
});
