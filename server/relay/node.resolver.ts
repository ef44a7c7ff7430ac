import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { PLAN_RECORDS } from '../../schema/model.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { Node } from '../../schema/relay/node.js';
import { HubError, quoted } from '../errors/hub-error.js';
import type { HubContext } from '../graph/hub-context.js';
import type { RecordClass } from '../graph/model.js';
import { parseNodeId } from './node-id.js';
import { LARGEST_PAGE } from './page-size.js';

const TYPES = new Map<string, RecordClass>(PLAN_RECORDS.map((type) => [type.name, type as RecordClass<PlanRecord>]));

/** Fetches objects by their ids (Relay's Global Object Identification). */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'An object by its id; null if there is none.' })
  node(
    @Arg('id', () => ID, { description: 'Its id, such as "Goal:2013/0501-1".' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<Node | null> {
    return find(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Objects by their ids, in the same order; null for each id that leads nowhere.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 200 ids.' }) ids: string[],
    @Ctx() context: HubContext,
  ): Promise<(Node | null)[]> {
    if (ids.length > LARGEST_PAGE) {
      throw new HubError(ErrorCode.BAD_USER_INPUT, `ids: expected at most ${LARGEST_PAGE} ids, got ${quoted(ids.length)}.`);
    }
    return Promise.all(ids.map((id) => find(id, context)));
  }
}

async function find(id: string, context: HubContext): Promise<Node | null> {
  const parts = parseNodeId(id);
  const plan = parts && context.plan(parts.year);
  if (!plan) return null;
  if (parts.type === 'Plan') return parts.key === '' ? plan : null;
  const found = TYPES.get(parts.type);
  return found ? (await context.graph(parts.year)).find(found, parts.key) : null;
}
