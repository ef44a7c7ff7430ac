import { once } from 'node:events';
import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

/** What a hub answered. */
interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A request as it reached the proxy. */
export interface Seen {
  readonly method: string;
  /** Path and query string. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The answer of the hub; undefined if the request was not passed on. */
  passed?: Answer;
}

/** What is done with a request. `pass` sends it on and brings the hub's answer. */
export type Treatment = (response: ServerResponse, pass: () => Promise<Answer>, request: Seen) => unknown;

/** An HTTP proxy before a hub that treats requests as it is told. */
export interface MisbehavingProxy {
  /** The address of GraphQL by way of the proxy. */
  readonly url: string;
  /** Where requests are passed on to; may be changed at any time, as a rolling restart does. */
  target: string;
  /** The requests since the start or the last `forget`. */
  readonly seen: readonly Seen[];
  /** Treats the next requests so, one after the other; those behind them are passed on. */
  next(...treatments: readonly Treatment[]): void;
  /** Treats all requests so for which there is no other treatment. */
  always(treatment: Treatment): void;
  /** Begins anew: nothing seen, everything is passed on. */
  forget(): void;
  close(): Promise<void>;
}

/** Passes the request on, and the answer back. */
export const passOn: Treatment = async (response, pass) => {
  const { status, headers, body } = await pass();
  response.writeHead(status, headers).end(body);
};

/** Answers itself: a text as it is, anything else as JSON. */
export function answer(status: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}): Treatment {
  const written = typeof body === 'string' ? body : JSON.stringify(body);
  const type = written.startsWith('<') ? 'text/html' : 'application/json';
  return (response) => {
    if (headers.date) response.sendDate = false;
    response.writeHead(status, { 'content-type': type, ...headers }).end(written);
  };
}

/** The form of errors in GraphQL. */
export const errorsWith = (code: string, message: string = code) => ({ errors: [{ message, extensions: { code } }] });

/** Answers that there were too many requests. */
export function tooMany(retryAfter: string, headers: Readonly<Record<string, string>> = {}): Treatment {
  return answer(429, errorsWith('TOO_MANY_REQUESTS'), { 'retry-after': retryAfter, ...headers });
}

/** Cuts the connection before the answer. */
export const cutBeforeHead: Treatment = (response) => response.socket?.destroy();

/** Passes the request on and cuts the connection when only the head of the answer is through. */
export const cutAfterHead: Treatment = (response, pass) => cutAt(0, response, pass);

/** Passes the request on and cuts the connection when half of the answer is through. */
export const cutAmidBody: Treatment = (response, pass) => cutAt(0.5, response, pass);

async function cutAt(share: number, response: ServerResponse, pass: () => Promise<Answer>) {
  const { status, headers, body } = await pass();
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.flushHeaders();
  if (share > 0) response.write(body.slice(0, body.length * share));
  await delay(50); // So that the client has read it.
  response.socket?.destroy();
}

/** Passes the request on, and the answer back later. */
export const slowHead =
  (ms: number): Treatment =>
  async (response, pass, request) => {
    await delay(ms, undefined, { ref: false });
    await passOn(response, pass, request);
  };

/** Passes the request on, and back the head at once, half of the body at once and half of it later. */
export const slowBody =
  (ms: number): Treatment =>
  async (response, pass) => {
    const { status, headers, body } = await pass();
    response.writeHead(status, headers);
    response.write(body.slice(0, body.length / 2));
    await delay(ms, undefined, { ref: false });
    response.end(body.slice(body.length / 2));
  };

/** Takes the request and never answers. */
export const never: Treatment = () => {};

/** Sends the client to another address of the proxy. */
export const redirect = (status: number): Treatment => answer(status, '', { location: '/graphql' });

/** Passes the request on, drops the answer of the hub and gives another one. */
export const instead =
  (treatment: Treatment): Treatment =>
  async (response, pass, request) => {
    await pass();
    await treatment(response, pass, request);
  };

/**
 * Puts a proxy before a hub.
 *
 * @param hasTokens whether the hub knows the tokens that come; it would refuse others, so they are taken away
 */
export async function misbehavingProxy(hub: string, hasTokens = false): Promise<MisbehavingProxy> {
  const sockets = new Set<Socket>();
  const seen: Seen[] = [];
  const queue: Treatment[] = [];
  let standard = passOn;
  const server = createServer(async (incoming, response) => {
    response.on('error', () => {}); // The client may be gone.
    const { method = '', url = '', headers } = incoming;
    const request: Seen = { method, path: url, headers, body: await text(incoming) };
    seen.push(request);
    const treatment = queue.shift() ?? standard;
    await treatment(response, async () => (request.passed = await ask(proxy.target, request, hasTokens)), request);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: MisbehavingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    target: hub,
    seen,
    next: (...treatments) => queue.push(...treatments),
    always: (treatment) => {
      standard = treatment;
    },
    forget() {
      seen.length = queue.length = 0;
      standard = passOn;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  return proxy;
}

async function ask(target: string, { method, path, headers, body }: Seen, hasTokens: boolean): Promise<Answer> {
  const { connection, authorization, ...others } = headers;
  const sent = hasTokens && authorization ? { ...others, authorization } : others;
  const outgoing = requestOf(new URL(path, target), { method, headers: sent });
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const { connection: own, 'transfer-encoding': encoding, ...answered } = incoming.headers;
  return { status: incoming.statusCode!, headers: answered, body: await text(incoming) };
}
