import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createClient, HubAnswerError, HubNetworkError } from '@zielnetz/client';
import { parse, print } from 'graphql';
import { answer } from '../support/misbehaving-proxy.js';
import { asksOf, errorOf, throughProxy } from './through-proxy.js';

const through = throughProxy();
const TEXT = 'query Office($number: String!) { office(number: $number, year: 2013) { number name } }';
const VARIABLES = { number: '59' };
const DATA = { office: { number: '59', name: 'Jobcenter Münster' } };
const MANIFEST = JSON.parse(readFileSync('client-sdk/generated/persisted-documents.json', 'utf8')) as Record<string, string>;

/** What graphql-codegen's client preset makes with `documentMode: 'string'`. */
class PresetDocument<Data, Variables> extends String {
  declare __apiType?: (variables: Variables) => Data;
  readonly __meta__ = { hash: 'sha1-of-something-else' };
}

/** What gql.tada makes: a tree whose places in the text are worked out only if somebody asks. */
const tadaTree = (text: string) => {
  const { kind, definitions } = parse(text, { noLocation: true });
  return { kind, definitions, loc: undefined } as object as { __apiType?: (variables: typeof VARIABLES) => typeof DATA };
};

const FORMS = [
  ['a text', TEXT],
  ['a text with types, as the client preset makes it', new PresetDocument<typeof DATA, typeof VARIABLES>(TEXT)],
  ['a tree of graphql-js', parse(TEXT) as object],
  ['a tree that is frozen', Object.freeze(parse(TEXT)) as object],
  ['a tree as gql.tada makes it', tadaTree(TEXT)],
] as const;

/** Whatever is difficult to print. */
const AWKWARD = [
  'query($a: [Int!]! = [1, 2], $b: In = {x: "\\"\\n\\u00e4", y: null, z: {w: ENUM}}, $c: Boolean = true) @d(x: 1.5e10) { a }',
  'query { b: a(text: """\n  Block "with" \\""" quotes\n    and indentation\n""") @include(if: $x) @skip(if: false) { ...F ... on G { id } ... @x { y } } }',
  'query A { a } query B { b { ...F } } fragment F on T @x(list: [], object: {}) { id c(list: [[1], []], float: -0.5) }',
  '{ a(emoji: "😀 \\u{1F600} \\t \\\\ /", empty: "", block: """""") }',
  'mutation M($x: Int) { m(x: $x) } subscription S { s }',
];

describe('a document of one’s own', () => {
  test.each(FORMS)('may be %s', async (_, document) => {
    const { query } = through.client();
    expect(await query(document as string, VARIABLES)).toEqual(DATA);
    expect(await query.result(document as string, VARIABLES)).toEqual({ data: DATA, errors: [] });
    const { query: sent, ...others } = JSON.parse(through.proxy.seen[0]!.body);
    expect(print(parse(sent))).toBe(print(parse(TEXT)));
    expect(others).toEqual({ variables: VARIABLES });
  });

  test('that is a text is sent as it is', async () => {
    const text = `# for the log\n${TEXT}   `;
    await through.client().query(text, VARIABLES);
    expect(JSON.parse(through.proxy.seen[0]!.body).query).toBe(text);
  });

  test.each([...AWKWARD, ...Object.values(MANIFEST)])(
    'that is a tree is printed without a change of meaning: %#',
    async (text) => {
      through.proxy.next(answer(200, { data: {} }));
      await through.client().query(parse(text) as object);
      const { query } = JSON.parse(through.proxy.seen[0]!.body);
      expect(print(parse(query))).toBe(print(parse(text)));
    },
  );

  test.each([null, undefined, 59, true, {}, [], { kind: 'Field' }, { definitions: [] }, Symbol('x'), () => TEXT])(
    'that is none is refused with a TypeError before anything is sent: %p',
    async (document) => {
      for (const ask of asksOf(through.client())) await expect(ask(document as unknown as string)).rejects.toThrow(TypeError);
      expect(through.proxy.seen).toHaveLength(0);
    },
  );

  test('may go without variables, and with headers and time of its own', async () => {
    const hub = through.client({ headers: { 'x-city': 'Münster'.normalize('NFC').replace('ü', 'ue'), 'x-desk': '1' } });
    await hub.query('{ about { version } }', undefined, { headers: { 'x-desk': '2' }, timeoutMs: 5_000 });
    await hub.query('{ about { version } }');
    expect(through.proxy.seen.map(({ headers }) => [headers['x-city'], headers['x-desk']])).toEqual([
      ['Muenster', '2'],
      ['Muenster', '1'],
    ]);
    expect(JSON.parse(through.proxy.seen[0]!.body)).toEqual({ query: '{ about { version } }' });
  });
});

describe('the request', () => {
  test('is what GraphQL over HTTP asks for', async () => {
    await through.client().query(TEXT, VARIABLES);
    const [{ method, headers }] = through.proxy.seen as [(typeof through.proxy.seen)[number]];
    expect(method).toBe('POST');
    expect(headers['content-type']).toBe('application/json');
    expect(headers.accept).toBe('application/graphql-response+json, application/json;q=0.9');
  });

  test('goes to the address as it was given, query string and all', async () => {
    await through.client({ url: `${through.proxy.url}?city=x&city=y` }).query(TEXT, VARIABLES);
    expect(through.proxy.seen[0]!.path).toBe('/graphql?city=x&city=y');
  });

  test('may be made by another fetch', async () => {
    const calls: string[] = [];
    const hub = through.client({
      fetch: (address, init) => {
        calls.push(String(address));
        return fetch(address, init);
      },
    });
    expect(await hub.query(TEXT, VARIABLES)).toEqual(DATA);
    expect(calls).toEqual([through.proxy.url]);
  });

  test.each(['', 'hub', '/graphql', 'http://', undefined])('needs an address: %p is refused with a TypeError', (url) => {
    expect(() => createClient({ url: url as string })).toThrow(TypeError);
    expect(() => createClient({ url: url as string })).toThrow(/^url: expected an address such as https:.+, got "/);
  });

  test.each(['ftp://127.0.0.1/graphql', 'http://127.0.0.1:1/graphql'])(
    'that reaches nobody fails as the network does: %s',
    async (url) => {
      const error = errorOf(await createClient({ url, retries: 0 }).query.result(TEXT, VARIABLES), HubNetworkError);
      expect(error.message).toContain(url);
    },
  );

  test('to an address where there is no hub tells who answered', async () => {
    const at = (path: string) => through.client({ url: through.proxy.url.replace('graphql', path), cache: { maxBytes: 0 } });
    const page = errorOf(await at('graphiql').about.get.result(), HubNetworkError);
    expect(page.message).toMatch(/^Expected the answer of a hub, got text\/html.+ status 200\./);
    const path = errorOf(await at('graph').about.get.result(), HubAnswerError);
    expect(path).toMatchObject({ status: 404, message: expect.stringContaining('path: expected /graphql') });
  });
});
