import { expect, test } from '@jest/globals';
import { KeyIndex } from '../../server/graph/key-index.js';

test.each([0, 1, 25_000, 70_000])('each of %d keys is found where it stands, and no other', (count) => {
  const index = new KeyIndex(count);
  for (let at = 0; at < count; at += 1) index.set(`leistung-${at}/z${at % 7}`, at);
  for (let at = 0; at < count; at += 1) expect(index.get(`leistung-${at}/z${at % 7}`)).toBe(at);
  for (const key of ['', 'z', 'ä1', `leistung-${count}/z${count % 7}`]) expect(index.get(key)).toBeUndefined();
});
