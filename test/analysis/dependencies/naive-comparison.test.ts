import { describe, expect, test } from '@jest/globals';
import { Goal } from '../../../schema/goals/goal.js';
import { goalDependencies } from '../../../server/analysis/dependencies/goal-dependencies.js';
import { officeDependencies } from '../../../server/analysis/dependencies/office-dependencies.js';
import { atOnce } from '../../../server/turns/steps.js';
import type { Naive } from '../../graph/naive.js';
import { always, prepareModel } from './random-graph.js';

prepareModel();

interface Pair {
  readonly service: string;
  readonly goal: string;
  readonly effect: unknown;
  readonly status: unknown;
}

const pairsOf = (naive: Naive): readonly Pair[] =>
  naive
    .rows('contribution')
    .map((row) => ({ ...{ effect: row.effect, status: row.status }, service: String(row.service), goal: String(row.goal) }));

/** Whether a contribution is one of an office that is not responsible for its goal, and helps it. */
function helps(naive: Naive, { service, goal, effect }: Pair, office: string): boolean {
  return effect !== 'CONFLICTS' && naive.offices(service).includes(office) && naive.goal(goal).office !== office;
}

const numbers = (naive: Naive) => naive.rows('office').map((row) => String(row.number));

describe('dependencies in any plan follow from its rows', () => {
  test('who depends on whom, by how many contributions to how many goals', async () => {
    await always((graph, naive) => {
      const expected = numbers(naive).flatMap((office) =>
        numbers(naive).flatMap((other) => {
          const pairs = pairsOf(naive).filter((pair) => naive.goal(pair.goal).office === office && helps(naive, pair, other));
          return pairs.length === 0 ? [] : [[office, other, pairs.length, new Set(pairs.map(({ goal }) => goal)).size]];
        }),
      );
      const { links, linkCount } = atOnce(officeDependencies(graph, null, 200));
      const found = links.map((link) => [link.office.number, link.dependsOn.number, link.contributionCount, link.goalCount]);
      expect(found.toSorted()).toEqual(expected.toSorted());
      expect(linkCount).toBe(expected.length);
      expect(links.map((link) => link.contributionCount)).toEqual(
        links.map((link) => link.contributionCount).toSorted((a, b) => b - a),
      );
    });
  });

  test('conflicts with the goals that the same service helps', async () => {
    await always((graph, naive) => {
      const conflicts = pairsOf(naive).filter(({ effect }) => effect === 'CONFLICTS');
      const expected = conflicts.map(({ service, goal }) => {
        const against = pairsOf(naive)
          .filter((one) => one.service === service && one.effect !== 'CONFLICTS')
          .map((one) => one.goal);
        const differs = against.some((one) => naive.toDomains(one).join() !== naive.toDomains(goal).join());
        return [`${service}/${goal}`, against.toSorted().join(), differs];
      });
      const found = atOnce(officeDependencies(graph, null, 200)).conflicts.map(
        ({ contribution, against, crossesLegalDomains }) => [
          ...[
            contribution.keyInPlan,
            against
              .map(({ key }) => key)
              .toSorted()
              .join(),
            crossesLegalDomains,
          ],
        ],
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    });
  });

  test('the offices a goal depends on', async () => {
    await always((graph, naive) => {
      for (const goal of graph.all(Goal)) {
        const to = pairsOf(naive).filter((pair) => pair.goal === goal.key && pair.effect !== 'CONFLICTS');
        const expected = numbers(naive).flatMap((office) => {
          const own = to.filter((pair) => helps(naive, pair, office));
          const count = (status: string) => own.filter((pair) => pair.status === status).length;
          return own.length === 0
            ? []
            : [[office, own.length, own.length / to.length, count('AGREED'), count('PROPOSED'), count('CONTESTED')]];
        });
        const found = atOnce(goalDependencies(graph, goal)).map((one) => [
          ...[one.office.number, one.contributionCount, one.share, one.agreedCount, one.proposedCount, one.contestedCount],
        ]);
        expect(found.toSorted()).toEqual(expected.toSorted());
        expect(found.map((one) => one[1])).toEqual(found.map((one) => Number(one[1])).toSorted((a, b) => b - a));
      }
    });
  });
});
