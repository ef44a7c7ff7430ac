import { Query, Resolver } from 'type-graphql';
import { TargetGroup } from '../../schema/target-groups/target-group.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfYear } from '../graph/hub-context.js';

/** Whom goals and services are for. */
@Resolver()
export class TargetGroupResolver {
  @Query(() => [TargetGroup], { description: 'All target groups, whose keys the filters take (Zielgruppen).' })
  targetGroups(@GraphOfYear() graph: GoalGraph): readonly TargetGroup[] {
    return graph.all(TargetGroup);
  }
}
