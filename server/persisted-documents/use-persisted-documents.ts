import type { FastifyInstance } from 'fastify';
import type { HubError } from '../errors/hub-error.js';
import { parametersOf } from '../http/parameters.js';
import type { PersistedDocuments } from './persisted-documents.js';

/**
 * Puts the text of a document in the place of its id, and refuses what may not be asked, before
 * anything is parsed. Whatever comes behind sees requests with texts only.
 */
export function usePersistedDocuments(path: FastifyInstance, documents: PersistedDocuments): void {
  path.addHook('preHandler', (request, _, done) => {
    try {
      for (const parameters of parametersOf(request)) {
        const text = documents.textOf(parameters);
        if (text === null) continue;
        parameters.query = text;
        // Apollo reads the address itself.
        if (request.method === 'GET') request.raw.url += `&${new URLSearchParams({ query: text })}`;
      }
      done();
    } catch (error) {
      done(error as HubError);
    }
  });
}
