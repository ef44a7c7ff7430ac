import { cpus } from 'node:os';
import type { Options } from './options.js';
import type { Peer } from './peers/peer.js';
import type { Turn } from './turns.js';

/** What the hub is meant to be ahead by, at scale 1. Printed beside the figures; nothing fails. */
const GOALS: Readonly<Record<string, number>> = { SQL: 2, PostGraphile: 8 };

/** The line that says how the figures came about. */
export function heading({ scales, rounds, seconds }: Options): string {
  return `SCALES=${scales} ROUNDS=${rounds} SECONDS=${seconds} npm run bench\n${machine()}`;
}

/** What the figures were measured on. */
export function machine(): string {
  const cores = cpus();
  return `Node.js ${process.version}, ${cores.length} cores (${cores[0]?.model.trim()})`;
}

/** A table of the turns (medians), and what the hub is ahead by. */
export function table(turns: ReadonlyMap<Peer, readonly Turn[]>): string {
  const rows = [...turns].map(([{ name }, own]) => ({
    name,
    rate: median(own, 'requestsPerSecond'),
    p50: median(own, 'p50'),
    p99: median(own, 'p99'),
    processor: median(own, 'processor'),
  }));
  const [hub, ...others] = rows;
  return [
    '| peer | requests/s | p50 | p99 | processor time of an answer |',
    '|---|---|---|---|---|',
    ...rows.map(({ name, rate, p50, p99, processor }) => {
      const spent = Number.isNaN(processor) ? '–' : `${processor.toFixed(2)} ms`;
      return `| ${name} | ${Math.round(rate)} | ${p50} ms | ${p99} ms | ${spent} |`;
    }),
    '',
    ...others.map(({ name, rate, processor }) => {
      const less = Number.isNaN(processor)
        ? ''
        : ` the requests, for 1/${(processor / hub!.processor).toFixed(1)} of the processor time each`;
      return `The hub against ${name}: ${(hub!.rate / rate).toFixed(1)} ×${less} (goal at scale 1: ${GOALS[name]} ×)`;
    }),
  ].join('\n');
}

function median(turns: readonly Turn[], figure: keyof Turn): number {
  const sorted = turns.map((turn) => turn[figure]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
