import {
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import type { Model, Shape } from '../graph/model.js';
import { parseNodeId } from '../relay/node-id.js';
import type { ActionName } from '../security/permissions.js';
import { alteration, askChanges, creation, removal } from './ask-change.js';
import type { Change } from './change.js';
import type { ChangeContext } from './change-context.js';
import { identity, inputTypesOf, REMOVE_INPUT, sourceInput } from './input-types.js';
import { payloadOf, payloadOfMany } from './payload-types.js';
import type { Input } from './read-input.js';

type Field = GraphQLFieldConfig<unknown, ChangeContext>;
type Args = Readonly<Record<string, unknown>> & { readonly input: Input; readonly year: number };

const YEAR = { type: new GraphQLNonNull(GraphQLInt), description: 'The budget year of the draft (Haushaltsjahr).' };
const IDEMPOTENCY_KEY = {
  type: GraphQLString,
  description: 'Chosen by the client (Wiederholungsschlüssel): the same change sent again with it is made once only.',
};

/** Adds the mutations of all concepts, which follow from the model, to those that the schema has. */
export function withMutations(schema: GraphQLSchema, model: Model): GraphQLSchema {
  const source = sourceInput(schema);
  const concepts = model.map((shape) => ({
    shape,
    inputs: inputTypesOf(schema, shape, source),
    payload: payloadOf(schema, shape),
  }));
  const fields: Record<string, Field> = {};
  const oneOf: Record<string, { type: GraphQLInputObjectType; description: string }> = {};
  const makers: Record<string, (input: Input) => Change> = {};
  const add = (
    action: ActionName,
    description: string,
    input: GraphQLInputObjectType,
    payload: GraphQLObjectType,
    make: (input: Input) => Change,
  ) => {
    const isNew = !('id' in input.getFields());
    makers[action] = make;
    oneOf[action] = { type: input, description };
    fields[action] = {
      type: new GraphQLNonNull(payload),
      description,
      args: {
        ...(isNew && { year: YEAR }),
        input: { type: new GraphQLNonNull(input), description: 'What is asked for (Angaben).' },
        idempotencyKey: IDEMPOTENCY_KEY,
      },
      resolve: (_, args, context) => {
        const { input: given, year } = args as Args;
        const yearOfChange = isNew ? year : (parseNodeId(String(given.id))?.year ?? 0);
        return askChanges(context, yearOfChange, [{ change: make(given), path: 'input' }], { name: action, args });
      },
    };
  };
  for (const { shape, inputs, payload } of concepts) {
    const { name } = shape.type;
    const german = /\([^)]*\)/.exec(schema.getType(name)!.description ?? '')?.[0] ?? '';
    const action = (verb: string) => `${verb}${name}` as ActionName;
    add(action('create'), `Adds an object to a draft ${german}.`, inputs.create, payload, (input) =>
      creation(action('create'), shape, input),
    );
    add(action('change'), `Changes an object of a draft ${german}.`, inputs.change, payload, (input) =>
      alteration(action('change'), shape, input, null),
    );
    add(
      action('remove'),
      `Removes an object of a draft, to which nothing refers any more ${german}.`,
      REMOVE_INPUT,
      payload,
      (input) => removal(action('remove'), shape, input),
    );
    if (shape.table === 'contribution') addSteps(add, shape, inputs.create, payload);
  }
  fields.applyChanges = applyChanges(schema, oneOf, makers);
  const config = schema.toConfig();
  const own = schema.getMutationType()?.toConfig().fields ?? {};
  const mutation = new GraphQLObjectType({
    name: 'Mutation',
    description: 'What can be done to drafts, and by administrators to the hub. Each mutation is one transaction.',
    fields: { ...own, ...fields },
  });
  return new GraphQLSchema({ ...config, mutation, types: config.types.filter((type) => type.name !== 'Mutation') });
}

/** The talk between offices: one opens it, the other agrees or objects. */
function addSteps(
  add: (
    action: ActionName,
    description: string,
    input: GraphQLInputObjectType,
    payload: GraphQLObjectType,
    make: (input: Input) => Change,
  ) => void,
  shape: Shape,
  create: GraphQLInputObjectType,
  payload: GraphQLObjectType,
): void {
  const step = (name: string, isRequired: boolean) =>
    new GraphQLInputObjectType({
      name,
      description: 'Which contribution, in which state, and why (Abstimmungsschritt).',
      fields: {
        ...identity(),
        reason: { type: isRequired ? new GraphQLNonNull(GraphQLString) : GraphQLString, description: 'Why (Begründung).' },
      },
    });
  const stepTo =
    (to: ContributionStatus, action: ActionName) =>
    ({ reason = null, ...input }: Input) =>
      alteration(action, shape, { id: input.id, version: input.version }, { to, reason: reason as string | null });
  add(
    'proposeContribution',
    "An office offers that its service contributes to another's goal (Zielbeitrag anbieten).",
    create,
    payload,
    (input) => creation('proposeContribution', shape, input),
  );
  add(
    'requestContribution',
    'An office asks another one for a contribution to its goal (Zielbeitrag erbitten).',
    create,
    payload,
    (input) => creation('requestContribution', shape, input),
  );
  add(
    'agreeToContribution',
    'The other side agrees (zustimmen).',
    step('AgreeToContributionInput', false),
    payload,
    stepTo(ContributionStatus.AGREED, 'agreeToContribution'),
  );
  add(
    'contestContribution',
    'The other side objects, with a reason (widersprechen).',
    step('ContestContributionInput', true),
    payload,
    stepTo(ContributionStatus.CONTESTED, 'contestContribution'),
  );
}

function applyChanges(
  schema: GraphQLSchema,
  oneOf: Record<string, { type: GraphQLInputObjectType; description: string }>,
  makers: Readonly<Record<string, (input: Input) => Change>>,
): Field {
  const change = new GraphQLInputObjectType({
    name: 'ChangeInput',
    description: 'One change: exactly one of its fields is sent (Änderung).',
    isOneOf: true,
    fields: oneOf,
  });
  return {
    type: new GraphQLNonNull(payloadOfMany(schema)),
    description: 'Makes several changes in their order, in one transaction: all of them or none (Änderungen in einem Schritt).',
    args: {
      year: YEAR,
      changes: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(change))), description: 'At most 200 changes.' },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { year, changes } = args as { year: number; changes: readonly Readonly<Record<string, Input>>[] };
      const placed = changes.map((one, at) => {
        const [[action, input]] = Object.entries(one) as [[string, Input]];
        return { change: makers[action]!(input), path: `changes.${at}.${action}` };
      });
      return askChanges(context, year, placed, { name: 'applyChanges', args });
    },
  };
}
