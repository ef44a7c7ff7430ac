import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Child } from '../peers/child.js';
import type { Peer } from '../peers/peer.js';
import { GarbagePauses } from './garbage.js';

/** How other requests fared since they were asked about last. */
export interface Waiting {
  /** How long the one that waited longest had to wait, in milliseconds. */
  readonly longest: number;
  /** The same without the time in which the hub and the one who asks waited for a processor that others used. */
  readonly longestOfHub: number;
  /** The longest pause in which the hub looked for garbage meanwhile. */
  readonly garbage: number;
  readonly requests: number;
}

/** Somebody else who asks the hub one cheap question after the other, in a process of their own. */
export class OtherRequests {
  private readonly child: ChildProcess;
  private readonly pauses: GarbagePauses;

  /** @param credentials headers that let them see the plan, where not everybody may */
  constructor({ url, pid, onLine }: Peer & Pick<Child, 'onLine'>, credentials: Readonly<Record<string, string>> = {}) {
    const file = fileURLToPath(new URL('./asking-all-the-time.ts', import.meta.url));
    this.child = fork(file, [url, String(pid), JSON.stringify(credentials)], { execArgv: ['--import', 'tsx'] });
    this.pauses = new GarbagePauses({ onLine });
    process.once('exit', this.stop);
  }

  /** What they waited since the last call; the request that is under way is waited for and counted. */
  async sinceLast(): Promise<Waiting> {
    this.child.send('tell');
    const [waiting] = (await once(this.child, 'message')) as [Omit<Waiting, 'garbage'>];
    return { ...waiting, garbage: this.pauses.longestSinceLast() };
  }

  readonly stop = (): void => {
    process.off('exit', this.stop);
    this.child.kill('SIGKILL');
  };
}
