import { describe, expect, test } from '@jest/globals';
import { HUB, post } from '../support/ask.js';

const QUERY = '{ about { municipality } }';

describe('HTTP', () => {
  test('GET answers a query', async () => {
    const answer = await fetch(`${HUB()}/graphql?query=${encodeURIComponent(QUERY)}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ data: { about: { municipality: 'Stadt Münster' } } });
  });

  test('a batch answers each operation', async () => {
    const answer = await post([{ query: QUERY }, { query: '{ plans { year } }' }]);
    expect(await answer.json()).toMatchObject([{ data: { about: {} } }, { data: { plans: [{ year: 2013 }, { year: 2026 }] } }]);
  });

  test('every answer carries a request id and security headers, and names no server software', async () => {
    const { headers } = await post({ query: QUERY });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });

  test('the root leads to GraphiQL, which may load nothing from elsewhere', async () => {
    const root = await fetch(HUB(), { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphiql/']);
    const page = await fetch(`${HUB()}/graphiql`);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('Zielnetz');
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('a path that is not there is answered in the form of GraphQL errors', async () => {
    const answer = await fetch(`${HUB()}/nirgends`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('introspection is on, and every type, field, argument and value has a description', async () => {
    const answer = await post({
      query: `{ __schema { types { name description fields { name description args { name description } }
        enumValues { name description } inputFields { name description } } } }`,
    });
    const { data } = (await answer.json()) as { data: { __schema: { types: Described[] } } };
    expect(data.__schema.types.flatMap((type) => undescribed(type, ''))).toEqual([]);
  });
});

interface Described {
  readonly name: string;
  readonly description: string | null;
  readonly [parts: string]: unknown;
}

/** The paths of everything without a description; GraphQL's own types and the root are not ours to describe. */
function undescribed(part: Described, path: string): readonly string[] {
  if (part.name.startsWith('__')) return [];
  const here = `${path}${part.name}`;
  const inner = ['fields', 'args', 'enumValues', 'inputFields'].flatMap((key) => (part[key] as Described[] | null) ?? []);
  const missing = part.description || here === 'Query' ? [] : [here];
  return [...missing, ...inner.flatMap((one) => undescribed(one, `${here}.`))];
}
