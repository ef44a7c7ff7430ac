import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Shape } from '../graph/model.js';
import type { ActionName } from '../security/permissions.js';
import { alteration, creation, removal } from './ask-change.js';
import { germanNameOf } from './input-names.js';
import { type InputTypes, REMOVE_INPUT } from './input-types.js';
import type { RecordMutation } from './record-mutation.js';

/** What every concept has: its records are created, changed and removed. */
export function conceptMutations(
  schema: GraphQLSchema,
  shape: Shape,
  { create, change }: InputTypes,
  payload: GraphQLObjectType,
): readonly RecordMutation[] {
  const german = germanNameOf(schema, shape.type.name);
  const action = (verb: string) => `${verb}${shape.type.name}` as ActionName;
  return [
    {
      action: action('create'),
      description: `Adds an object to a draft ${german}.`,
      input: create,
      payload,
      make: (input) => creation(action('create'), shape, input),
    },
    {
      action: action('change'),
      description: `Changes an object of a draft ${german}.`,
      input: change,
      payload,
      make: (input) => alteration(action('change'), shape, input, null),
    },
    {
      action: action('remove'),
      description: `Removes an object of a draft, to which nothing refers any more ${german}.`,
      input: REMOVE_INPUT,
      payload,
      make: (input) => removal(action('remove'), shape, input),
    },
  ];
}
