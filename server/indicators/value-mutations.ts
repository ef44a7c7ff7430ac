import {
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { Decimal } from '../../schema/numbers/decimal.js';
import { type AskedMutation, askTask, refusal } from '../changes/ask-change.js';
import type { ChangeContext } from '../changes/change-context.js';
import { withMutationFields } from '../changes/mutation-type.js';
import { problemsOf } from '../changes/payload-types.js';
import { problem } from '../changes/problem.js';
import { IDEMPOTENCY_KEY, type MutationField, YEAR } from '../changes/record-mutation.js';
import type { Outcome } from '../changes/task.js';
import { parseNodeId } from '../relay/node-id.js';
import { permitAtAll } from '../security/permit.js';
import { type PlacedValue, readValues, type ValueInput } from './read-values.js';
import { forgetValues } from './value-loader.js';
import { writeValues } from './write-values.js';
import { writtenValues } from './written-values.js';

/** The most values in one step: some years of months. */
const MOST_VALUES = 200;

/** Adds the mutations of values to those that the schema has. They take the input of sources that is there. */
export function withValueMutations(schema: GraphQLSchema): GraphQLSchema {
  const input = inputType(schema);
  return withMutationFields(schema, {
    setIndicatorValue: setOne(input, payloadOfOne(schema)),
    setIndicatorValues: setSeveral(input, payloadOfSeveral(schema)),
  });
}

function setOne(input: GraphQLInputObjectType, payload: GraphQLObjectType): MutationField {
  return {
    type: new GraphQLNonNull(payload),
    description:
      'Sets a value of an indicator, or takes one back (Wert setzen). What was set before stays and is superseded. The own targets of a plan are set in drafts only, everything else in adopted plans too.',
    args: {
      input: { type: new GraphQLNonNull(input), description: 'The value (Angaben).' },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { input: given } = args as { input: ValueInput };
      const { indicator: id } = given;
      const asked: AskedMutation = { action: 'setIndicatorValue', args, id, idField: 'input.indicator' };
      return set(context, parseNodeId(id)?.year ?? null, asked, [{ input: given, path: 'input' }]);
    },
  };
}

function setSeveral(input: GraphQLInputObjectType, payload: GraphQLObjectType): MutationField {
  return {
    type: new GraphQLNonNull(payload),
    description: 'Sets several values of indicators of one plan, in one transaction: all of them or none (Werte setzen).',
    args: {
      year: { ...YEAR, description: 'The budget year of the plan (Haushaltsjahr).' },
      values: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(input))),
        description: `At most ${MOST_VALUES} values (Werte).`,
      },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { year, values } = args as { year: number; values: readonly ValueInput[] };
      if (values.length > MOST_VALUES) return refusal(tooMany(values.length));
      const placed = values.map((one, at) => ({ input: one, path: `values.${at}` }));
      return set(context, year, { action: 'setIndicatorValues', args, id: null }, placed);
    },
  };
}

function set(
  context: ChangeContext,
  year: number | null,
  asked: AskedMutation,
  placed: readonly PlacedValue[],
): Promise<Outcome> {
  const { viewer, author } = context;
  permitAtAll(viewer, asked.action);
  forgetValues(context);
  return askTask(context, year, asked, {
    write: async (plan, transaction, isAdopted) => {
      const { values, problems } = readValues(plan, placed, viewer, asked.action);
      if (problems.length > 0) return { problems, entries: [], written: [] };
      return writeValues(transaction, values, author, isAdopted);
    },
  });
}

function inputType(schema: GraphQLSchema): GraphQLInputObjectType {
  const named = (name: string) => new GraphQLNonNull(schema.getType(name) as GraphQLInputType & GraphQLOutputType);
  return new GraphQLInputObjectType({
    name: 'IndicatorValueInput',
    description: 'A value of an indicator to be set (Wert).',
    fields: {
      indicator: { type: new GraphQLNonNull(GraphQLID), description: 'The id of the indicator (Kennzahl).' },
      kind: { type: named('IndicatorValueKind'), description: 'What it says (Wertart).' },
      period: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The time it is about (Zeitraum): "2026", "2026-Q1", "2026-03", or "2026-03-31" for a cut-off date.',
      },
      value: { type: Decimal, description: 'The value (Wert); null takes back what was set, which needs a reason.' },
      reason: { type: GraphQLString, description: 'Why it is set, or taken back (Begründung).' },
      source: { type: named('SourceInput'), description: 'Where it is taken from (Quelle).' },
      supersedes: {
        type: GraphQLInt,
        description:
          'The version it is based on, 0 where there is none (abgelöste Fassung); refused if another one counts by now. Without it, whatever counts is superseded.',
      },
    },
  });
}

function payloadOfOne(schema: GraphQLSchema): GraphQLObjectType<Outcome, ChangeContext> {
  return new GraphQLObjectType<Outcome, ChangeContext>({
    name: 'SetIndicatorValuePayload',
    description: 'What became of a value that was to be set (Ergebnis).',
    fields: {
      value: {
        type: schema.getType('IndicatorValue') as GraphQLOutputType,
        description: 'The value as it was set (Wert); null if there are problems.',
        resolve: async (outcome, _, context) => (await writtenValues(outcome, context))[0] ?? null,
      },
      problems: problemsOf(schema),
    },
  });
}

function payloadOfSeveral(schema: GraphQLSchema): GraphQLObjectType<Outcome, ChangeContext> {
  return new GraphQLObjectType<Outcome, ChangeContext>({
    name: 'SetIndicatorValuesPayload',
    description: 'What became of values that were to be set, all of which were or none (Ergebnis).',
    fields: {
      values: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(schema.getType('IndicatorValue')! as never))),
        description: 'The values as they were set, in the order of the question (Werte); none if there are problems.',
        resolve: (outcome, _, context) => writtenValues(outcome, context),
      },
      problems: problemsOf(schema),
    },
  });
}

function tooMany(count: number) {
  const expected = { de: `höchstens ${MOST_VALUES} Werte`, en: `at most ${MOST_VALUES} values` };
  return problem({ field: 'values', code: ProblemCode.TOO_LONG, expected, got: `${count}` });
}
