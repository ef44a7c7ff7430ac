import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { createParameterDecorator } from 'type-graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/** The argument that asks what the hub knew at an earlier moment. */
export const AS_OF = {
  nullable: true,
  description:
    'What did the hub know then (Wissensstand)? A moment up to now; now without it. Plans that were discarded since are gone.',
};

/** A parameter of a root field that has this argument: receives the moment. */
export const Moment = (): ReturnType<typeof createParameterDecorator> =>
  createParameterDecorator(({ args }) => args.asOf ?? null);

/** The database counts in microseconds, clients in milliseconds: what was set or done counts within its millisecond. */
const MILLISECOND = 1;

/**
 * The moment before which everything was set that was known at another one.
 *
 * @param moment none for now
 * @returns null for now
 * @throws HubError BAD_USER_INPUT for a moment that is none
 */
export function endOf(moment: Date | null | undefined): Date | null {
  if (moment == null) return null;
  const at = moment.getTime();
  if (Number.isNaN(at)) throw new HubError(ErrorCode.BAD_USER_INPUT, 'asOf: expected a moment, got none.');
  return new Date(at + MILLISECOND);
}

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
