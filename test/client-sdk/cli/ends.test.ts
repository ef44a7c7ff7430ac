import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runProgram, TOOL, withServer, zielnetz } from './tool.js';

describe('the tool as a program among others', () => {
  test('the token is sent, from the option or the variable; an empty variable is none', async () => {
    const sent: (string | undefined)[] = [];
    await withServer(
      (request, response) => {
        sent.push(request.headers.authorization);
        response.writeHead(400, { 'content-type': 'application/json' }).end('{"errors":[{"message":"no"}]}');
      },
      async (url) => {
        await zielnetz(['goals', '--url', url, '--token', 'abc']);
        await zielnetz(['goals', '--url', url], { ZIELNETZ_TOKEN: 'def' });
        await zielnetz(['goals', '--url', url], { ZIELNETZ_TOKEN: '' });
      },
    );
    expect(sent).toEqual(['Bearer abc', 'Bearer def', undefined]);
  });

  test('whoever reads may stop reading', async () => {
    for (const stream of ['', '2>&1']) {
      const script = `{ "$0" "$1" goals --year 2026 --json ${stream}; echo "ended with $?" >&2; } | head -1`;
      const { stdout, stderr } = await runProgram('sh', ['-c', script, process.execPath, TOOL]);
      expect({ stdout, stderr }).toEqual({ stdout: '[\n', stderr: 'ended with 0\n' });
    }
  });

  test('Ctrl-C ends with 130', async () => {
    const script = '"$0" "$1" goals --url "$2" & until [ -e "$3" ]; do sleep 0.05; done; kill -INT $!; wait $!';
    const folder = await mkdtemp(join(tmpdir(), 'zielnetz-cli-'));
    const asked = join(folder, 'asked');
    const ended = await withServer(
      () => void writeFile(asked, ''),
      (url) => runProgram('sh', ['-c', script, process.execPath, TOOL, url, asked]),
    );
    await rm(folder, { recursive: true });
    expect(ended).toEqual({ code: 130, stdout: '', stderr: '' });
  });
});
