import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Shift } from '../../server/graph/shift.js';

test('where records stand after some came and some went is where a list has them', () => {
  const changes = fc.record({
    count: fc.nat(30),
    gone: fc.uniqueArray(fc.nat(29)),
    added: fc.array(fc.nat(30), { maxLength: 10 }),
  });
  fc.assert(
    fc.property(changes, ({ count, gone, added }) => {
      const places = added.filter((place) => place <= count).sort((a, b) => a - b);
      const without = gone.filter((rank) => rank < count).sort((a, b) => a - b);
      const before = Array.from({ length: count }, (_, rank) => rank);
      const now = [...before, count].flatMap((rank) => [
        ...places.filter((place) => place === rank).map(() => -1),
        ...(rank < count && !without.includes(rank) ? [rank] : []),
      ]);
      const shift = new Shift(places, without);
      const originOf = shift.origins();
      expect(now.map((_, rank) => originOf(rank))).toEqual(now);
      expect(before.map((rank) => shift.now(rank))).toEqual(before.map((rank) => now.indexOf(rank)));
      expect(shift.ranksAdded).toEqual(now.flatMap((rank, at) => (rank === -1 ? [at] : [])));
    }),
    { numRuns: 1_000 },
  );
});
