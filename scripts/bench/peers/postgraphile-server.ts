import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile over the hub's tables, as its documentation sets it up, without development aids. */
const { POOL = '8', DATABASE_URL } = process.env;
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL!,
      poolConfig: { max: Number(POOL), idleTimeoutMillis: 0 },
      schemas: ['public'],
      pubsub: false,
    }),
  ],
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: { explain: false },
  schema: { defaultBehavior: 'connection list' },
});
const served = instance.createServ(grafserv);
const server = createServer();
await served.addTo(server);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  console.log(`listening http://127.0.0.1:${port}/graphql`);
});
