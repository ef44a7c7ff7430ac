import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import type { Shape } from '../graph/model.js';
import type { ChangeContext } from './change-context.js';
import type { Outcome } from './task.js';
import { warningsOf } from './warnings.js';

/** What one mutation answers. */
export function payloadOf(schema: GraphQLSchema, shape: Shape): GraphQLObjectType<Outcome, ChangeContext> {
  const { name } = shape.type;
  return new GraphQLObjectType<Outcome, ChangeContext>({
    name: `${name}Payload`,
    description: `What became of a change of ${name} (Ergebnis).`,
    fields: {
      [propertyFor(name)]: {
        type: schema.getType(name) as GraphQLOutputType,
        description: 'The object as it is now (Objekt); null if it was removed or there are problems.',
        resolve: ({ records }) => records[0] ?? null,
      },
      ...common(schema),
    },
  });
}

/** What several changes in one step answer. */
export function payloadOfMany(schema: GraphQLSchema): GraphQLObjectType<Outcome, ChangeContext> {
  return new GraphQLObjectType<Outcome, ChangeContext>({
    name: 'ApplyChangesPayload',
    description: 'What became of several changes, all of which were made or none (Ergebnis).',
    fields: {
      objects: {
        type: listOf(schema.getType('PlanRecord')!),
        description: 'What was created or changed, as it is now (Objekte).',
        resolve: ({ records }) => records,
      },
      ...common(schema),
    },
  });
}

/** "overlapJustification": what a payload calls its object. */
function propertyFor(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}

function common(schema: GraphQLSchema) {
  return {
    problems: problemsOf(schema),
    warnings: {
      type: listOf(schema.getType('CoverageGap')!),
      description: 'What the changed objects leave open, which is allowed (Hinweise).',
      resolve: ({ graph, records }: Outcome, _: unknown, context: ChangeContext) =>
        graph ? warningsOf(graph, records, context) : [],
    },
    revision: {
      type: GraphQLInt,
      description: 'The revision of the plan with the change (Revision); null where no plan was meant.',
    },
  };
}

/** What every mutation says is wrong. */
export function problemsOf(schema: GraphQLSchema) {
  return {
    type: listOf(schema.getType('ChangeProblem')!),
    description: 'What is wrong (Probleme); with any of them nothing has been written.',
  };
}

function listOf(type: unknown): GraphQLNonNull<GraphQLList<GraphQLNonNull<never>>> {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type as never)));
}
