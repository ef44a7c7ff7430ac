import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_CELLS } from '../../../server/analysis/matrix/limits.js';
import { Places } from '../../../server/analysis/matrix/places.js';

test('each cell has one place, in the order they are met, and they are listed row by row', () => {
  const cells = fc.array(fc.tuple(fc.nat(6_999), fc.nat(6_999)), { maxLength: 3_000, size: 'max' });
  fc.assert(
    fc.property(cells, (met) => {
      const places = new Places(7_000);
      const known = new Map<string, number>();
      const twice = [...met, ...met];
      const given = twice.map(([row, column]) => places.of(row, column));
      for (const [row, column] of met) if (!known.has(`${row}/${column}`)) known.set(`${row}/${column}`, known.size);
      expect(given).toEqual(twice.map(([row, column]) => known.get(`${row}/${column}`)));
      const listed = [...known].map(([key, place]) => ({
        row: Number(key.split('/')[0]),
        column: Number(key.split('/')[1]),
        place,
      }));
      expect(places.inOrder()).toEqual(listed.sort((a, b) => a.row - b.row || a.column - b.column));
    }),
    { numRuns: 50 },
  );
});

test('one cell too many is refused, and those there are keep their places', () => {
  const places = new Places(100);
  for (let at = 0; at < MOST_CELLS; at += 1) places.of(Math.floor(at / 100), at % 100);
  expect(() => places.of(99, 99)).toThrow(`at most ${MOST_CELLS} cells`);
  expect(places.of(0, 1)).toBe(1);
});
