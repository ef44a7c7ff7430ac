import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

/** The journal's last entries stay in memory, and code that runs often is compiled: in megabytes. */
const ALLOWED = 12;

describe('streams that come and go', () => {
  test('leave no memory behind, and 200 at a time hear of every change', async () => {
    // The same as by hand with 1,000 streams and ten minutes; each line is written when all streams have heard.
    const words = ['--import', 'tsx', 'scripts/bench-streams.ts', '200', '0.15'];
    const { stdout } = await promisify(execFile)(process.execPath, words, { env: { PATH: process.env.PATH } });
    expect(stdout.match(/a change reaches the last one/g)).toHaveLength(5);
    const lines = [...stdout.matchAll(/^(\d+) streams have come and gone: ([\d.]+) MB$/gm)];
    const megabytes = lines.map(([, , value]) => Number(value));
    expect(Number(lines.at(-1)![1])).toBeGreaterThan(Number(lines[0]![1]));
    expect(megabytes.at(-1)! - megabytes[0]!).toBeLessThan(ALLOWED);
  });
});
