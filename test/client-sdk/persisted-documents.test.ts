import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, HubAnswerError } from '@zielnetz/client';
import { withChanges } from '@zielnetz/client/changes';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { answer, errorsWith } from '../support/misbehaving-proxy.js';
import { errorOf, OFFICE, throughProxy } from './through-proxy.js';

const through = throughProxy();
const MANIFEST = JSON.parse(readFileSync('client-sdk/generated/persisted-documents.json', 'utf8')) as Record<string, string>;
const unknown = answer(200, errorsWith('PERSISTED_DOCUMENT_NOT_FOUND'));

type Result = (variables: object) => Promise<unknown>;
/** All curated methods of a client, by name. */
const methodsOf = (hub: object) =>
  Object.entries(hub as Record<string, Record<string, { result: Result }>>).flatMap(([group, methods]) =>
    group === 'query' ? [] : Object.entries(methods).map(([name, method]) => [`${group}.${name}`, method] as const),
  );
const METHODS = methodsOf(createClient({ url: 'http://127.0.0.1/' })).map(([name]) => name);
/** What is asked by those who work on plans. */
const OF_CHANGES = [
  'controllingReports.deviations',
  'controllingReports.draft',
  'controllingReports.get',
  'controllingReports.issued',
  'history.of',
  'indicatorValues.history',
  'journal.list',
  'serviceTokens.list',
  'targetAgreements.get',
  'targetAgreements.list',
  'viewer.get',
];
const MUTATIONS = methodsOf(withChanges(createClient({ url: 'http://127.0.0.1/' })))
  .map(([name]) => name)
  .filter((name) => ![...METHODS, ...OF_CHANGES].includes(name));

/** What the requests were about: the id, or the text. */
const asked = () =>
  through.proxy.seen.map(({ body }) => {
    const { documentId, query } = JSON.parse(body);
    return { documentId, query };
  });
const isId = ({ documentId }: { documentId?: string }) => documentId !== undefined;

describe('the id of a document', () => {
  test.each([...METHODS, ...OF_CHANGES])(
    'goes first and is the sha256 of the text that goes next if the hub does not know it: %s',
    async (name) => {
      through.proxy.always(unknown);
      const [, method] = methodsOf(withChanges(through.client())).find(([one]) => one === name)!;
      await method.result({});
      const [first, second, ...others] = asked();
      expect(others).toEqual([]);
      const sha256 = createHash('sha256').update(second!.query).digest('hex');
      expect([first, second!.documentId]).toEqual([{ documentId: `sha256:${sha256}`, query: undefined }, undefined]);
      expect(MANIFEST[sha256]).toBe(second!.query);
    },
  );

  test('is there for every document of the manifest that is answered once', () => {
    const answeredOnce = Object.values(MANIFEST).filter((text) => !text.startsWith('subscription'));
    expect([...METHODS, ...OF_CHANGES, ...MUTATIONS]).toHaveLength(answeredOnce.length);
  });

  test.each(MUTATIONS)(
    'is of no use to what is sent once; a hub that takes known documents only knows the text: %s',
    async (name) => {
      const [, method] = methodsOf(withChanges(through.client())).find(([one]) => one === name)!;
      await method.result({});
      const [{ documentId, query }, ...others] = asked() as [ReturnType<typeof asked>[number]];
      expect([documentId, others]).toEqual([undefined, []]);
      expect(Object.values(MANIFEST)).toContain(query);
    },
  );

  test('is enough for a hub that knows it', async () => {
    expect((await through.client().offices.get(OFFICE)).office!.name).toBe('Jobcenter Münster');
    expect(asked()).toEqual([{ documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), query: undefined }]);
  });

  test('has the variables with it, and so has the text', async () => {
    through.proxy.next(unknown);
    await through.client().offices.get(OFFICE);
    expect(through.proxy.seen.map(({ body }) => JSON.parse(body).variables)).toEqual([OFFICE, OFFICE]);
  });

  test.each(['PERSISTED_DOCUMENT_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST'])(
    'is tried once for each document; after %s the text is sent at once',
    async (code) => {
      const hub = through.client();
      through.proxy.next(answer(code === 'BAD_REQUEST' ? 400 : 200, errorsWith(code)));
      for (const number of ['59', '51']) expect((await hub.offices.get({ ...OFFICE, number })).office!.number).toBe(number);
      await hub.about.get();
      expect(asked().map(isId)).toEqual([true, false, false, true]);
    },
  );

  test('goes by GET too, where answers are kept', async () => {
    const hub = through.client({ cache: { maxBytes: 2 ** 20 } });
    through.proxy.next(unknown);
    for (let count = 0; count < 2; count += 1) expect((await hub.offices.get(OFFICE)).office!.number).toBe('59');
    const keys = through.proxy.seen.map(({ path }) => [...new URL(path, 'http://hub').searchParams.keys()].join());
    expect(keys).toEqual(['documentId,variables', 'query,variables', 'query,variables']);
    expect(through.proxy.seen.map(({ passed }) => passed?.status)).toEqual([undefined, 200, 304]);
  });

  test('does not use up a retry', async () => {
    through.proxy.next(unknown, answer(500));
    await through.client({ retries: 1 }).offices.get(OFFICE);
    expect(asked().map(isId)).toEqual([true, false, false]);
  });

  test('is not there for a document of one’s own, and errors of those are not answered by asking again', async () => {
    through.proxy.always(unknown);
    errorOf(await through.client().query.result('{ about { version } }'), HubAnswerError);
    expect(asked()).toEqual([{ documentId: undefined, query: '{ about { version } }' }]);
  });
});

describe('a hub that takes', () => {
  let database: TestDatabase;
  let hub: HubProcess | undefined;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(async () => {
    await hub?.stop();
    await database.drop();
  });

  test.each([
    ['off', 'no ids', [true, false, false], undefined],
    ['only', 'nothing else', [true, true], 'PERSISTED_DOCUMENT_REQUIRED'],
  ])('%s: %s gets what it takes', async (mode, _, ids, refusal) => {
    hub = await startProcess({ DATABASE_URL: database.url, PERSISTED_DOCUMENTS: mode });
    through.proxy.target = hub.url;
    const client = through.client();
    for (const number of ['59', '51']) expect((await client.offices.get({ ...OFFICE, number })).office!.number).toBe(number);
    expect(asked().map(isId)).toEqual(ids);
    const { errors } = await client.query.result('{ about { version } }');
    expect(errors[0]).toEqual(refusal && expect.objectContaining({ code: refusal }));
    const { errors: ofChange } = await withChanges(client).targetGroups.remove.result({ input: { id: 'x', version: 1 } });
    expect(ofChange[0]).toMatchObject({ code: 'UNAUTHENTICATED' });
    await hub.stop();
    hub = undefined;
  });
});
