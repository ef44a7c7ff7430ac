import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GOAL_LEVELS } from '../../../schema/goals/goal-level.js';
import { coverageGaps } from '../../../server/analysis/coverage-gaps/coverage-gaps.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model } from '../../../server/graph/model.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import type { Row } from '../../../server/graph/plan-rows.js';
import { atOnce } from '../../../server/turns/steps.js';
import { Naive } from '../../graph/naive.js';
import { plan } from '../../graph/plan.js';
import { randomPlan, type Tables } from '../../graph/random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

const LEVELS: readonly unknown[] = GOAL_LEVELS;
const EFFECTS = ['SUPPORTS', 'COMPLEMENTS', 'CONFLICTS', 'CONFLICTS'];
const STATUSES = ['PROPOSED', 'AGREED', 'CONTESTED'];

/** A random plan whose contributions have every effect, status and kind of source. */
function withVariety(tables: Tables, salt: number): Tables {
  const contributions = tables.get('contribution')!.map((row, at) => ({
    ...row,
    effect: EFFECTS[(salt + at * 7) % EFFECTS.length]!,
    status: STATUSES[(salt + at * 5) % STATUSES.length]!,
    source_kind: (salt + at) % 2 === 0 ? 'STATED' : 'INFERRED',
  }));
  return new Map([...tables, ['contribution', contributions]]);
}

/** "code key" of every gap, each worked out by itself from the rows. */
function naiveGaps(naive: Naive): readonly string[] {
  const goals = naive.rows('goal');
  const contributions = naive.rows('contribution');
  const levels = goals.map(({ level }) => LEVELS.indexOf(level));
  const under = (goal: Row) => contributions.filter((one) => naive.isUnder(String(one.goal), String(goal.key)));
  const helping = (goal: Row) => under(goal).filter((one) => one.effect !== 'CONFLICTS');
  const byOther = (goal: Row) => helping(goal).some((one) => naive.offices(String(one.service)).some((o) => o !== goal.office));
  const levelOf = (goal: Row) => LEVELS.indexOf(goal.level);
  const rules: readonly (readonly [code: string, table: string, key: (row: Row) => unknown, holds: (row: Row) => boolean])[] = [
    ['GOAL_WITHOUT_CONTRIBUTION', 'goal', (g) => g.key, (g) => under(g).length === 0],
    ['GOAL_WITH_CONFLICTS_ONLY', 'goal', (g) => g.key, (g) => under(g).length > 0 && helping(g).length === 0],
    ['GOAL_WITHOUT_OFFICE', 'goal', (g) => g.key, (g) => levelOf(g) >= 2 && g.office === null],
    ['GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS', 'goal', (g) => g.key, (g) => helping(g).length > 0 && !byOther(g)],
    ['GOAL_NOT_DERIVED', 'goal', (g) => g.key, (g) => isAlone('goal', g) && levelOf(g) > Math.min(...levels)],
    ['GOAL_NOT_BROKEN_DOWN', 'goal', (g) => g.key, (g) => isAlone('parent', g) && levelOf(g) < Math.max(...levels)],
    ['CONTRIBUTION_CONTESTED', 'contribution', (c) => `${c.service}/${c.goal}`, (c) => c.status === 'CONTESTED'],
    ['PRODUCT_WITHOUT_GOAL', 'product', (p) => p.number, (p) => goals.every((goal) => goal.product !== p.number)],
    ['SERVICE_WITHOUT_CONTRIBUTION', 'service', (s) => s.key, (s) => contributions.every((one) => one.service !== s.key)],
    ['CONTRIBUTION_INFERRED', 'contribution', (c) => `${c.service}/${c.goal}`, (c) => c.source_kind === 'INFERRED'],
  ];
  const isAlone = (column: 'goal' | 'parent', { key }: Row) => naive.rows('goal_parent').every((row) => row[column] !== key);
  return [
    ...GOAL_LEVELS.filter((level) => goals.every((goal) => goal.level !== level)).map((level) => `LEVEL_WITHOUT_GOALS ${level}`),
    ...rules.flatMap(([code, table, key, holds]) =>
      naive
        .rows(table)
        .filter(holds)
        .map((row) => `${code} ${key(row)}`),
    ),
  ];
}

test('the gaps of any plan are those that follow from its rows, one rule at a time', () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(fc.integer(), fc.nat(11), (seed, salt) => {
      const tables = withVariety(randomPlan(seed), salt);
      const gaps = atOnce(coverageGaps(atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }))));
      const lines = [...gaps].flatMap(([code, subjects]) =>
        subjects.map((subject) => `${code} ${typeof subject === 'string' ? subject : subject.keyInPlan}`),
      );
      expect(lines.toSorted()).toEqual([...naiveGaps(new Naive(tables))].toSorted());
      for (const [code, subjects] of gaps) if (subjects.length > 0) found.add(code);
    }),
    { numRuns: 300 },
  );
  expect(found.size).toBe(11); // every kind of gap has been met
});
