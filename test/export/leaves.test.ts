import { expect, test } from '@jest/globals';
import { valueAt } from '../../server/export/leaves.js';

const leaf = (...keys: readonly string[]) => ({ path: keys.join('.'), keys, isMany: true, type: 'String', of: 'Office' });
const OFFICES = {
  offices: [
    { name: 'A', head: { name: null } },
    { name: 'B', head: null },
    { name: 'C', head: { name: 'D' } },
  ],
};

test('the values of a list stand at their places, also behind one that is missing', () => {
  expect(valueAt(OFFICES, leaf('offices', 'name'), String)).toBe('A; B; C');
  expect(valueAt(OFFICES, leaf('offices', 'head', 'name'), String)).toBe('; ; D');
  expect(valueAt({ offices: [] }, leaf('offices', 'name'), String)).toBeUndefined();
  expect(valueAt({ offices: [{ name: null }] }, leaf('offices', 'name'), String)).toBeUndefined();
});
