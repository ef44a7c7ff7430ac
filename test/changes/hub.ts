import { bearer, type IdentityProvider, inSeconds, startIdentityProvider, tokenOf } from '../security/identity-provider.js';
import { type Answer, post } from '../support/ask.js';
import { type Contents, createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';

/** Who asks: what their token says. */
export interface Who {
  readonly sub?: string;
  readonly office?: string;
  readonly roles: readonly string[];
  readonly fields_of_action?: readonly string[];
}

export const ADMIN: Who = { roles: ['ADMIN'] };
export const editorOf = (office: string): Who => ({ sub: `editor-${office}`, office, roles: ['EDITOR'] });

/** The draft that tests change, a copy of the plan 2013. */
export const YEAR = 2027;

/** A hub with a database of its own, an identity provider, and a draft to change. */
export interface ChangingHub {
  readonly hub: HubProcess;
  readonly database: TestDatabase;
  /** Asks as somebody and gives the answer, errors and all. */
  answer(query: string, variables?: Record<string, unknown>, who?: Who | null): Promise<Answer>;
  /** Asks as somebody and gives the data; an answer with errors fails the test. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  ask(query: string, variables?: Record<string, unknown>, who?: Who | null): Promise<any>;
  /** Another hub on the same database. */
  another(): Promise<ChangingHub>;
  /** The hub again, after it ended. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** What every mutation is asked for in these tests. */
export const PROBLEMS = 'problems { field code message en: message(language: EN) hint differences { field current yours } }';

/** Starts one for one test file. */
export async function startChangingHub(contents?: Contents): Promise<ChangingHub> {
  const [database, provider] = await Promise.all([createDatabase(contents), startIdentityProvider()]);
  const hub = await hubOn(database, provider);
  await hub.ask(`mutation { createPlan(input: { year: ${YEAR}, from: 2013, title: "Entwurf" }) { problems { message } } }`);
  const stopHub = hub.stop;
  return Object.assign(hub, {
    async stop() {
      await stopHub();
      await Promise.all([database.drop(), provider.close()]);
    },
  });
}

async function hubOn(database: TestDatabase, provider: IdentityProvider): Promise<ChangingHub> {
  const start = () => startProcess({ DATABASE_URL: database.url, ...provider.environment });
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (who: Who) => {
    const known = tokens.get(JSON.stringify(who)) ?? tokenOf(provider, { ...who, exp: inSeconds(36_000) });
    tokens.set(JSON.stringify(who), known);
    return known;
  };
  const answer: ChangingHub['answer'] = async (query, variables = {}, who = ADMIN) => {
    const headers = who ? bearer(await tokenFor(who)) : {};
    return (await post({ query, variables }, { url: changing.hub.url, headers })).json() as Promise<Answer>;
  };
  const changing = {
    hub: await start(),
    database,
    answer,
    async ask(query: string, variables = {}, who: Who | null = ADMIN) {
      const { data, errors } = await answer(query, variables, who);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    another: () => hubOn(database, provider),
    async restart() {
      changing.hub = await start();
    },
    async stop() {
      await changing.hub.stop();
    },
  };
  return changing;
}
