import { registerEnumType } from 'type-graphql';
import { GoalLevel } from './goal-level.js';

/** Who steers: politics and the executive board, or the offices. */
export enum SteeringLevel {
  STRATEGIC = 'STRATEGIC',
  OPERATIVE = 'OPERATIVE',
}

registerEnumType(SteeringLevel, {
  name: 'SteeringLevel',
  description: 'Who steers by a goal (Steuerungsebene). Product area goals belong to both.',
  valuesConfig: {
    STRATEGIC: { description: 'Council, committees and executive board (strategische Ebene): the upper three levels.' },
    OPERATIVE: { description: 'Executive board and offices (operative Ebene): the lower three levels.' },
  },
});

const { STRATEGIC, OPERATIVE } = SteeringLevel;

/** The steering levels of each goal level, as the council paper V/0715/2012 divides them in section 5.1. */
export const STEERING_LEVELS: Readonly<Record<GoalLevel, readonly SteeringLevel[]>> = {
  [GoalLevel.GUIDING_PRINCIPLE]: [STRATEGIC],
  [GoalLevel.STRATEGIC_GOAL]: [STRATEGIC],
  [GoalLevel.PRODUCT_AREA_GOAL]: [STRATEGIC, OPERATIVE],
  [GoalLevel.PRODUCT_GROUP_GOAL]: [OPERATIVE],
  [GoalLevel.PRODUCT_GOAL]: [OPERATIVE],
};
