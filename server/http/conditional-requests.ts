import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphStore } from '../graph/graph-store.js';
import type { HubContext } from '../graph/hub-context.js';
import { type Question, tagOf, validTag } from './entity-tag.js';
import { parametersOf } from './parameters.js';

/** May be kept, but not used without asking whether it still holds: a plan may change at any time. */
const KEEP_AND_ASK = 'no-cache';

/** Answers are not kept unless they get a tag, and depend on the media type that was asked for and on who asks. */
export function setCachingHeaders(path: FastifyInstance): void {
  path.addHook('onRequest', (_, reply, done) => {
    reply.header('cache-control', 'no-store').header('vary', 'Accept, Authorization');
    done();
  });
}

/**
 * Answers 304 to a client that holds the answer already, before anything is parsed or executed. With
 * POST as well, where HTTP knows 412 only: a query that is sent by POST reads, just as one by GET.
 */
export function answerUnchanged(path: FastifyInstance, store: GraphStore): void {
  path.addHook('preHandler', (request, reply, done) => {
    const held = request.headers['if-none-match'];
    const question = held && questionOf(request);
    const tag = question && validTag(held, question, store.plans);
    if (!tag) return done();
    void reply.code(304).headers({ etag: tag, 'cache-control': KEEP_AND_ASK }).send();
  });
}

/** Gives a tag to the answers that can be kept: one query, without errors, made from adopted plans. */
export const TAG_PLUGIN: ApolloServerPlugin<HubContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, operation, response, contextValue, requestIsBatched }) {
        const { http, body } = response;
        const isKept =
          operation?.operation === 'query' && !requestIsBatched && body.kind === 'single' && !body.singleResult.errors;
        const plans = isKept ? contextValue.read.lasting : [];
        http.headers.set('cache-control', plans.length > 0 ? KEEP_AND_ASK : 'no-store');
        if (plans.length === 0) return;
        const { query, operationName, variables } = request;
        const { viewer } = contextValue;
        const accept = request.http?.headers.get('accept');
        http.headers.set('etag', tagOf({ query, operationName, variables, accept, viewer }, plans));
      },
    };
  },
};

/** The question of a request as Apollo will understand it; null for a batch, whose answers have no tag. */
function questionOf(request: FastifyRequest): Question | null {
  const [parameters, ...others] = parametersOf(request);
  if (!parameters || others.length > 0 || Array.isArray(request.body)) return null;
  const { query, operationName, variables } = parameters;
  const { accept } = request.headers;
  const { viewer } = request;
  return { query, operationName, variables: request.method === 'GET' ? parsed(variables) : variables, accept, viewer };
}

/** In an address, variables are a text; one that is no JSON is refused later. */
function parsed(variables: unknown): unknown {
  try {
    return typeof variables === 'string' ? JSON.parse(variables) : variables;
  } catch {
    return variables;
  }
}
