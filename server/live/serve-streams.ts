import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Config } from '../config.js';
import { errorFormatter } from '../errors/format-error.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { parametersOf } from '../http/parameters.js';
import { STREAM_PATH } from '../limits/operation-kinds.js';
import type { Authentication } from '../security/authenticate.js';
import type { ChangeFeed } from './change-feed.js';
import type { ContributionsOfEntry } from './contributions-of-entry.js';
import { Stream } from './stream.js';
import type { StreamContext } from './stream-context.js';
import { Subscriptions } from './subscriptions.js';

/** What streams need to know of their surroundings. */
interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly config: Config;
  readonly feed: ChangeFeed;
  readonly contributions: ContributionsOfEntry;
  /** Is asked again while a stream is open. */
  readonly authentication: Authentication;
  /** Makes what the answer to an event carries. */
  context(request: FastifyRequest): object;
}

/** No proxy may hold back what is sent; and the connection ends with the stream, or it would keep a stopping hub waiting. */
const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no', connection: 'close' };

/**
 * Answers subscriptions with server-sent events, one stream for each (the protocol of graphql-sse, distinct connections mode).
 * When the server closes, the streams end with an error that says how to go on.
 */
export function serveStreams(server: FastifyInstance, options: StreamOptions): void {
  const { schema, config, feed, contributions, authentication, context } = options;
  const subscriptions = new Subscriptions(schema, config);
  const format = errorFormatter(config.DEVELOPMENT, server.log);
  const open = new Set<Stream>();
  // The library knows results by their data.
  const formatted = ({ data = null, errors }: ExecutionResult): ExecutionResult =>
    errors ? { data, errors: errors.map((error) => format(error.toJSON(), error)) as never } : { data };
  const respond = createHandler<FastifyRequest, { readonly stream: Stream }>({
    authenticate: () => null, // There is no other mode then.
    async onSubscribe({ raw: request, context: { stream } }, parameters) {
      const subscription = subscriptions.read(parameters);
      if (isRefused(subscription)) return formatted({ errors: subscription });
      const carried: StreamContext = {
        ...{ feed, contributions, signal: stream.signal, viewer: () => request.viewer },
        begins: (after) => void stream.reply.header('x-stream-after', after),
      };
      const results = await subscriptions.subscribe(subscription, carried, () => context(request));
      return Symbol.asyncIterator in results ? stream.answers(mapped(results, formatted)) : formatted(results);
    },
  });
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    checkRequest(request, reply);
    if (open.size >= config.MAX_STREAMS) {
      void reply.header('retry-after', '10');
      throw new HubError(ErrorCode.TOO_MANY_STREAMS, TOO_MANY, { limit: config.MAX_STREAMS }, 503);
    }
    const stream = new Stream(request, reply, authentication);
    open.add(stream);
    reply.raw.once('close', () => open.delete(stream));
    const { method, body } = request;
    const [messages, { status, statusText }] = await respond({
      ...{ method, body: body as Record<PropertyKey, unknown> | null, raw: request, context: { stream } },
      url: request.raw.url!,
      headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : String(request.headers[name] ?? '')) },
    });
    if (messages === null || typeof messages === 'string') {
      throw new HubError(
        ErrorCode.BAD_REQUEST,
        `request: expected one subscription, got something else (${status} ${statusText}).`,
      );
    }
    return reply.headers(HEADERS).send(Readable.from(stream.flow.metered(messages)));
  };
  server.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], url: STREAM_PATH, handler: answer });
  server.addHook('preClose', async () => {
    await feed.close();
    for (const stream of open) stream.finishSoon();
  });
}

const TOO_MANY = 'streams: as many are open as this hub allows. Try again later.';

function checkRequest(request: FastifyRequest, reply: FastifyReply): void {
  const { method, body } = request;
  const { accept = '' } = request.headers;
  if (method !== 'GET' && method !== 'POST') {
    void reply.header('allow', 'GET, POST');
    throw new HubError(ErrorCode.BAD_REQUEST, `method: expected GET or POST, got ${method}.`, {}, 405);
  }
  if (!/text\/event-stream|text\/\*|\*\/\*/.test(accept)) {
    throw new HubError(ErrorCode.BAD_REQUEST, `Accept: expected text/event-stream, got ${quoted(accept)}.`, {}, 406);
  }
  if (method === 'POST' && (typeof body !== 'object' || body === null || Array.isArray(body))) {
    throw new HubError(ErrorCode.BAD_REQUEST, 'body: expected a JSON object with one subscription.');
  }
  const [{ query } = {}] = parametersOf(request);
  if (typeof query !== 'string') {
    throw new HubError(ErrorCode.BAD_REQUEST, `query: expected the text of a subscription, got ${quoted(query ?? 'nothing')}.`);
  }
}

function isRefused(read: ReturnType<Subscriptions['read']>): read is readonly GraphQLError[] {
  return Array.isArray(read);
}

async function* mapped<In, Out>(items: AsyncIterable<In>, change: (item: In) => Out): AsyncGenerator<Out, void, undefined> {
  for await (const item of items) yield change(item);
}
