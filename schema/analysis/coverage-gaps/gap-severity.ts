import { registerEnumType } from 'type-graphql';
import { CoverageGapCode } from './coverage-gap-code.js';

/** How much hangs on a gap. */
export enum GapSeverity {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

registerEnumType(GapSeverity, {
  name: 'GapSeverity',
  description: 'How much hangs on a gap (Schweregrad). It follows from the code alone.',
  valuesConfig: {
    HIGH: { description: 'A goal that nothing helps to reach, or that nobody answers for (hoch).' },
    MEDIUM: { description: 'A missing or disputed link between goals, levels or offices (mittel).' },
    LOW: { description: 'A loose end that no goal fails by: not used yet, or not confirmed yet (gering).' },
  },
});

const { HIGH, MEDIUM, LOW } = GapSeverity;

/** The severity of each code; the codes stand in the order of severity already. */
export const SEVERITIES: Readonly<Record<CoverageGapCode, GapSeverity>> = {
  [CoverageGapCode.GOAL_WITHOUT_CONTRIBUTION]: HIGH,
  [CoverageGapCode.GOAL_WITH_CONFLICTS_ONLY]: HIGH,
  [CoverageGapCode.GOAL_WITHOUT_OFFICE]: HIGH,
  [CoverageGapCode.LEVEL_WITHOUT_GOALS]: MEDIUM,
  [CoverageGapCode.GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS]: MEDIUM,
  [CoverageGapCode.GOAL_NOT_DERIVED]: MEDIUM,
  [CoverageGapCode.GOAL_NOT_BROKEN_DOWN]: MEDIUM,
  [CoverageGapCode.CONTRIBUTION_CONTESTED]: MEDIUM,
  [CoverageGapCode.PRODUCT_WITHOUT_GOAL]: LOW,
  [CoverageGapCode.SERVICE_WITHOUT_CONTRIBUTION]: LOW,
  [CoverageGapCode.CONTRIBUTION_INFERRED]: LOW,
};
