import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { Node } from '../../schema/relay/node.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { AS_OF } from '../graph/as-of.js';
import type { HubContext } from '../graph/hub-context.js';
import { findNode } from './find-node.js';
import { LARGEST_PAGE } from './page-size.js';

/** Fetches objects by their ids (Relay's Global Object Identification). */
@Resolver()
export class NodeResolver {
  /** Relay's compiler takes a field for this one only if it has no other argument. */
  @Query(() => Node, { nullable: true, description: 'An object by its id; null if there is none.' })
  node(
    @Arg('id', () => ID, { description: 'Its id, such as "Goal:2013/0501-1".' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<Node | null> {
    return findNode(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Objects by their ids, in the same order; null for each id that leads nowhere.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 200 ids.' }) ids: string[],
    @Arg('asOf', () => GraphQLDateTime, AS_OF) asOf: Date | null | undefined,
    @Ctx() context: HubContext,
  ): Promise<(Node | null)[]> {
    if (ids.length > LARGEST_PAGE) {
      throw new HubError(ErrorCode.BAD_USER_INPUT, `ids: expected at most ${LARGEST_PAGE} ids, got ${quoted(ids.length)}.`);
    }
    return Promise.all(ids.map((id) => findNode(id, context, asOf)));
  }
}
