import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PACKAGE_ROOT } from '../package-root.js';

const FOLDER = join(PACKAGE_ROOT, 'dist', 'graphiql');

/** Serves GraphiQL at `/graphiql/`, from the files that `npm run build` made; `/` leads there. */
export function serveGraphiQL(server: FastifyInstance): void {
  server.get('/', async (_, reply) => reply.redirect('/graphiql/'));
  server.get('/graphiql', async (_, reply) => reply.redirect('/graphiql/'));
  if (!existsSync(FOLDER)) {
    server.log.warn('GraphiQL is not built: run "npm run build"');
    return;
  }
  void server.register(fastifyStatic, {
    root: FOLDER,
    prefix: '/graphiql/',
    setHeaders: (response, path) => {
      // The names of the assets change with their content; the page that names them must be asked for again.
      response.header(
        'cache-control',
        path.includes(`${join(FOLDER, 'assets')}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
