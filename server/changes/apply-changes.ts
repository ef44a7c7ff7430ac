import { GraphQLInputObjectType, GraphQLList, GraphQLNonNull, type GraphQLSchema } from 'graphql';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { askChanges, refusal } from './ask-change.js';
import { payloadOfMany } from './payload-types.js';
import { problem } from './problem.js';
import type { Input } from './read-input.js';
import { IDEMPOTENCY_KEY, type MutationField, type RecordMutation, YEAR } from './record-mutation.js';

/** The most changes in one step: as many as one form or one upload of an office brings, and few enough to be done at once. */
const MOST_CHANGES = 200;

/** The mutation for several changes in one step. */
export function applyChanges(schema: GraphQLSchema, mutations: readonly RecordMutation[]): MutationField {
  const change = new GraphQLInputObjectType({
    name: 'ChangeInput',
    description: 'One change: exactly one of its fields is sent (Änderung).',
    isOneOf: true,
    fields: Object.fromEntries(mutations.map(({ action, input, description }) => [action, { type: input, description }])),
  });
  const byAction = new Map<string, RecordMutation>(mutations.map((one) => [one.action, one]));
  return {
    type: new GraphQLNonNull(payloadOfMany(schema)),
    description: 'Makes several changes in their order, in one transaction: all of them or none (Änderungen in einem Schritt).',
    args: {
      year: YEAR,
      changes: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(change))),
        description: `At most ${MOST_CHANGES} changes (Änderungen). A later one sees what those before it did.`,
      },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { year, changes } = args as { year: number; changes: readonly Readonly<Record<string, Input>>[] };
      if (changes.length > MOST_CHANGES) return refusal(tooMany(changes.length));
      const placed = changes.map((one, at) => {
        const [[action, input]] = Object.entries(one) as [[string, Input]];
        return { change: byAction.get(action)!.make(input), path: `changes.${at}.${action}` };
      });
      return askChanges(context, year, placed, { action: 'applyChanges', args, id: null });
    },
  };
}

function tooMany(count: number) {
  const expected = { de: `höchstens ${MOST_CHANGES} Änderungen`, en: `at most ${MOST_CHANGES} changes` };
  return problem({ field: 'changes', code: ProblemCode.TOO_LONG, expected, got: `${count}` });
}
