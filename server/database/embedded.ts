import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { lockFolder } from './folder-lock.js';
import { DatabaseProblem } from './problem.js';

/** A database that runs inside the hub and is spoken to like any other PostgreSQL server. */
export interface EmbeddedDatabase {
  readonly url: string;
  /** Where its data lives. */
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Starts the embedded database on a free loopback port.
 *
 * @param folder where its data lives; made if it is not there
 * @throws DatabaseProblem if the folder cannot be used or another hub uses it
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DatabaseProblem(`HUB_DATA_DIR: the folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}).`);
  }
  const unlock = lockFolder(folder);
  try {
    const database = answeringWholeQuestions(await PGlite.create(join(folder, 'postgres')));
    // Each connection waits its turn and keeps its own transaction; one alone would block the pool.
    const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 16 });
    await server.start();
    return {
      folder,
      url: `postgresql://postgres@${server.getServerConn()}/postgres`,
      async close() {
        await server.stop();
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw new DatabaseProblem(`The embedded database in ${folder} cannot be opened: ${(error as Error).message}`);
  }
}

/** Messages of the PostgreSQL protocol that go on until a Sync: Parse, Bind, Describe, Execute, Close, Flush. */
const UNFINISHED = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));

/**
 * All connections share one session of the embedded database, and the socket hands it their messages one by one. It lets no
 * other connection in between while a transaction is open; a question with parameters is several messages, and the messages
 * of another one in between would change it. So an unfinished one counts as an open transaction.
 */
function answeringWholeQuestions(database: PGlite): PGlite {
  const [execute, isInTransaction] = [database.execProtocolRawStream.bind(database), database.isInTransaction.bind(database)];
  let isUnfinished = false;
  database.execProtocolRawStream = (message, options) => {
    isUnfinished = UNFINISHED.has(message[0]!);
    return execute(message, options);
  };
  database.isInTransaction = () => isUnfinished || isInTransaction();
  return database;
}
