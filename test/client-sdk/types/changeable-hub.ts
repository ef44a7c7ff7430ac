import {
  type AgreeToContributionInput,
  type ChangedContribution,
  type ContestContributionInput,
  type ContributionsAgreeTo,
  type ContributionsAgreeToVariables,
  type ContributionsContest,
  type ContributionsContestVariables,
  type ContributionsPropose,
  type ContributionsProposeVariables,
  type ContributionsRequest,
  type ContributionsRequestVariables,
  type CreateContributionInput,
  createClient,
  type Hub,
  type HubError,
  type RemoveInput,
  type Result,
} from '@zielnetz/client';
import { type ChangeableHub, type ChangeOperations, withChanges } from '@zielnetz/client/changes';
import type { Asked, Creation, Payload } from './payload.js';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type InState = { readonly id: string; readonly version: number };

const hub = withChanges(createClient({ url: 'http://localhost:4000/graphql' }));
same<typeof hub, ChangeableHub>();
same<ChangeableHub, Hub & ChangeOperations>();
same<HubError['isUncertain'], boolean>();
same<RemoveInput, InState>();
same<Shape<AgreeToContributionInput>, Shape<InState & { readonly reason?: Maybe<string> }>>();
same<Shape<ContestContributionInput>, Shape<InState & { readonly reason: string }>>();

/** A client with changes is one for questions too. */
export const asked: Hub = hub;
// @ts-expect-error a client is no options
withChanges({ url: 'http://localhost:4000/graphql' });
// @ts-expect-error a client alone changes nothing
createClient({ url: 'http://localhost:4000/graphql' }).goals.create;
// @ts-expect-error concepts stay as they are
hub.goals = asked.goals;

/** What is not sent is something else than null. */
export async function emptied(): Promise<void> {
  const goal = { id: 'Goal:2027/S-1', version: 1 };
  await hub.goals.change({ input: goal });
  await hub.goals.change({ input: { ...goal, office: undefined } });
  await hub.goals.change({ input: { ...goal, office: null } });
  // @ts-expect-error nor is it an empty text of another type
  await hub.goals.change({ input: { ...goal, office: false } });
  // @ts-expect-error based on which version?
  await hub.goals.change({ input: { id: goal.id } });
  // @ts-expect-error the key of an object stays
  await hub.goals.change({ input: { ...goal, key: 'S-2' } });
  // @ts-expect-error the id names the plan
  await hub.goals.change({ input: goal, year: 2027 });
  // @ts-expect-error what is new needs a plan
  await hub.targetGroups.create({ input: { key: 'x', name: 'X' } });
  const { changeGoal } = await hub.goals.change({ input: goal, idempotencyKey: 'k', language: 'EN' });
  // @ts-expect-error with problems there is no object
  changeGoal.goal.version;
  // @ts-expect-error a change is not walked through
  hub.goals.change.each({ input: goal });
}

/** The steps of a contribution between offices. */
export async function steps(input: CreateContributionInput): Promise<void> {
  type Changed = Payload<'contribution', ChangedContribution>;
  same<Shape<ContributionsProposeVariables>, Creation<CreateContributionInput>>();
  same<Shape<ContributionsRequestVariables>, Creation<CreateContributionInput>>();
  same<Shape<ContributionsAgreeToVariables>, Asked<AgreeToContributionInput>>();
  same<Shape<ContributionsContestVariables>, Asked<ContestContributionInput>>();
  same<ContributionsPropose, { readonly proposeContribution: Changed }>();
  same<ContributionsRequest, { readonly requestContribution: Changed }>();
  same<ContributionsAgreeTo, { readonly agreeToContribution: Changed }>();
  same<ContributionsContest, { readonly contestContribution: Changed }>();
  const id = { id: 'Contribution:2027/x/S-1', version: 1 };
  const data = [
    await hub.contributions.propose({ year: 2027, input }),
    await hub.contributions.request({ year: 2027, input }),
    await hub.contributions.agreeTo({ input: id }),
    await hub.contributions.contest({ input: { ...id, reason: 'Personal fehlt' } }),
  ] as const;
  same<typeof data, readonly [ContributionsPropose, ContributionsRequest, ContributionsAgreeTo, ContributionsContest]>();
  const results = [
    await hub.contributions.propose.result({ year: 2027, input }),
    await hub.contributions.request.result({ year: 2027, input }),
    await hub.contributions.agreeTo.result({ input: id }),
    await hub.contributions.contest.result({ input: { ...id, reason: 'Personal fehlt' } }),
  ] as const;
  same<(typeof results)[3], Result<ContributionsContest>>();
  // @ts-expect-error who contests says why
  await hub.contributions.contest({ input: id });
}
