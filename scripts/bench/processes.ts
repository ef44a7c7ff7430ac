import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/**
 * The processor time that processes and their children have used so far, in milliseconds. Unlike
 * requests per second it hardly depends on what else the machine does.
 *
 * @returns null where the system does not say (only Linux does)
 */
export function processorTime(pids: readonly number[]): number | null {
  try {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(statOf);
    return (
      all.filter(({ pid, parent }) => pids.includes(pid) || pids.includes(parent)).reduce((sum, { ticks }) => sum + ticks, 0) *
      TICK_MS
    );
  } catch {
    return null;
  }
}

/**
 * How long the main thread of a process has waited so far for a processor that others used, in milliseconds.
 *
 * @returns NaN where the system does not say (only Linux does)
 */
export function timeInQueue(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** How much memory a process holds at the moment, in bytes; null where the system does not say. */
export function residentMemory(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return Number(kilobytes) * 1_024;
  } catch {
    return null;
  }
}

/** A process may end while it is looked at. */
function statOf(pid: string): { pid: number; parent: number; ticks: number }[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number);
    return [{ pid: Number(pid), parent: fields[1]!, ticks: fields[11]! + fields[12]! }];
  } catch {
    return [];
  }
}
