import { setTimeout as delay } from 'node:timers/promises';
import { bearer, type IdentityProvider, inSeconds, startIdentityProvider, tokenOf } from '../security/identity-provider.js';
import { type Answer, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { type DatabaseProxy, proxyFor } from '../support/proxy.js';

/** Who asks in these tests; null sends no token. */
const CLAIMS = {
  nobody: null,
  reader: { roles: ['READER'] },
  editor: { sub: 'editor-of-59', office: '59', roles: ['EDITOR'] },
  steering: { sub: 'steering-1', roles: ['STEERING'], fields_of_action: ['x'] },
  admin: { sub: 'admin-1', roles: ['ADMIN'] },
} as const;
export type Who = keyof typeof CLAIMS;

/** A hub that takes changes, on a database whose statements are counted. */
export interface WritingHub {
  readonly database: TestDatabase;
  readonly proxy: DatabaseProxy;
  send(who: Who, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Response>;
  /** Asks, and gives the answer with its errors. */
  answer(who: Who, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Asks, and gives the data; an answer with errors, or with problems, fails the test. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  ask(who: Who, query: string, variables?: Readonly<Record<string, unknown>>): Promise<any>;
  close(): Promise<void>;
}

/** Starts one for one test file. */
export async function writingHub(): Promise<WritingHub> {
  const provider: IdentityProvider = await startIdentityProvider();
  const database = await createDatabase();
  const proxy = await proxyFor(database.url);
  const hub: HubProcess = await startProcess({ DATABASE_URL: proxy.url, ...provider.environment }, [
    'test/support/both-executors.js',
  ]);
  const send: WritingHub['send'] = async (who, query, variables = {}) => {
    const claims = CLAIMS[who];
    const token = claims && (await tokenOf(provider, { ...claims, exp: inSeconds(3_600) } as never));
    return post({ query, variables }, { url: hub.url, headers: token ? bearer(token) : {} });
  };
  const answer: WritingHub['answer'] = async (...asked) => (await send(...asked)).json() as Promise<Answer>;
  return {
    ...{ database, proxy, send, answer },
    async ask(...asked) {
      const { data, errors } = await answer(...asked);
      const problems = Object.values(data ?? {}).flatMap((one) => (one as { problems?: unknown[] } | null)?.problems ?? []);
      if (errors || problems.length > 0) throw new Error(JSON.stringify(errors ?? problems, null, 2));
      return data;
    },
    async close() {
      await hub.stop();
      await proxy.cut();
      await database.drop();
      await provider.close();
    },
  };
}

/** A moment that lies between what was done before and what will be done, by more than a millisecond. */
export async function moment(): Promise<string> {
  await delay(5);
  const now = new Date().toISOString();
  await delay(5);
  return now;
}

/** Fields of a payload without which nobody notices that nothing was changed. */
export const PROBLEMS = 'problems { field code message }';
export const SOURCE = 'source: { document: "a test", kind: STATED }';
