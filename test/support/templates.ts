import 'reflect-metadata';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { connect } from '../../server/database/connect.js';
import { migrate } from '../../server/database/migrate.js';
import { type Contents, run, startFolder, templateOf } from './database.js';
import { startProcess } from './hub-process.js';

/** How each kind of contents comes into an empty database. */
const FILL: Readonly<Record<Exclude<Contents, 'NOTHING'>, (url: string) => Promise<unknown>>> = {
  async TABLES(url) {
    const database = await connect(url, () => {});
    await migrate(database, 'under test');
    await database.destroy();
  },
  async CITY(url) {
    await (await startProcess({ DATABASE_URL: url })).stop();
  },
};
const FILLED = Object.keys(FILL) as (keyof typeof FILL)[];

/** Makes what the databases of all tests are copies of. */
export async function makeTemplates(): Promise<void> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) await makeFolder('NOTHING');
  for (const contents of FILLED) await (server ? makeOnServer(server, contents) : makeFolder(contents));
}

/** Embedded ones lie in the suite's folder, which goes as a whole. */
export async function dropTemplates(): Promise<void> {
  const server = process.env.TEST_DATABASE_URL;
  if (server) for (const contents of FILLED) await run(server, `DROP DATABASE ${templateOf(contents)} WITH (FORCE)`);
}

async function makeOnServer(server: string, contents: keyof typeof FILL): Promise<void> {
  await run(server, `CREATE DATABASE ${templateOf(contents)}`);
  const url = new URL(server);
  url.pathname = `/${templateOf(contents)}`;
  await FILL[contents](url.href);
}

async function makeFolder(contents: Contents): Promise<void> {
  const folder = join(process.env.TEST_FOLDER!, contents);
  if (contents === 'NOTHING') {
    mkdirSync(folder);
    await (await PGlite.create(join(folder, 'postgres'))).close();
    return;
  }
  cpSync(join(process.env.TEST_FOLDER!, 'NOTHING'), folder, { recursive: true });
  const { url, stop } = await startFolder(folder);
  await FILL[contents](url);
  await stop();
}
