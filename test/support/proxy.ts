import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A wire to a database that can be listened to and cut. */
export interface DatabaseProxy {
  /** The address of the database by way of the proxy. */
  readonly url: string;
  /** How many messages have asked the database for something since the start. */
  readonly requests: number;
  /** Resolves when nobody has asked for a second, once the hub behind it listens to others: that it does a little later. */
  quiet(): Promise<void>;
  /** Cuts all connections and takes no new ones. */
  cut(): Promise<void>;
}

/** Messages of the PostgreSQL protocol with which a client asks for a statement: simple query, parse, execute. */
const ASKING = new Set([...'QPE'].map((letter) => letter.charCodeAt(0)));

/** Puts a proxy before a database. */
export async function proxyFor(url: string): Promise<DatabaseProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let requests = 0;
  let listens = false;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      // Clients write whole messages; the first byte tells what it is (a start message begins with its length).
      if (ASKING.has(chunk[0]!)) requests += 1;
      listens ||= chunk.includes('LISTEN ');
    });
    client.pipe(database).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String((server.address() as AddressInfo).port);
  return {
    url: proxied.href,
    get requests() {
      return requests;
    },
    async quiet() {
      for (let before = -1; before !== requests || !listens; ) {
        before = requests;
        await setTimeout(1_000);
      }
    },
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
