import { registerEnumType } from 'type-graphql';
import { ConsistencyCode } from './consistency-code.js';

/** How sure a finding is to be a mistake. */
export enum FindingSeverity {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'How sure a finding is to be a mistake (Schweregrad). It follows from the code alone.',
  valuesConfig: {
    HIGH: { description: 'Figures that cannot all be right (hoch).' },
    MEDIUM: { description: 'A goal that its own figures contradict, or that cannot be measured (mittel).' },
    LOW: { description: 'Figures that are unlikely, and may be meant so (gering).' },
  },
});

const { HIGH, MEDIUM, LOW } = FindingSeverity;

/** The severity of each code; the codes stand in the order of severity already. */
export const FINDING_SEVERITIES: Readonly<Record<ConsistencyCode, FindingSeverity>> = {
  [ConsistencyCode.MEASURE_WITH_TWO_VALUES]: HIGH,
  [ConsistencyCode.CHANGE_CONTRADICTS_STOCK]: HIGH,
  [ConsistencyCode.PART_EXCEEDS_WHOLE]: HIGH,
  [ConsistencyCode.PARTS_DO_NOT_ADD_UP]: HIGH,
  [ConsistencyCode.PERCENTAGE_OUT_OF_RANGE]: HIGH,
  [ConsistencyCode.SUM_DIFFERS_FROM_TOTAL]: HIGH,
  [ConsistencyCode.DIRECTION_CONTRADICTED]: MEDIUM,
  [ConsistencyCode.GOAL_WITH_PLACEHOLDER]: MEDIUM,
  [ConsistencyCode.LAST_VALUE_REPEATS_FIRST]: LOW,
  [ConsistencyCode.VALUE_OUT_OF_LINE]: LOW,
};
