import type { GraphQLSchema } from 'graphql';
import { idsIn, withIds } from './answered-ids.js';
import { askHub } from './ask-hub.js';
import type { Run } from './run-address.js';

/** Asks a query once more, to learn what its answer is about. */
export async function askAnswered(run: Run, schema: GraphQLSchema, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const { query, operationName, variables } = run;
  return idsIn(await askHub<unknown>(withIds(query, schema), variables, signal, operationName));
}
