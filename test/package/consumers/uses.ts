import { type Contribution, createClient, type ErrorCode, type Hub, HubAnswerError, type Result } from '@zielnetz/client';
import { type ChangeableHub, withChanges } from '@zielnetz/client/changes';

const hub: Hub = createClient({ url: 'http://localhost:4000/graphql', token: async () => 'secret', cache: { maxBytes: 1e6 } });

const changing: ChangeableHub = withChanges(hub);

/** The main question, rightly asked. */
export async function contributions(year: number): Promise<readonly string[]> {
  const { office } = await hub.offices.get({ number: '59', year });
  const nodes: readonly Contribution[] = office?.contributionsReceived.nodes ?? [];
  const names = nodes.map(({ service, strength }) => `${service.name} ${strength ?? 'nicht bewertet'}`);
  const filter = { effects: ['SUPPORTS'], crossesDepartments: true } as const;
  for await (const { goal } of hub.contributions.list.each({ filter })) names.push(goal.statement);
  for await (const { nodes, pageInfo } of hub.goals.list.pages()) names.push(`${nodes.length} ${pageInfo.endCursor}`);
  const result: Result<{ readonly plans: readonly { readonly year: number }[] }> = await hub.plans.list.result();
  const { about } = await hub.query<{ about: { version: string } }>('{ about { version } }');
  return [...names, about.version, `${result.data?.plans.length}`];
}

/** A change, rightly made. */
export async function change(id: string, version: number): Promise<string> {
  const { changeGoal } = await changing.goals.change({ input: { id, version, office: null }, idempotencyKey: 'k' });
  const [problem] = changeGoal.problems;
  return problem ? `${problem.field}: ${problem.message}` : `${changeGoal.goal?.version}`;
}

/** Errors, rightly told apart. */
export function codeOf(error: unknown): ErrorCode | null {
  return error instanceof HubAnswerError ? error.code : null;
}

/** Everything wrong: each line below a comment is an error, and no other. */
export async function wrong(error: HubAnswerError): Promise<void> {
  // wrong: which office?
  await hub.offices.get({ year: 2013 });
  // wrong: numbers of offices are texts
  const { office } = await hub.offices.get({ number: 59 });
  // wrong: an unknown variable
  await hub.plans.get({ jahr: 2013 });
  // wrong: an unknown effect
  hub.contributions.list.each({ filter: { effects: ['HELPS'] } });
  // wrong: there may be no such office
  office.name;
  // wrong: an unknown field
  office?.title;
  // wrong: answers are not changed
  if (office) office.name = 'Jobcenter';
  // wrong: one office is no list
  hub.offices.get.each({ number: '59' });
  // wrong: an unknown code
  if (error.code === 'NO_PLAN') throw error;
  // wrong: based on which version?
  await changing.goals.change({ input: { id: 'Goal:2027/S-1' } });
  // wrong: a client alone changes nothing
  await hub.goals.change({ input: { id: 'Goal:2027/S-1', version: 1 } });
  // wrong: an unknown option
  createClient({ url: '/graphql', timeout: 1_000 });
}
