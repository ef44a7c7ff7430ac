import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { createParameterDecorator } from 'type-graphql';

/** The argument that asks what the hub knew at an earlier moment. */
export const AS_OF = {
  nullable: true,
  description:
    'What did the hub know then (Wissensstand)? A moment up to now; now without it. Plans that were discarded since are gone.',
};

/** A parameter of a root field that has this argument: receives the moment. */
export const Moment = (): ReturnType<typeof createParameterDecorator> =>
  createParameterDecorator(({ args }) => args.asOf ?? null);

/** Adds the argument `asOf` to every root field that answers from the plan of a year; {@link GraphOfYear} reads it. */
export function addAsOf(schema: GraphQLSchema): void {
  for (const { args } of Object.values(schema.getQueryType()!.getFields())) {
    const names = args.map(({ name }) => name);
    if (names.includes('year') && !names.includes('asOf')) (args as GraphQLArgument[]).push(argument());
  }
}

function argument(): GraphQLArgument {
  const { description } = AS_OF;
  const nothing = { defaultValue: undefined, deprecationReason: undefined, astNode: undefined, extensions: {} };
  return { name: 'asOf', type: GraphQLDateTime, description, ...nothing };
}
