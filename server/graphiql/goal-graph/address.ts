import { readAddress, writeAddress } from '../pictures/address.js';
import type { Run } from '../pictures/run-address.js';
import { readRun, writeRun } from '../pictures/run-address.js';
import { CROSSINGS, type Filter } from './filter.js';

/** The name of the goal graph in an address. */
export const GOAL_GRAPH = 'goal-graph';

/** All that decides what is seen. */
export interface GraphState extends Filter {
  /** Null until it is known which plan answers. */
  readonly year: number | null;
  /** Whether services are drawn, or their offices only; null where the number of services decides. */
  readonly services: boolean | null;
  /** The query whose answer is drawn; null for the whole plan. */
  readonly run: Run | null;
  /** The id of what was chosen in the list or the picture. */
  readonly chosen: string | null;
}

/** The state that an address describes; what it does not know is left out. */
export function readGraphState(hash: string): GraphState {
  const { state } = readAddress(hash);
  const year = Number(state.get('year'));
  return {
    year: Number.isInteger(year) && year > 0 ? year : null,
    office: state.get('office'),
    legalDomain: state.get('legalDomain'),
    fieldOfAction: state.get('fieldOfAction'),
    crossing: CROSSINGS.find((crossing) => crossing === state.get('crossing')) ?? null,
    services: state.has('services') ? state.get('services') === 'true' : null,
    run: readRun(state),
    chosen: state.get('chosen'),
  };
}

/** The address of a state. */
export function writeGraphState({ year, services, run, ...state }: GraphState): string {
  return writeAddress(GOAL_GRAPH, {
    year: year === null ? null : String(year),
    ...state,
    services: services === null ? null : String(services),
    ...writeRun(run),
  });
}
