import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, getVariableValues } from 'graphql';
import { type Cost, costOf, refuseCostly } from './cost.js';
import { decisiveVariables } from './decisive-variables.js';

/** The cost worked out last for a document, and what it was worked out from. */
interface Known {
  readonly decisive: readonly string[];
  readonly inputs: string;
  readonly cost: Cost;
}

/**
 * Refuses operations that cost too much before they run, and reports the cost of the others in
 * `extensions.cost`.
 *
 * @param limit the most an operation may cost
 */
export function costPlugin(limit: number): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, Known>();
  const costs = new WeakMap<object, number>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(context) {
          const worked = remembered(known, context);
          if (!worked) return; // The executor says what is wrong.
          costs.set(context.request, worked.cost);
          refuseCostly(worked, limit);
        },
        async willSendResponse({ request, response }) {
          const requested = costs.get(request);
          if (requested === undefined || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, cost: { requested, limit } };
        },
      };
    },
  };
}

/** What of a request the cost follows from. */
type Costed = Required<Pick<GraphQLRequestContext<object>, 'document' | 'request' | 'schema'>> &
  Pick<GraphQLRequestContext<object>, 'operation'>;

function variablesFit({ operation, request, schema }: Costed): boolean {
  if (!operation) return false;
  const { variableDefinitions = [] } = operation;
  return getVariableValues(schema, variableDefinitions, request.variables ?? {}, { maxErrors: 1 }).errors === undefined;
}

/** The same document with the same page sizes costs the same. */
function remembered(known: WeakMap<DocumentNode, Known>, context: Costed): Cost | null {
  const { document, request, schema } = context;
  const { operationName, variables = {} } = request;
  const last = known.get(document);
  const decisive = last?.decisive ?? decisiveVariables(document);
  const inputs = JSON.stringify([operationName, ...decisive.map((name) => variables[name])]);
  if (last?.inputs === inputs) return last.cost;
  if (!variablesFit(context)) return null;
  const cost = costOf(schema, { document, operationName, variables });
  known.set(document, { inputs, decisive, cost });
  return cost;
}
