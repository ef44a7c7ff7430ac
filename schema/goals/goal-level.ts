import { registerEnumType } from 'type-graphql';

/** The five levels of the goal pyramid, from the top down. */
export enum GoalLevel {
  GUIDING_PRINCIPLE = 'GUIDING_PRINCIPLE',
  STRATEGIC_GOAL = 'STRATEGIC_GOAL',
  PRODUCT_AREA_GOAL = 'PRODUCT_AREA_GOAL',
  PRODUCT_GROUP_GOAL = 'PRODUCT_GROUP_GOAL',
  PRODUCT_GOAL = 'PRODUCT_GOAL',
}

registerEnumType(GoalLevel, {
  name: 'GoalLevel',
  description: 'The five levels of the goal pyramid, from the top down (Zielebene).',
  valuesConfig: {
    GUIDING_PRINCIPLE: { description: 'What the city stands for (Leitorientierung).' },
    STRATEGIC_GOAL: { description: 'A goal of the city as a whole (strategisches Ziel).' },
    PRODUCT_AREA_GOAL: { description: 'A goal of a product area (Produktbereichsziel), the hinge of both steering levels.' },
    PRODUCT_GROUP_GOAL: { description: 'A goal of a product group (Produktgruppenziel).' },
    PRODUCT_GOAL: { description: 'A goal of a product (Produktziel).' },
  },
});

/** The levels in order, uppermost first. */
export const GOAL_LEVELS: readonly GoalLevel[] = Object.values(GoalLevel);

/**
 * Where a level stands.
 *
 * @returns 0 for the uppermost level to 4 for the lowest
 */
export function rankOf(level: GoalLevel): number {
  return GOAL_LEVELS.indexOf(level);
}
