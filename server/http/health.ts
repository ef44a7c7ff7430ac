import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { GraphStore } from '../graph/graph-store.js';

/** How long the database may take to say that it is there, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Says whether the hub lives and whether it can answer. Without its database it still answers from
 * memory: then it is "degraded", with the reason, and keeps its place behind a load balancer.
 */
export function serveHealth(server: FastifyInstance, database: DataSource, store: GraphStore): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_, reply) => {
    const reasons: string[] = [];
    const reachable = await isReachable(database);
    if (!reachable) reasons.push('database: cannot be reached; plans in memory are still answered from');
    const { all, current } = store.plans;
    const canAnswer = current ? reachable || store.isLoaded(current.year) : all.length > 0;
    if (all.length === 0) reasons.push('plans: there is none yet');
    const status = canAnswer ? (reachable ? 'ready' : 'degraded') : 'not ready';
    return reply.code(canAnswer ? 200 : 503).send({ status, reasons });
  });
}

async function isReachable(database: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const asked = database.query('SELECT 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
