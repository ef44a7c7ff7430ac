import { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Model } from '../graph/model.js';
import { applyChanges } from './apply-changes.js';
import { conceptMutations } from './concept-mutations.js';
import { contributionSteps } from './contribution-steps.js';
import { inputTypesOf, sourceInput } from './input-types.js';
import { payloadOf } from './payload-types.js';
import { fieldOf, type MutationField, type RecordMutation } from './record-mutation.js';

/** Adds the mutations of all concepts, which follow from the model, to those that the schema has. */
export function withMutations(schema: GraphQLSchema, model: Model): GraphQLSchema {
  const mutations = mutationsOf(schema, model);
  return withMutationFields(schema, {
    ...Object.fromEntries(mutations.map((one) => [one.action, fieldOf(one)])),
    applyChanges: applyChanges(schema, mutations),
  });
}

/** Adds mutations to those that the schema has. */
export function withMutationFields(schema: GraphQLSchema, fields: Readonly<Record<string, MutationField>>): GraphQLSchema {
  const before = schema.getMutationType()!.toConfig();
  const mutation = new GraphQLObjectType({ ...before, fields: { ...before.fields, ...fields } });
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, mutation, types: config.types.filter(({ name }) => name !== mutation.name) });
}

function mutationsOf(schema: GraphQLSchema, model: Model): readonly RecordMutation[] {
  const source = sourceInput(schema);
  return model.flatMap((shape) => {
    const inputs = inputTypesOf(schema, shape, source);
    const payload = payloadOf(schema, shape);
    const steps = shape.table === 'contribution' ? contributionSteps(shape, inputs.create, payload) : [];
    return [...conceptMutations(schema, shape, inputs, payload), ...steps];
  });
}
