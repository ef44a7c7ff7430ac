import { changePlan } from '../http/changed-plan.js';
import { type Answer, post } from '../support/ask.js';
import { createDatabase } from '../support/database.js';
import { startProcess } from '../support/hub-process.js';
import { bearer, inSeconds, startIdentityProvider, tokenOf } from './identity-provider.js';

/** The plan of this year is a draft; of the other there is none. */
export const DRAFT = 2026;
export const NONE = 1999;

/** For whom drafts do not exist, and for whom they do. */
export const OUTSIDE = ['nobody', 'READER'];
export const INSIDE = ['EDITOR', 'STEERING', 'ADMIN'];

/** A hub with an adopted plan, that of 2013, and a draft. */
export interface DraftHub {
  readonly url: string;
  /** The headers of somebody. */
  headersOf(who: string): Record<string, string>;
  send(who: string, query: string, headers?: Record<string, string>): Promise<Response>;
  as(who: string, query: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts one for one test file. */
export async function startDraftHub(): Promise<DraftHub> {
  const [provider, database] = await Promise.all([startIdentityProvider(), createDatabase()]);
  await (await startProcess({ DATABASE_URL: database.url })).stop();
  await changePlan(database.url, DRAFT, "status = 'DRAFT'");
  const hub = await startProcess({ DATABASE_URL: database.url, ...provider.environment });
  const tokens = new Map<string, Record<string, string>>([['nobody', {}]]);
  for (const role of ['READER', ...INSIDE]) {
    const claims = { office: '51', fields_of_action: ['x'], exp: inSeconds(3_600), roles: [role] };
    tokens.set(role, bearer(await tokenOf(provider, claims)));
  }
  const headersOf = (who: string) => tokens.get(who)!;
  const send: DraftHub['send'] = (who, query, headers = {}) =>
    post({ query }, { url: hub.url, headers: { ...headers, ...headersOf(who) } });
  return {
    url: hub.url,
    headersOf,
    send,
    as: async (who, query) => (await send(who, query)).json() as Promise<Answer>,
    async stop() {
      await hub.stop();
      await database.drop();
      await provider.close();
    },
  };
}

/** An answer about the draft as it would be about the year without a plan. */
export const aboutNone = <Value>(answer: Value): Value =>
  JSON.parse(JSON.stringify(answer).replaceAll(String(DRAFT), String(NONE)));
