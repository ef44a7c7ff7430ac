import {
  type GraphQLFieldConfig,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { parseNodeId } from '../relay/node-id.js';
import type { ActionName } from '../security/permissions.js';
import { type AskedMutation, askChanges } from './ask-change.js';
import type { Change } from './change.js';
import type { ChangeContext } from './change-context.js';
import type { Input } from './read-input.js';

/** A field of the type Mutation. */
export type MutationField = GraphQLFieldConfig<unknown, ChangeContext>;

/** One kind of change of one kind of record: a mutation of its own, and one of the changes that applyChanges takes. */
export interface RecordMutation {
  readonly action: ActionName;
  readonly description: string;
  readonly input: GraphQLInputObjectType;
  readonly payload: GraphQLObjectType;
  make(input: Input): Change;
}

/** The argument that names the plan where nothing else does. */
export const YEAR = { type: new GraphQLNonNull(GraphQLInt), description: 'The budget year of the draft (Haushaltsjahr).' };

/** The argument that makes a change that is sent again harmless. */
export const IDEMPOTENCY_KEY = {
  type: GraphQLString,
  description: 'Chosen by the client (Wiederholungsschlüssel): the same change sent again with it is made once only.',
};

/** The mutation for one change. The id names the plan of what is there; what is new needs its year. */
export function fieldOf({ action, description, input, payload, make }: RecordMutation): MutationField {
  const isNew = !('id' in input.getFields());
  return {
    type: new GraphQLNonNull(payload),
    description,
    args: {
      ...(isNew && { year: YEAR }),
      input: { type: new GraphQLNonNull(input), description: 'What is asked for (Angaben).' },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { input: given, year } = args as { input: Input; year?: number };
      const asked: AskedMutation = { action, args, id: isNew ? null : (given.id as string) };
      const placed = [{ change: make(given), path: 'input' }];
      return askChanges(context, year ?? parseNodeId(asked.id ?? '')?.year ?? null, placed, asked);
    },
  };
}
