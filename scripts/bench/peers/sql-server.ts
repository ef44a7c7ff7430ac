import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** One prepared statement on bare `node:http`: the least there can be between a client and the database. */
const statement = { name: 'question', text: readFileSync(new URL('../question/question.sql', import.meta.url), 'utf8') };
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL ?? 8),
  idleTimeoutMillis: 0,
});

const server = createServer(async (request, response) => {
  const { variables } = JSON.parse(await bodyOf(request));
  const { rows } = await pool.query({ ...statement, values: [variables.year, variables.number] });
  const body = `{"data":${rows[0].answer}}`;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});

server.listen(0, '127.0.0.1', () => console.log(`listening http://127.0.0.1:${(server.address() as AddressInfo).port}/`));

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}
