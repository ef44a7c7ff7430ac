import type { PlanSummary } from '@zielnetz/client';
import { type Say, wordFor } from './language.js';
import { changes } from './messages/changes.js';
import { PLAN_STATUSES } from './messages/labels.js';
import { printRows, write } from './print.js';
import { refuseOver } from './problems.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** Which draft, in which state. */
export interface SeenPlan {
  readonly year: number;
  readonly revision: number;
}

/** Shows all plans that may be seen, oldest first; throws a HubError if the hub does not answer. */
export async function showPlans(session: Session): Promise<void> {
  print((await session.hub.plans.list()).plans, session);
}

/** Begins a draft; throws a RefusedError if the hub has found problems, a HubError if it refuses or does not answer. */
export async function createPlan(session: Session, input: { year: number; from: number; title: string }): Promise<void> {
  const { plan, problems } = (await session.hub.plans.create({ input, language: session.language })).createPlan;
  refuseOver(problems, session);
  print([plan!], session);
}

/** Adopts a draft; throws as {@link createPlan} does. */
export async function adoptPlan(session: Session, input: SeenPlan): Promise<void> {
  const { plan, problems } = (await session.hub.plans.adopt({ input, language: session.language })).adoptPlan;
  refuseOver(problems, session);
  print([plan!], session);
}

/** Gives a draft up; throws as {@link createPlan} does. */
export async function discardPlan(session: Session, input: SeenPlan): Promise<void> {
  const { say, options, language } = session;
  const { problems } = (await session.hub.plans.discard({ input, language })).discardPlan;
  refuseOver(problems, session);
  if (options.json || options.csv) print([], session);
  else write(say(changes.discarded, { year: input.year }));
}

function print(plans: readonly PlanSummary[], session: Session): void {
  // It is about plans, not about what one of them says.
  printRows(plans, viewIn(session.say), { ...session, plan: null });
}

function viewIn(say: Say): View<PlanSummary> {
  const year = { title: say(changes.year), of: (row: PlanSummary) => String(row.year) };
  const title = { title: say(changes.title), of: (row: PlanSummary) => row.title };
  const status = { title: say(changes.status), of: (row: PlanSummary) => wordFor(PLAN_STATUSES, row.status, say) };
  const revision = { title: say(changes.revision), of: (row: PlanSummary) => String(row.revision) };
  return {
    name: say(changes.plans),
    columns: [
      { ...year, width: 13 },
      { ...title, width: 20, grows: 1 },
      { ...status, width: 11 },
      { ...revision, width: 8, align: 'right' },
    ],
    sheet: [year, title, status, revision],
  };
}
