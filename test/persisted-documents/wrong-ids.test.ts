import { describe, expect, test } from '@jest/globals';
import { type Answer, ask, HUB, post } from '../support/ask.js';
import { idOf, sha256 } from './manifests.js';

const QUERY = '{ plans { year } }';

async function refusal(response: Response): Promise<[number, string, string]> {
  const { errors } = (await response.json()) as Answer;
  return [response.status, errors![0]!.extensions.code, errors![0]!.message];
}

const MALFORMED = /^documentId: expected "sha256:" and 64 hexadecimal digits in lower case, got /;

describe('an id that is none is refused and named', () => {
  test.each<[string, unknown]>([
    ['a number', 59],
    ['true', true],
    ['null', null],
    ['an object', { sha256: sha256(QUERY) }],
    ['a list', [idOf(QUERY)]],
    ['an empty text', ''],
    ['a hash without what it is', sha256(QUERY)],
    ['another hash', `md5:${sha256(QUERY).slice(0, 32)}`],
    ['a hash in upper case', `sha256:${sha256(QUERY).toUpperCase()}`],
    ['a hash with a digit too many', `${idOf(QUERY)}0`],
    ['a hash with a digit too few', idOf(QUERY).slice(0, -1)],
    ['a hash and a new line', `${idOf(QUERY)}\n`],
    ['the name of a property', '__proto__'],
    ['a text of 100 kB', 'a'.repeat(100_000)],
  ])('%s', async (_, documentId) => {
    const [status, code, message] = await refusal(await post({ documentId }));
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(message).toMatch(MALFORMED);
    expect(message.length).toBeLessThan(160);
  });

  test('also in a batch', async () => {
    const [status, code, message] = await refusal(await post([{ query: QUERY }, { documentId: 59 }]));
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(message).toMatch(/got 59\.$/);
  });

  test('also twice in an address', async () => {
    const address = `${HUB()}/graphql?documentId=${idOf(QUERY)}&documentId=${idOf(QUERY)}`;
    const [status, code, message] = await refusal(await fetch(address));
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(message).toMatch(MALFORMED);
  });
});

describe('an id beside a text', () => {
  const both = [400, 'BAD_REQUEST', 'documentId: expected it in place of "query", got both.'];

  test('is refused, though they belong together', async () => {
    expect(await refusal(await post({ documentId: idOf(QUERY), query: QUERY }))).toEqual(both);
    const address = `${HUB()}/graphql?${new URLSearchParams({ documentId: idOf(QUERY), query: QUERY })}`;
    expect(await refusal(await fetch(address))).toEqual(both);
  });

  test('is taken for an id if the text is null', async () => {
    const [, code] = await refusal(await post({ documentId: idOf(QUERY), query: null }));
    expect(code).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
  });
});

describe('a refusal', () => {
  test('says which id is not known and what helps', async () => {
    const [, , message] = await refusal(await post({ documentId: idOf(QUERY) }));
    expect(message).toMatch(/the hub knows, got "sha256:[0-9a-f]{40,}…\. Send the text of the query\.$/);
    expect(await ask(QUERY)).toEqual({ plans: [{ year: 2013 }, { year: 2026 }] });
  });
});
