import { expect, test } from '@jest/globals';
import { GrowingNumbers } from '../../../server/analysis/matrix/growing-numbers.js';

test('numbers of which nobody knows how many come are all there', () => {
  const numbers = new GrowingNumbers();
  for (let at = 0; at < 5_000; at += 1) numbers.push(at * 3);
  numbers.set(4, -1);
  expect([numbers.length, numbers.at(4), numbers.at(4_999)]).toEqual([5_000, -1, 14_997]);
  expect([...numbers.all()]).toEqual(Array.from({ length: 5_000 }, (_, at) => (at === 4 ? -1 : at * 3)));
});
