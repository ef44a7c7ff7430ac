import type { Hub } from './create-client.js';
import { type ChangeOperations, changeOperationsOf } from './generated/change-operations.js';

export type { ChangeOperations } from './generated/change-operations.js';

/** A hub whose plans can be changed. */
export type ChangeableHub = Hub & ChangeOperations;

/**
 * Gives a client the methods of those who work on plans: the mutations of every concept, journal and histories. It goes on
 * asking as the client does, with its token and its options.
 *
 * @example
 * const hub = withChanges(createClient({ url: 'http://localhost:4000/graphql', token }));
 * const { createGoal } = await hub.goals.create({ year: 2028, input, idempotencyKey: crypto.randomUUID() });
 */
export function withChanges(hub: Hub): ChangeableHub {
  const methods: Record<string, object> = { ...changeOperationsOf(hub.query.result) };
  for (const [concept, asked] of Object.entries(hub))
    if (concept !== 'query') methods[concept] = { ...asked, ...methods[concept] };
  return { ...methods, query: hub.query } as unknown as ChangeableHub;
}
