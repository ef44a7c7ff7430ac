import { GraphQLInputObjectType, GraphQLNonNull, type GraphQLObjectType, GraphQLString } from 'graphql';
import { ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import type { Shape } from '../graph/model.js';
import { alteration, creation } from './ask-change.js';
import { identity } from './input-types.js';
import type { RecordMutation } from './record-mutation.js';

/** The talk between offices about a contribution: one opens it, the other agrees or objects. */
export function contributionSteps(
  shape: Shape,
  create: GraphQLInputObjectType,
  payload: GraphQLObjectType,
): readonly RecordMutation[] {
  return [
    {
      action: 'proposeContribution',
      description: "An office offers that its service contributes to another's goal (Zielbeitrag anbieten).",
      input: create,
      payload,
      make: (input) => creation('proposeContribution', shape, input),
    },
    {
      action: 'requestContribution',
      description: 'An office asks another one for a contribution to its goal (Zielbeitrag erbitten).',
      input: create,
      payload,
      make: (input) => creation('requestContribution', shape, input),
    },
    {
      action: 'agreeToContribution',
      description: 'The other side agrees (zustimmen).',
      input: stepInput('AgreeToContributionInput', GraphQLString),
      payload,
      make: ({ id, version, reason = null }) =>
        alteration(
          'agreeToContribution',
          shape,
          { id, version },
          { to: ContributionStatus.AGREED, reason: reason as string | null },
        ),
    },
    {
      action: 'contestContribution',
      description: 'The other side objects, with a reason (widersprechen).',
      input: stepInput('ContestContributionInput', new GraphQLNonNull(GraphQLString)),
      payload,
      make: ({ id, version, reason }) =>
        alteration('contestContribution', shape, { id, version }, { to: ContributionStatus.CONTESTED, reason: reason as string }),
    },
  ];
}

/** Objections need a reason, agreement may have one. */
function stepInput(name: string, reason: typeof GraphQLString | GraphQLNonNull<typeof GraphQLString>): GraphQLInputObjectType {
  return new GraphQLInputObjectType({
    name,
    description: 'Which contribution, in which state, and why (Abstimmungsschritt).',
    fields: { ...identity(), reason: { type: reason, description: 'Why (Begründung).' } },
  });
}
