import { type GraphQLSchema, isObjectType } from 'graphql';
import type { PlanRecord } from '../schema/plans/plan-record.js';
import { GoalGraph } from './graph/goal-graph.js';
import type { HubContext } from './graph/hub-context.js';

/** A field that gives a page of a list: its object, its arguments and the snapshot of the object. */
type List = (object: PlanRecord, args: unknown, graph: GoalGraph) => unknown;

/**
 * Lets the lists inside objects be called directly. type-graphql makes an instance of the arguments
 * and waits a promise for each; ours are plain data, and an answer may hold a thousand lists.
 *
 * @param schema whose fields are changed
 * @param resolvers resolver classes by type; each of their methods takes object, arguments and snapshot
 */
export function callListsDirectly(
  schema: GraphQLSchema,
  resolvers: readonly (readonly [type: string, resolver: new () => object])[],
): void {
  for (const [name, Resolver] of resolvers) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    const resolver = new Resolver() as Record<string, List>;
    for (const field of Object.getOwnPropertyNames(Resolver.prototype).filter((method) => method !== 'constructor')) {
      type.getFields()[field]!.resolve = (object: PlanRecord, args: unknown, context: HubContext) => {
        context.checkTime();
        return resolver[field]!(object, args, GoalGraph.of(object));
      };
    }
  }
}
