import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Peer } from '../peers/peer.js';

/** How other requests fared since they were asked about last. */
export interface Waiting {
  /** How long the one that waited longest had to wait, in milliseconds. */
  readonly longest: number;
  /** The same without the time in which the hub and the one who asks waited for a processor that others used. */
  readonly longestOfHub: number;
  readonly requests: number;
}

/** Somebody else who asks the hub one cheap question after the other, in a process of their own. */
export class OtherRequests {
  private readonly child: ChildProcess;

  constructor({ url, pid }: Peer) {
    const file = fileURLToPath(new URL('./asking-all-the-time.ts', import.meta.url));
    this.child = fork(file, [url, String(pid)], { execArgv: ['--import', 'tsx'] });
    process.once('exit', () => this.stop());
  }

  /** What they waited since the last call; the request that is under way is waited for and counted. */
  async sinceLast(): Promise<Waiting> {
    this.child.send('tell');
    const [waiting] = (await once(this.child, 'message')) as [Waiting];
    return waiting;
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }
}
