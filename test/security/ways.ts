import { type Answer, post } from '../support/ask.js';

/** What a hub said to whoever asked. */
export interface Said {
  readonly status: number;
  /** The header that tells what to do. */
  readonly challenge: string | null;
  readonly body: Answer;
}

type Headers = Record<string, string>;

/** Every way to ask a hub for anything, with a token or without. */
const WAYS: Readonly<Record<string, (url: string, headers: Headers) => Promise<Response>>> = {
  'a question': (url, headers) => post({ query: '{ offices(year: 2013) { number } }' }, { url, headers }),
  'a question in the address': (url, headers) =>
    fetch(`${url}/graphql?${new URLSearchParams({ query: '{ plans { year } }' })}`, { headers }),
  'a batch': (url, headers) => post([{ query: '{ plans { year } }' }], { url, headers }),
  'a change': (url, headers) =>
    post(
      { query: 'mutation { createTargetGroup(year: 2013, input: { key: "x", name: "x" }) { problems { code } } }' },
      { url, headers },
    ),
  'a new service token': (url, headers) =>
    post({ query: 'mutation { revokeServiceToken(id: "x") { serviceToken { id } } }' }, { url, headers }),
  'an export': (url, headers) => fetch(`${url}/export/GoalsList.csv`, { headers }),
  'a report': (url, headers) => fetch(`${url}/reports/2026/1.pdf`, { headers }),
  'a stream': (url, headers) =>
    fetch(`${url}/graphql/stream?${new URLSearchParams({ query: 'subscription { planChanged { id } }' })}`, {
      headers: { ...headers, accept: 'text/event-stream' },
    }),
};

/** What a hub says on every way to a token that it refuses; with anything but a JSON error the test fails. */
export function refusals(url: string, authorization: string): Promise<readonly (readonly [string, Said])[]> {
  return Promise.all(
    Object.entries(WAYS).map(async ([way, ask]) => {
      const answer = await ask(url, { authorization });
      const said = { status: answer.status, challenge: answer.headers.get('www-authenticate') };
      return [way, { ...said, body: (await answer.json()) as Answer }] as const;
    }),
  );
}

/** The one refusal there is, on every way. */
export const ALL_REFUSED: readonly (readonly [string, Said])[] = Object.keys(WAYS).map((way) => [
  way,
  {
    status: 401,
    challenge: 'Bearer realm="zielnetz", error="invalid_token"',
    body: {
      errors: [{ message: 'Authorization: the token cannot be used. Get a new one.', extensions: { code: 'UNAUTHENTICATED' } }],
    },
  },
]);
