import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A website of one's own: another origin than every hub. */
export interface Website {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves files from memory.
 *
 * @param files what is served at which path; `.js` is a script, all else a page
 */
export async function serve(files: Readonly<Record<string, string>>): Promise<Website> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = files[pathname];
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(file);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
