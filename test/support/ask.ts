/** An answer as GraphQL over HTTP gives it. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
export type Answer<Data = any> = {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown> & { readonly code: string };
  }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
};

/** The hub that all tests share. */
export const HUB = () => process.env.HUB_URL!;

/** Asks a hub and gives the HTTP answer. */
export function post(
  body: unknown,
  { url = HUB(), headers = {} }: { url?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks a hub and gives the GraphQL answer, errors and all. */
export async function answerTo(query: string, variables: Record<string, unknown> = {}, url = HUB()): Promise<Answer> {
  return (await post({ query, variables }, { url })).json() as Promise<Answer>;
}

/** Asks a hub and gives the data; an answer with errors fails the test. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
export async function ask<Data = any>(query: string, variables: Record<string, unknown> = {}, url = HUB()): Promise<Data> {
  const { data, errors } = await answerTo(query, variables, url);
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data as Data;
}
