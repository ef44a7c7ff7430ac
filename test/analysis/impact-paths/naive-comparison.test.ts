import { describe, expect, test } from '@jest/globals';
import type { ImpactPathsArgs } from '../../../schema/analysis/impact-paths/impact-args.js';
import { ImpactDirection } from '../../../schema/analysis/impact-paths/impact-enums.js';
import type { ImpactPaths } from '../../../schema/analysis/impact-paths/impact-paths.js';
import { ContributionEffect } from '../../../schema/contributions/contribution-enums.js';
import { Goal } from '../../../schema/goals/goal.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Node } from '../../../schema/relay/node.js';
import { Service } from '../../../schema/services/service.js';
import { impactPaths } from '../../../server/analysis/impact-paths/impact-paths.js';
import { readQuestion } from '../../../server/analysis/impact-paths/question.js';
import { STEPS_DOWN } from '../../../server/analysis/impact-paths/steps-down.js';
import { STEPS_UP } from '../../../server/analysis/impact-paths/steps-up.js';
import type { GoalGraph } from '../../../server/graph/goal-graph.js';
import { atOnce } from '../../../server/turns/steps.js';
import type { Naive } from '../../graph/naive.js';
import { always, prepareModel } from '../dependencies/random-graph.js';
import { allPaths, NaiveSteps } from './naive-paths.js';

prepareModel();

/** More than any of the random plans has. */
const ALL = 1_000_000;

/** Asks a snapshot without a hub around it; as many paths as there are, though a client may not ask for so many. */
function answerOf(graph: GoalGraph, args: Partial<ImpactPathsArgs> & { from: string }, first = ALL): ImpactPaths {
  const question = readQuestion({ direction: ImpactDirection.UP, first: 200, ...args }, graph);
  return atOnce(impactPaths({ ...question, first }));
}

const named = (record: Node) => `${record.constructor.name}:${(record as PlanRecord).keyInPlan}`;
const written = (answer: ImpactPaths) => answer.paths.map(({ nodes }) => nodes.map(named));
const lengths = (answer: ImpactPaths) => new Map(answer.reached.map(({ node, length }) => [named(node), length]));

/** The shortest length to each end of the paths. */
function shortest(paths: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(paths.toReversed().map((path) => [path.at(-1)!, path.length - 1]));
}

const isGoal = (name: string) => name.startsWith('Goal:');
const isTop = (naive: Naive) => (name: string) =>
  isGoal(name) && naive.where('goal_parent', 'goal', name.slice(5), 'parent').length === 0;

describe('paths in any plan are all simple paths, shortest first', () => {
  test('up from everything that leads to goals', async () => {
    await always(async (graph, naive) => {
      const steps = new NaiveSteps(naive, () => true);
      for (const from of [...STEPS_UP.keys()].flatMap((type) => graph.all(type))) {
        const answer = answerOf(graph, { from: from.id });
        expect(written(answer)).toEqual(allPaths(named(from), (name) => steps.up(name), isTop(naive)));
        expect(answer.isComplete).toBe(true);
        const reached = shortest(allPaths(named(from), (name) => steps.up(name), isGoal));
        expect(lengths(answer)).toEqual(reached);
      }
    });
  });

  test('down from every goal and service', async () => {
    await always(async (graph, naive) => {
      const steps = new NaiveSteps(naive, () => true);
      for (const from of [...STEPS_DOWN.keys()].flatMap((type) => graph.all(type))) {
        const answer = answerOf(graph, { from: from.id, direction: ImpactDirection.DOWN });
        const expected = allPaths(
          named(from),
          (name) => steps.down(name),
          (name) => name.startsWith('Office:'),
        );
        expect(written(answer)).toEqual(expected);
        expect(lengths(answer)).toEqual(shortest(expected));
      }
    });
  });

  test('to one goal, with a filter, up and down alike', async () => {
    await always(async (graph, naive) => {
      const effects = new Map(naive.rows('contribution').map((row) => [`${row.service}/${row.goal}`, row.effect]));
      const steps = new NaiveSteps(naive, (service, goal) => effects.get(`${service}/${goal}`) === 'SUPPORTS');
      const filter = { effects: [ContributionEffect.SUPPORTS] };
      for (const from of graph.all(Service)) {
        for (const to of graph.all(Goal)) {
          const up = answerOf(graph, { from: from.id, to: to.id, filter });
          expect(written(up)).toEqual(
            allPaths(
              named(from),
              (name) => steps.up(name),
              (name) => name === named(to),
            ),
          );
          const down = answerOf(graph, { from: to.id, to: from.id, direction: ImpactDirection.DOWN, filter });
          expect(
            written(down)
              .map((path) => path.toReversed())
              .toSorted(),
          ).toEqual(written(up).toSorted());
        }
      }
    });
  });

  test('a limit and a greatest length leave the first of them', async () => {
    await always(async (graph) => {
      for (const from of graph.all(Service)) {
        const all = written(answerOf(graph, { from: from.id }));
        for (const first of [0, 1, 2, all.length]) {
          const some = answerOf(graph, { from: from.id }, first);
          expect(written(some)).toEqual(all.slice(0, first));
          expect(some.isComplete).toBe(first >= all.length);
          expect(some.reached.length).toBeLessThanOrEqual(first);
        }
        const short = answerOf(graph, { from: from.id, maxLength: 2 });
        expect(written(short)).toEqual(all.filter((path) => path.length <= 3));
        expect(short.reached.every(({ length }) => length <= 2)).toBe(true);
      }
    });
  });

  test('each path says what connects its nodes, what it crosses and where it conflicts', async () => {
    await always(async (graph, naive) => {
      for (const from of graph.all(Service)) {
        for (const path of answerOf(graph, { from: from.id }).paths) {
          expect(path.edges.map((edge) => edge.from)).toEqual(path.nodes.slice(0, -1));
          expect(path.edges.map((edge) => edge.to)).toEqual(path.nodes.slice(1));
          const { service, goal, effect } = path.edges[0]!.contribution!;
          const [, crossesDepartments, crossesLegalDomains] = naive.crossings(service.key, goal.key);
          expect(path).toMatchObject({ crossesDepartments, crossesLegalDomains, hasConflict: effect === 'CONFLICTS' });
        }
      }
    });
  });
});
