import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { type Answer, post } from '../../support/ask.js';
import { createDatabase } from '../../support/database.js';
import { startProcess } from '../../support/hub-process.js';
import { WHO, type Who } from '../expected.js';
import { bearer, inSeconds, startIdentityProvider, tokenOf } from '../identity-provider.js';
import { DRAFT, standing, WORLDS } from './objects.js';

/** Somebody who asks, and whom the expectations call so; null for who sends no token. */
export interface Asking {
  readonly name: string;
  readonly who: Who | null;
  readonly subject: string;
  readonly headers: Record<string, string>;
}

/** A hub with a draft and an adopted plan that hold the same, and everybody who could ask. */
export interface MatrixHub {
  readonly url: string;
  /** With signed access tokens, with service tokens, and without one. */
  readonly everybody: readonly Asking[];
  readonly admin: Asking;
  /** Sends a mutation. */
  send(asking: Asking, action: string, variables: object): Promise<Answer>;
  /** Asks a question. */
  ask(asking: Asking, query: string): Promise<Answer>;
  /** Has an administrator make changes to the draft; problems fail the test. */
  change(...changes: readonly object[]): Promise<void>;
  /** A text that is another one whenever any row of any table is. */
  state(): Promise<string>;
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

const MUTATIONS = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getMutationType()!.getFields();
/** Every mutation there is. */
export const MUTATION_NAMES: readonly string[] = Object.keys(MUTATIONS);

/** The text of a mutation with its arguments as variables. */
function textOf(action: string): string {
  const args = MUTATIONS[action]!.args.filter(({ name }) => name !== 'idempotencyKey');
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const isOfTokens = action.endsWith('ServiceToken');
  return `mutation (${declared}) { result: ${action}(${given}) { ${isOfTokens ? 'serviceToken { id }' : 'problems { code field en: message(language: EN) }'} } }`;
}

/** Starts one for one test file. */
export async function startMatrixHub(): Promise<MatrixHub> {
  const [database, provider] = await Promise.all([createDatabase(), startIdentityProvider()]);
  const hub = await startProcess({ DATABASE_URL: database.url, ...provider.environment });
  const client = new pg.Client(database.url);
  await client.connect();
  const ask: MatrixHub['ask'] = async ({ headers }, query) =>
    (await post({ query }, { url: hub.url, headers })).json() as Promise<Answer>;
  const send: MatrixHub['send'] = async ({ headers }, action, variables) =>
    (await post({ query: textOf(action), variables }, { url: hub.url, headers })).json() as Promise<Answer>;
  const persons = await Promise.all(
    (Object.keys(WHO) as Who[]).map(async (who): Promise<Asking> => {
      const { office, roles, fieldsOfAction } = WHO[who];
      const claims = { sub: who, roles, fields_of_action: fieldsOfAction, ...(office && { office }), exp: inSeconds(3_600) };
      return { name: who, who, subject: who, headers: bearer(await tokenOf(provider, claims)) };
    }),
  );
  const admin = persons.find(({ who }) => who === 'admin')!;
  const must = async (action: string, variables: object) => {
    const { data, errors } = await send(admin, action, variables);
    if (errors || data.result.problems?.length > 0) throw new Error(JSON.stringify({ action, variables, data, errors }, null, 1));
  };
  const plan = { year: DRAFT, from: 2013, title: 'Entwurf' };
  await must('createPlan', { input: plan });
  for (const world of WORLDS) await must('applyChanges', { year: DRAFT, changes: standing(world) });
  await must('createPlan', { input: { ...plan, year: DRAFT + 1, from: DRAFT } });
  await must('adoptPlan', { input: { year: DRAFT + 1, revision: 1 } });
  const applications = await applicationsAs(admin, hub.url);
  const tables = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  );
  const states = tables.rows.map(({ name }) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM "${name}" t)`);
  const state = async () => (await client.query(`SELECT ARRAY[${states.join(', ')}]::text AS state`)).rows[0].state;
  return {
    url: hub.url,
    everybody: [...persons, ...applications, { name: 'nobody', who: null, subject: 'anonymous', headers: {} }],
    admin,
    send,
    ask,
    change: (...changes) => must('applyChanges', { year: DRAFT, changes }),
    state,
    query: async (sql, values = []) => (await client.query(sql, values)).rows,
    async stop() {
      await client.end();
      await hub.stop();
      await Promise.all([database.drop(), provider.close()]);
    },
  };
}

/** Applications with service tokens, in all roles they can have: an editor needs an office there, steering a field. */
async function applicationsAs({ headers }: Asking, url: string): Promise<readonly Asking[]> {
  const possible = (Object.keys(WHO) as Who[]).filter((who) => !who.endsWith('of nothing'));
  return Promise.all(
    possible.map(async (who): Promise<Asking> => {
      const { office, roles, fieldsOfAction } = WHO[who];
      const input = { name: who, roles, office, fieldsOfAction, expiresAt: new Date(Date.now() + 3_600_000) };
      const query =
        'mutation ($input: CreateServiceTokenInput!) { createServiceToken(input: $input) { token serviceToken { id } } }';
      const { data, errors } = (await (await post({ query, variables: { input } }, { url, headers })).json()) as Answer;
      if (errors) throw new Error(JSON.stringify(errors));
      const { token, serviceToken } = data.createServiceToken;
      return { name: `${who}, an application`, who, subject: `service-token:${serviceToken.id}`, headers: bearer(token) };
    }),
  );
}
