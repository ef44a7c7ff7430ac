import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { failToStart, startProcess } from '../support/hub-process.js';

const PLANS = '{ plans { year status } }';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(process.env.TEST_FOLDER!, 'start-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded database', () => {
  test('a first start makes and fills it, says where GraphiQL is and gives a query that answers', async () => {
    const hub = await startProcess({ HUB_DATA_DIR: folder });
    try {
      expect(hub.output()).toContain(`GraphiQL:            ${hub.url}/graphiql`);
      const [, query] = /-d '(\{.*\})'/.exec(hub.output())!;
      const answer = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: query!,
      });
      const { data } = (await answer.json()) as { data: { office: { name: string } } };
      expect(data.office.name).toBe('Jobcenter Münster');
      expect(await ask(PLANS, {}, hub.url)).toEqual({ plans: [2013, 2026].map((year) => ({ year, status: 'ADOPTED' })) });
    } finally {
      expect(await hub.stop()).toBe(0);
    }
  });

  test('a second start keeps the data and does not fill it again', async () => {
    const hub = await startProcess({ HUB_DATA_DIR: folder });
    expect(await ask(PLANS, {}, hub.url)).toEqual({ plans: [2013, 2026].map((year) => ({ year, status: 'ADOPTED' })) });
    expect(hub.output()).not.toContain('was filled');
    await hub.stop();
  });

  test('a hub that was killed can be started again', async () => {
    const killed = await startProcess({ HUB_DATA_DIR: folder });
    const gone = new Promise((resolve) => killed.child.once('exit', resolve));
    killed.child.kill('SIGKILL');
    await gone;
    const hub = await startProcess({ HUB_DATA_DIR: folder });
    expect(await ask('{ about { municipality } }', {}, hub.url)).toEqual({ about: { municipality: 'Stadt Münster' } });
    await hub.stop();
  });

  test('a second hub on the same folder is refused in one line', async () => {
    const first = await startProcess({ HUB_DATA_DIR: folder });
    const { code, output } = await failToStart({ HUB_DATA_DIR: folder });
    await first.stop();
    expect(code).toBe(1);
    expect(output).toContain(`is in use by the process ${first.child.pid}. One hub at a time.`);
    expect(output.trim().split('\n')).toHaveLength(2);
  });

  test('a folder that cannot be made is refused in one line', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, output } = await failToStart({ HUB_DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(output).toContain('HUB_DATA_DIR: the folder');
  });
});

describe('the configuration', () => {
  test.each([
    [{ PORT: 'viertausend' }, 'PORT: expected a whole number from 0 to 65535, got "viertausend"'],
    [{ PORT: '' }, 'PORT: expected a whole number from 0 to 65535, got ""'],
    [{ MAX_QUERY_COST: '-1' }, 'MAX_QUERY_COST: expected a whole number from 1 to 1000000000, got "-1"'],
    [{ DATABASE_URL: 'mysql://root:secret@localhost/x' }, 'DATABASE_URL: expected an address such as postgresql://'],
    [{ LOG_LEVEL: 'laut' }, 'LOG_LEVEL: Value "laut" not in choices'],
  ])('a wrong value names itself and stops the start: %j', async (environment, line) => {
    const { code, output } = await failToStart(environment as unknown as Record<string, string>);
    expect(code).toBe(1);
    expect(output).toContain(line);
    expect(output).not.toContain('secret');
    expect(output).not.toContain('    at ');
  });

  test('several wrong values are all named at once', async () => {
    const { output } = await failToStart({ PORT: 'x', QUERY_TIMEOUT_MS: 'y' });
    expect(output).toMatch(/PORT: .*\nQUERY_TIMEOUT_MS: /);
  });

  test('a port in use is named in one line', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    const { port } = busy.address() as { port: number };
    const { code, output } = await failToStart({ HUB_DATA_DIR: folder, PORT: String(port) });
    busy.close();
    expect(code).toBe(1);
    expect(output).toContain(`PORT, HOST: listen EADDRINUSE: address already in use 127.0.0.1:${port}`);
    expect(output).not.toContain('    at ');
  });
});

describe('stopping', () => {
  test('SIGTERM lets a request under way finish, takes no new ones, and the hub ends with 0', async () => {
    const hub = await startProcess({ HUB_DATA_DIR: folder });
    const { hostname, port } = new URL(hub.url);
    const body = JSON.stringify({ query: '{ about { municipality } }' });
    const wire = connect(Number(port), hostname);
    let answer = '';
    wire.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nexpect: 100-continue\r\n\r\n`;
    wire.write(head);
    await once(wire, 'data'); // "100 Continue": the hub has begun with this request.
    const stopped = hub.stop();
    while (await isListening(Number(port), hostname)) await new Promise((resolve) => setTimeout(resolve, 10));
    wire.write(body);
    await once(wire, 'close');
    expect(answer).toContain('HTTP/1.1 200 OK');
    expect(answer).toContain('Stadt Münster');
    expect(await stopped).toBe(0);
  });
});

async function isListening(port: number, host: string): Promise<boolean> {
  const probe = connect(port, host);
  try {
    await once(probe, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    probe.destroy();
  }
}
