import type { FastifyRequest } from 'fastify';

/** The parameters of an operation as they were sent: nobody has looked at them yet, so each may be anything. */
export interface Parameters {
  query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** The parameters of each operation of a request: from the address with GET, from the body with POST. */
export function parametersOf({ method, query, body }: FastifyRequest): readonly Parameters[] {
  if (method === 'GET') return [query as Parameters];
  if (method !== 'POST') return [];
  return [body].flat().filter((one): one is Parameters => typeof one === 'object' && one !== null);
}
