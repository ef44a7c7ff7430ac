import { describe, expect, test } from '@jest/globals';
import { createDatabase } from '../support/database.js';
import { startProcess } from '../support/hub-process.js';

describe('the log', () => {
  test('has one JSON line for each request: no body, no query, no address, no header', async () => {
    const database = await createDatabase();
    const hub = await startProcess({ DATABASE_URL: database.url });
    try {
      const query = '{ search(text: "streng-geheim") { text } }';
      const answer = await fetch(`${hub.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { authorization: 'Bearer geheim' },
      });
      await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'geheimer-browser' },
        body: JSON.stringify({ query }),
      });
      await hub.stop();
      const lines = hub
        .output()
        .split('\n')
        .filter((line) => line.includes('"answered"'));
      expect(lines).toHaveLength(2);
      const [get, post] = lines.map((line) => JSON.parse(line));
      expect(Object.keys(get).sort()).toEqual(['level', 'method', 'ms', 'msg', 'path', 'request', 'status', 'time']);
      expect(get).toMatchObject({ request: answer.headers.get('x-request-id'), method: 'GET', path: '/graphql', status: 401 });
      expect(post).toMatchObject({ method: 'POST', path: '/graphql', status: 200 });
      expect(hub.output()).not.toContain('geheim');
    } finally {
      await hub.stop();
      await database.drop();
    }
  });
});
