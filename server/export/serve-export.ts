import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { HubContext } from '../graph/hub-context.js';
import { tagOf, validTag } from '../http/entity-tag.js';
import { refuseOtherMethods } from '../http/read-only.js';
import type { PersistedDocuments } from '../persisted-documents/persisted-documents.js';
import { Export, type ExportOptions } from './export.js';
import { type ExportRequest, ExportRequests } from './export-request.js';
import { FailedAnswer } from './failed-answer.js';

/** What exports need to know of their surroundings. */
export interface ServedExports extends Omit<ExportOptions, 'context'> {
  /** Makes what a request carries. */
  context(request: FastifyRequest): HubContext;
  readonly documents: PersistedDocuments;
  readonly store: GraphStore;
}

/** Nobody waits for the export any more. */
class ClientGone extends Error {}

/** Serves known documents as files at `/export/{document}.{format}`, as long as they are and piece by piece. */
export function serveExport(path: FastifyInstance, { documents, store, context, ...options }: ServedExports): void {
  const requests = new ExportRequests(documents);
  const running = new Set<Export>();
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked = requests.read(request);
    const held = request.headers['if-none-match'];
    const tag = held && validTag(held, questionOf(asked, request), store.plans);
    if (tag) return reply.code(304).headers({ etag: tag, 'cache-control': 'no-cache' }).send();
    const one = new Export(asked, { ...options, context: () => context(request) });
    running.add(one);
    reply.raw.once('close', () => {
      one.stop(new ClientGone('The client has gone away'));
      running.delete(one);
    });
    return answer(one, asked, { request, reply });
  };
  path.route({ method: ['GET', 'HEAD'], url: '/export/:file', exposeHeadRoute: false, handler });
  refuseOtherMethods(path, '/export/:file');
  path.addHook('preClose', async () => {
    // An export may take longer than whoever stops the hub will wait.
    for (const one of running) one.stop(new HubError(ErrorCode.SHUTTING_DOWN, 'The hub is stopping. Ask again.', {}, 503));
  });
}

async function answer(
  one: Export,
  asked: ExportRequest,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  try {
    const pieces = await one.begin();
    const { lasting, years } = one.context.read;
    const name = ['zielnetz', one.name, ...years].join('-');
    reply.headers({
      'content-type': asked.format.mediaType,
      'content-disposition': `attachment; filename="${name}.${asked.extension}"`,
      ...(lasting.length > 0 && { etag: tagOf(questionOf(asked, request), lasting), 'cache-control': 'no-cache' }),
    });
    if (request.method === 'HEAD') {
      one.stop(new Error('Nobody wants the rest'));
      return reply.send();
    }
    const stream = Readable.from(pieces, { objectMode: false });
    one.onStop((reason) => stream.destroy(reason));
    return reply.send(stream);
  } catch (error) {
    one.stop(error as Error);
    if (error instanceof ClientGone) return reply.code(499).send(); // Nobody reads it; the log does not call it a fault.
    if (error instanceof FailedAnswer) return reply.code(error.status).send({ errors: error.errors });
    throw error;
  }
}

/** The same facts in another format, or as another list, are another answer. */
function questionOf({ text, operationName, variables, list, extension }: ExportRequest, { viewer }: FastifyRequest) {
  return { query: text, operationName, variables, accept: `export ${extension} ${list ?? ''}`, viewer };
}
