import { expect, test } from '@jest/globals';
import { KeyIndex } from '../../server/graph/key-index.js';

test.each([0, 1, 25_000, 70_000])('each of %d keys is found where it stands, and no other', (count) => {
  const index = new KeyIndex(count);
  const keys = Array.from({ length: count }, (_, at) => `leistung-${at}/z${at % 7}`);
  for (const [at, key] of keys.entries()) index.set(key, at);
  expect(keys.findIndex((key, at) => index.get(key) !== at)).toBe(-1);
  for (const key of ['', 'z', 'ä1', `leistung-${count}/z${count % 7}`]) expect(index.get(key)).toBeUndefined();
});
