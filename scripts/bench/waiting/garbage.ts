import type { Child } from '../peers/child.js';

/** The flag that makes Node.js write a line for each pause in which it looks for garbage. */
export const TRACE_GARBAGE = '--trace-gc';

/** Such as "Mark-Compact 2900.1 (3000.2) -> 2800.0 (2990.1) MB, 12.34 / 0.00 ms". */
const PAUSE = / MB, ([\d.]+) \/ /;

/** The pauses in which the hub looked for garbage: the larger the memory, the longer, whatever is asked. */
export class GarbagePauses {
  private longest = 0;

  /** @param hub started with {@link TRACE_GARBAGE} */
  constructor(hub: Pick<Child, 'onLine'>) {
    hub.onLine((line) => {
      this.longest = Math.max(this.longest, Number(PAUSE.exec(line)?.[1] ?? 0));
    });
  }

  /** The longest pause since the last call, in milliseconds. */
  longestSinceLast(): number {
    const { longest } = this;
    this.longest = 0;
    return longest;
  }
}
