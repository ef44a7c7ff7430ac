import type { FastifyBaseLogger } from 'fastify';
import { hubErrorIn } from '../errors/format-error.js';

/**
 * Lets the process outlive promises that are rejected when nobody waits for them any more; without this they would end it.
 * graphql-js leaves such promises behind: when an item of a list fails at once, it answers with that and forgets the items
 * that are still on their way, so that anybody could end the hub with a question. The request itself has been answered.
 *
 * @param log where faults of the hub are written; an error that whoever asked could mend is none
 * @returns what takes it back
 */
export function outliveRejections(log: Pick<FastifyBaseLogger, 'error'>): () => Promise<void> {
  const note = (reason: unknown) => {
    if (!hubErrorIn(reason)) log.error({ err: reason }, 'A fault of the hub that nobody waited for');
  };
  process.on('unhandledRejection', note);
  return async () => {
    process.off('unhandledRejection', note);
  };
}
