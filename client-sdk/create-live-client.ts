import { StreamConnection } from './connection/stream.js';
import { type LiveOperations, liveOperationsOf } from './generated/live-operations.js';
import type { ClientOptions } from './methods/options.js';

export type { LiveOperations } from './generated/live-operations.js';
export type { ChangeMethod, FollowOptions, Notice } from './methods/changes.js';

/**
 * Makes the client of a hub's streams. A stream is opened when its first notice is asked for, and again when it breaks:
 * then it goes on behind the last notice that was given. It ends when its loop is left, by its signal, or with a HubError.
 *
 * @example
 * const live = createLiveClient({ url: 'http://localhost:4000/graphql' });
 * for await (const { action, id } of live.plans.changes({ year: 2026 })) console.log(action, id);
 */
export function createLiveClient(options: ClientOptions): LiveOperations {
  const connection = new StreamConnection(options);
  return liveOperationsOf((...asked) => connection.follow(...asked));
}
