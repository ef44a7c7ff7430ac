import { registerEnumType } from 'type-graphql';

/** The kinds of gaps, in the order in which they are listed: by severity, then as they stand here. */
export enum CoverageGapCode {
  GOAL_WITHOUT_CONTRIBUTION = 'GOAL_WITHOUT_CONTRIBUTION',
  GOAL_WITH_CONFLICTS_ONLY = 'GOAL_WITH_CONFLICTS_ONLY',
  GOAL_WITHOUT_OFFICE = 'GOAL_WITHOUT_OFFICE',
  LEVEL_WITHOUT_GOALS = 'LEVEL_WITHOUT_GOALS',
  GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS = 'GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS',
  GOAL_NOT_DERIVED = 'GOAL_NOT_DERIVED',
  GOAL_NOT_BROKEN_DOWN = 'GOAL_NOT_BROKEN_DOWN',
  CONTRIBUTION_CONTESTED = 'CONTRIBUTION_CONTESTED',
  PRODUCT_WITHOUT_GOAL = 'PRODUCT_WITHOUT_GOAL',
  SERVICE_WITHOUT_CONTRIBUTION = 'SERVICE_WITHOUT_CONTRIBUTION',
  CONTRIBUTION_INFERRED = 'CONTRIBUTION_INFERRED',
}

registerEnumType(CoverageGapCode, {
  name: 'CoverageGapCode',
  description:
    'What is missing (Art der Lücke), in the order of the list. What contributes to a goal includes what contributes to the goals derived from it; it helps unless it conflicts.',
  valuesConfig: {
    GOAL_WITHOUT_CONTRIBUTION: { description: 'No service contributes to the goal (Ziel ohne Zielbeitrag).' },
    GOAL_WITH_CONFLICTS_ONLY: { description: 'Whatever contributes to the goal works against it (Ziel nur mit Widersprüchen).' },
    GOAL_WITHOUT_OFFICE: {
      description:
        'No office is responsible for the goal, though it stands on one of the lower three levels, the operative ones (Ziel ohne zuständiges Amt).',
    },
    LEVEL_WITHOUT_GOALS: { description: 'A level of the pyramid has no goals (leere Zielebene).' },
    GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS: {
      description: 'What helps the goal comes from its own office only (Ziel ohne Zielbeitrag anderer Ämter).',
    },
    GOAL_NOT_DERIVED: {
      description:
        'The goal derives from no other, though it stands below the uppermost level that has goals (Ziel ohne übergeordnetes Ziel).',
    },
    GOAL_NOT_BROKEN_DOWN: {
      description:
        'No other goal derives from it, though it stands above the lowest level that has goals (Ziel ohne abgeleitetes Ziel).',
    },
    CONTRIBUTION_CONTESTED: { description: 'One side objects to the contribution (strittiger Zielbeitrag).' },
    PRODUCT_WITHOUT_GOAL: { description: 'No goal is anchored to the product itself (Produkt ohne Ziel).' },
    SERVICE_WITHOUT_CONTRIBUTION: { description: 'The service contributes to no goal (Leistung ohne Zielbeitrag).' },
    CONTRIBUTION_INFERRED: { description: 'No source states the contribution, it is a reading (erschlossener Zielbeitrag).' },
  },
});

/** The codes in the order of the list. */
export const COVERAGE_GAP_CODES: readonly CoverageGapCode[] = Object.values(CoverageGapCode);
