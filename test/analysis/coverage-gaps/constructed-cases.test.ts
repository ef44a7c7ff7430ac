import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hubWithConstructedPlan, YEAR } from '../../contributions/constructed-plan.js';
import { ask } from '../../support/ask.js';

let hub: Awaited<ReturnType<typeof hubWithConstructedPlan>>;
beforeAll(async () => {
  hub = await hubWithConstructedPlan();
});
afterAll(() => hub.stop());

describe('gaps that the plans of Münster have no example of', () => {
  /**
   * All four goals stand on the second level: it is the uppermost and the lowest in use, so none
   * needs a parent, a child or an office. "of-department" has one contribution, which conflicts.
   * Two contributions are contested.
   */
  test('a goal with conflicts only, and contested contributions', async () => {
    const query = `{ coverageGaps(year: ${YEAR}, filter: { codes: [
      GOAL_WITHOUT_CONTRIBUTION, GOAL_WITH_CONFLICTS_ONLY, GOAL_WITHOUT_OFFICE, GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS,
      GOAL_NOT_DERIVED, GOAL_NOT_BROKEN_DOWN, CONTRIBUTION_CONTESTED, SERVICE_WITHOUT_CONTRIBUTION
    ] }) { nodes { severity message } } }`;
    const { coverageGaps } = await ask(query, {}, hub.url);
    expect(coverageGaps.nodes).toEqual([
      {
        severity: 'HIGH',
        message:
          'Alle Zielbeiträge zum Ziel of-department „Ziel nur mit Dezernat“ und den daraus abgeleiteten Zielen widersprechen ihm.',
      },
      {
        severity: 'MEDIUM',
        message: 'Der Zielbeitrag „by-10“ zum Ziel of-10 „Ziel mit Amt, das Dezernat folgt daraus“ ist strittig.',
      },
      {
        severity: 'MEDIUM',
        message: 'Der Zielbeitrag „by-20-and-10“ zum Ziel of-10 „Ziel mit Amt, das Dezernat folgt daraus“ ist strittig.',
      },
    ]);
  });
});
