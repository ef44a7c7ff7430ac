import { describe, expect, test } from '@jest/globals';
import { answerTo } from '../support/ask.js';
import { createDatabase } from '../support/database.js';
import { startProcess } from '../support/hub-process.js';

describe('the time an answer may take', () => {
  test('an answer that takes longer is stopped with TIMEOUT', async () => {
    const database = await createDatabase();
    const hub = await startProcess({ DATABASE_URL: database.url, QUERY_TIMEOUT_MS: '1', MAX_QUERY_COST: '1000000000' });
    try {
      const { errors } = await answerTo(
        '{ goals(first: 200) { nodes { parents { contributions(first: 200, scope: SUBTREE, filter: { crossesOffices: true }, orderBy: { field: SERVICE }) { nodes { id } } } } } }',
        {},
        hub.url,
      );
      expect(errors!.map((error) => error.extensions.code)).toContain('TIMEOUT');
    } finally {
      await hub.stop();
      await database.drop();
    }
  });
});
