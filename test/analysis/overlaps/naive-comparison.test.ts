import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findOverlaps } from '../../../server/analysis/overlaps/overlaps.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model } from '../../../server/graph/model.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { Naive } from '../../graph/naive.js';
import { plan } from '../../graph/plan.js';
import { randomPlan, type Tables } from '../../graph/random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

/** Tasks of products: every two share one word or both. */
const TASKS = ['Mietschulden', 'Schulbegleitung', 'Mietschulden, Schulbegleiter', 'BAföG'];
/** The stems of each, in the same order. */
const STEMS = [['mietschuld'], ['schulbegleit'], ['mietschuld', 'schulbegleit'], ['bafoeg']];

/** A random plan whose third contributions conflict and whose products have tasks. */
function withVariety(tables: Tables): Tables {
  const contributions = tables
    .get('contribution')!
    .map((row, at) => ({ ...row, effect: at % 3 === 2 ? 'CONFLICTS' : 'SUPPORTS' }));
  const products = tables.get('product')!.map((row, at) => ({ ...row, name: TASKS[at % 4]!, description: null }));
  return new Map([...tables, ['contribution', contributions], ['product', products]]);
}

/** "SAME_… one/other" of every overlap, each pair looked at by itself. */
function naiveOverlaps(naive: Naive): readonly string[] {
  const helps = (key: unknown) =>
    naive
      .rows('contribution')
      .filter((row) => row.service === key && row.effect !== 'CONFLICTS')
      .map(({ goal }) => String(goal));
  const shares = (one: readonly string[], other: readonly string[]) => one.some((key) => other.includes(key));
  const groups = (key: unknown) => naive.where('service_target_group', 'service', key, 'target_group');
  const services = pairsOf(naive.rows('service').map(({ key }) => String(key))).flatMap(([one, other]) => {
    if (naive.offices(one).join() === naive.offices(other).join()) return [];
    if (shares(helps(one), helps(other))) return [`SAME_GOAL ${[one, other].toSorted().join('/')}`];
    return shares(groups(one), groups(other)) ? [`SAME_TARGET_GROUP ${[one, other].toSorted().join('/')}`] : [];
  });
  const list = naive.rows('product');
  const officeOf = (at: number) =>
    list[at]!.office ?? naive.rows('product_group').find(({ number }) => number === list[at]!.product_group)!.office;
  const products = pairsOf([...list.keys()]).filter(
    ([one, other]) =>
      (list[one]!.product_group !== list[other]!.product_group || officeOf(one) !== officeOf(other)) &&
      shares(STEMS[one % 4]!, STEMS[other % 4]!),
  );
  const keys = products.map((two) =>
    two
      .map((at) => String(list[at]!.number))
      .toSorted()
      .join('/'),
  );
  return [...services, ...keys.map((key) => `SAME_TASK ${key}`)];
}

const pairsOf = <Item>(items: readonly Item[]) =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

test('the overlaps of any plan are those that follow from its rows, one pair at a time', () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const tables = withVariety(randomPlan(seed));
      const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }));
      const overlaps = atOnce(findOverlaps(graph, null));
      const lines = overlaps.map(({ kind, one, other }) => `${kind} ${[one.keyInPlan, other.keyInPlan].toSorted().join('/')}`);
      expect(lines.toSorted()).toEqual([...naiveOverlaps(new Naive(tables))].toSorted());
      for (const { kind, score, one, other } of overlaps) {
        found.add(kind);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(one.rank).toBeLessThan(other.rank);
      }
      for (const office of tables.get('office')!.map(({ number }) => String(number))) {
        const ofOffice = atOnce(findOverlaps(graph, { offices: [office] }));
        expect(overlaps).toEqual(expect.arrayContaining([...ofOffice]));
      }
    }),
    { numRuns: 300 },
  );
  expect(found.size).toBe(3);
});
