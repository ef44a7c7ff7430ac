import { FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Product } from '../../schema/budget/product.js';
import { ProductArea } from '../../schema/budget/product-area.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { FieldOfAction } from '../../schema/goals/field-of-action.js';
import { Goal } from '../../schema/goals/goal.js';
import { GOAL_LEVELS } from '../../schema/goals/goal-level.js';
import { GoalPyramid } from '../../schema/goals/goal-pyramid.js';
import { STEERING_LEVELS } from '../../schema/goals/steering-level.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear } from '../graph/hub-context.js';

/** The goals of a plan as a whole. */
@Resolver()
export class GoalPyramidResolver {
  @Query(() => GoalPyramid, {
    description: 'All goals of a year by level; a level without goals is shown as empty (Zielpyramide).',
  })
  goalPyramid(@GraphOfYear() graph: GoalGraph): GoalPyramid {
    return {
      year: graph.plan.year,
      levels: GOAL_LEVELS.map((level) => ({
        year: graph.plan.year,
        level,
        steeringLevels: STEERING_LEVELS[level],
        goals: graph.all(Goal).filter((goal) => goal.level === level),
      })),
    };
  }

  @Query(() => [FieldOfAction], { description: 'The strategies that offices pursue together (Handlungsfelder).' })
  fieldsOfAction(@GraphOfYear() graph: GoalGraph): readonly FieldOfAction[] {
    return graph.all(FieldOfAction);
  }
}

/** The goals anchored to a product area. */
@Resolver(() => ProductArea)
export class ProductAreaGoals {
  @FieldResolver(() => [Goal], { description: 'Its goals (Produktbereichsziele).' })
  goals(@Root() area: ProductArea, @GraphOfObject() graph: GoalGraph): readonly Goal[] {
    return graph.pointingAt(Goal, 'productArea', area);
  }
}

/** The goals anchored to a product group. */
@Resolver(() => ProductGroup)
export class ProductGroupGoals {
  @FieldResolver(() => [Goal], { description: 'Its goals (Produktgruppenziele).' })
  goals(@Root() group: ProductGroup, @GraphOfObject() graph: GoalGraph): readonly Goal[] {
    return graph.pointingAt(Goal, 'productGroup', group);
  }
}

/** The goals anchored to a product. */
@Resolver(() => Product)
export class ProductGoals {
  @FieldResolver(() => [Goal], { description: 'Its goals (Produktziele).' })
  goals(@Root() product: Product, @GraphOfObject() graph: GoalGraph): readonly Goal[] {
    return graph.pointingAt(Goal, 'product', product);
  }
}
