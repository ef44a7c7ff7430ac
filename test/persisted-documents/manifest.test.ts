import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { post } from '../support/ask.js';
import { createDatabase } from '../support/database.js';
import { failToStart, startProcess } from '../support/hub-process.js';
import { fileWith, idOf, manifestOf, sha256 } from './manifests.js';

const QUERY = '{ plans { year } }';
const WRONG = sha256('something else');

describe('a manifest that is none stops the start with one line', () => {
  test.each<[string, string, RegExp]>([
    ['an empty file', '', /: expected JSON, got ""\.$/],
    ['half a file', '{"a": ', /: expected JSON, got "\{\\"a\\": "\.$/],
    ['a list', JSON.stringify([QUERY]), /: expected an object with texts of documents under their sha256, got \["\{ plans/],
    ['a text', '"documents"', /: expected an object .*, got "documents"\.$/],
    ['null', 'null', /: expected an object .*, got null\.$/],
    ['a text under another hash', JSON.stringify({ [sha256('x')]: 'x', [WRONG]: QUERY }), new RegExp(`"${WRONG.slice(0, 50)}`)],
    ['a text under its name', JSON.stringify({ Plans: QUERY }), new RegExp(`"Plans": expected .* which is ${sha256(QUERY)}\\.$`)],
    ['a hash in upper case', JSON.stringify({ [sha256(QUERY).toUpperCase()]: QUERY }), /: expected the sha256 of the text/],
    ['a number for a text', JSON.stringify({ [sha256('1')]: 1 }), /…: expected the text of a document, got 1\.$/],
    ['an object for a text', JSON.stringify({ [WRONG]: { query: QUERY } }), /…: expected the text of a document, got \{"query"/],
    ['a key that is in every object', '{"__proto__": {}}', /"__proto__": expected the text of a document, got \{\}\.$/],
  ])('%s', async (_, content, line) => {
    const file = fileWith(content);
    const { code, output } = await failToStart({ PERSISTED_DOCUMENT_FILES: file });
    const lines = output.trim().split('\n');
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`PERSISTED_DOCUMENT_FILES: ${file}: `);
    expect(lines[1]).toMatch(line);
  });

  test('a file that is not there, behind one that is', async () => {
    const missing = join(process.env.TEST_FOLDER!, 'nowhere.json');
    const { code, output } = await failToStart({ PERSISTED_DOCUMENT_FILES: `${manifestOf(QUERY)}, ${missing}` });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(2);
    expect(output).toContain(`PERSISTED_DOCUMENT_FILES: ${missing}: ENOENT`);
  });

  test('a name between commas that is empty, and a mode that does not exist', async () => {
    const { code, output } = await failToStart({ PERSISTED_DOCUMENT_FILES: 'a.json,,b.json', PERSISTED_DOCUMENTS: 'on' });
    expect(code).toBe(1);
    expect(output).toContain('PERSISTED_DOCUMENTS: Value "on" not in choices [off,prefer,only]');
    expect(output).toContain('PERSISTED_DOCUMENT_FILES: expected names of files with commas between them, got an empty one');
  });
});

describe('a manifest', () => {
  test('may be huge, and its keys may say what hash they are', async () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `query Q${at} { plans { year ${'title '.repeat(100)} } }`);
    const huge = fileWith(JSON.stringify(Object.fromEntries(texts.map((text) => [idOf(text), text]))));
    const database = await createDatabase();
    const hub = await startProcess({ DATABASE_URL: database.url, PERSISTED_DOCUMENT_FILES: huge });
    try {
      for (const text of [texts[0]!, texts[19_999]!]) {
        const answer = await post({ documentId: idOf(text) }, { url: hub.url });
        expect(await answer.json()).toMatchObject({ data: { plans: [{ year: 2013 }, { year: 2026 }] } });
      }
    } finally {
      await hub.stop();
      await database.drop();
    }
  });
});
