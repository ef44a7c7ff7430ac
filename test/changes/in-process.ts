import { execute, type GraphQLSchema, parse } from 'graphql';
import { Role } from '../../schema/security/role.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { buildSchema } from '../../server/build-schema.js';
import { ChangeContext } from '../../server/changes/change-context.js';
import { PlanWriter } from '../../server/changes/plan-writer.js';
import { GraphStore } from '../../server/graph/graph-store.js';
import { ServiceTokens } from '../../server/security/service-tokens.js';
import { viewerOf } from '../../server/security/viewer.js';
import { type MigratedDatabase, migratedDatabase } from '../database/migrated.js';

/** The write path without HTTP, where a test has to look at the snapshots themselves. */
export interface InProcess {
  readonly database: MigratedDatabase;
  readonly store: GraphStore;
  /** Asks as an administrator. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  drop(): Promise<void>;
}

const ADMIN = viewerOf({ kind: ViewerKind.PERSON, subject: 'a', office: null, roles: [Role.ADMIN], fieldsOfAction: [] });

/** Makes a database with the plans of Münster and what writes to it. */
export async function inProcess(): Promise<InProcess> {
  const database = await migratedDatabase('CITY');
  return { ...(await writeTo(database)), drop: () => database.drop() };
}

/** Another writer, with snapshots of its own, on the same database. */
export async function writeTo(database: MigratedDatabase): Promise<Omit<InProcess, 'drop'>> {
  const { dataSource } = database;
  const store = new GraphStore(dataSource, (error) => console.error(error));
  await store.open();
  const schema: GraphQLSchema = buildSchema(store.model);
  const services = {
    writer: new PlanWriter(dataSource, store),
    serviceTokens: new ServiceTokens(dataSource),
    patience: 60_000,
    smallNumberThreshold: 5,
  };
  return {
    database,
    store,
    async ask(query, variableValues = {}) {
      const contextValue = new ChangeContext(services, ADMIN, 'a test');
      const { data, errors } = await execute({ schema, document: parse(query), contextValue, variableValues });
      if (errors) throw new Error(errors.map((error) => error.originalError?.stack ?? error.message).join('\n'));
      return data;
    },
  };
}
