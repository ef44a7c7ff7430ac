import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PlanChangeKind } from '../../../schema/analysis/plan-comparison/plan-change-kind.js';
import { type Change, compare } from '../../../server/analysis/plan-comparison/compare.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model, Shape } from '../../../server/graph/model.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { keyOfRow, type Row } from '../../../server/graph/plan-rows.js';
import { atOnce } from '../../../server/turns/steps.js';
import { plan } from '../../graph/plan.js';
import { randomPlan, type Tables } from '../../graph/random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

const { ADDED, REMOVED } = PlanChangeKind;
const graphOf = (tables: Tables) => atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }));
const compared = (from: Tables, to: Tables) => atOnce(compare(graphOf(from), graphOf(to)));
const idsOf = (changes: readonly Change[], kind: PlanChangeKind) =>
  changes.filter((change) => change.kind === kind).map(({ before, after }) => (before ?? after)!.id);

/** Holds something against many pairs of plans. */
function always(holds: (from: Tables, to: Tables) => void): void {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (a, b) => holds(randomPlan(a), randomPlan(b))),
    { numRuns: 80 },
  );
}

/** A row with the keys in its lists, without where it is taken from. */
function contentOf(tables: Tables, shape: Shape): ReadonlyMap<string, string> {
  return new Map(
    tables.get(shape.table)!.map((row) => {
      const key = keyOfRow(shape, row);
      const lists = shape.links.map(({ table, ownColumn, otherColumn }) =>
        (tables.get(table) ?? []).filter((link) => link[ownColumn] === key).map((link) => link[otherColumn]),
      );
      const values = [...shape.fields, ...shape.references].map(({ column }) => row[column]);
      return [key, JSON.stringify([values, lists.map((list) => list.toSorted())])];
    }),
  );
}

describe('comparing any two plans', () => {
  test('a plan has no differences from itself', () => always((one) => expect(compared(one, one)).toEqual([])));

  test('what is new one way is gone the other way, and what changed has changed both ways', () =>
    always((from, to) => {
      const [there, back] = [compared(from, to), compared(to, from)];
      expect(idsOf(there, ADDED)).toEqual(idsOf(back, REMOVED));
      expect(idsOf(there, REMOVED)).toEqual(idsOf(back, ADDED));
      const both = (changes: readonly Change[]) => changes.filter(({ before, after }) => before && after);
      const told = ({ kind, before, after, properties }: Change) => [kind, before!.id, after!.id, properties];
      const turned = (change: Change) => told({ ...change, before: change.after, after: change.before });
      expect(both(there).map(told)).toEqual(both(back).map(turned));
    }));

  test('finds what the rows say', () =>
    always((from, to) => {
      const changes = compared(from, to);
      for (const shape of model) {
        const [before, after] = [contentOf(from, shape), contentOf(to, shape)];
        const own = changes.filter((change) => change.shape === shape);
        const keys = (list: readonly Change[]) => new Set(list.map((change) => (change.before ?? change.after)!.keyInPlan));
        const gone = [...before.keys()].filter((key) => !after.has(key));
        const changed = [...before.keys()].filter((key) => after.has(key) && after.get(key) !== before.get(key));
        expect(keys(own.filter(({ kind }) => kind === ADDED))).toEqual(
          new Set([...after.keys()].filter((key) => !before.has(key))),
        );
        expect(keys(own.filter(({ kind }) => kind === REMOVED))).toEqual(new Set(gone));
        expect(keys(own.filter((change) => change.before && change.after))).toEqual(new Set(changed));
      }
    }));

  test('whoever gets another number and keeps the name has moved, and nothing else is different', () =>
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const tables = randomPlan(seed);
        const number = tables.get('office')![0]!.number;
        const renumbered = (row: Row): Row => ({
          ...row,
          ...(row.office === number && { office: 'new' }),
          ...(row.number === number && { number: 'new' }),
        });
        const isOfOffices = (table: string) => !['department', 'product_area', 'product_group', 'product'].includes(table);
        const later = [...tables].map(([table, rows]): [string, readonly Row[]] => [
          table,
          rows.map((row) => (isOfOffices(table) ? renumbered(row) : row.office === number ? { ...row, office: 'new' } : row)),
        ]);
        const changes = compared(tables, new Map(later));
        expect(changes.map(({ kind, before, after, properties }) => [kind, before!.id, after!.id, properties])).toEqual([
          ['MOVED', `Office:2030/${number}`, 'Office:2030/new', ['number']],
        ]);
      }),
      { numRuns: 50 },
    ));

  test('the same name twice is no proof that something was renumbered', () => {
    const offices = (...pairs: readonly [string, string][]) => {
      const tables = new Map(randomPlan(1));
      for (const table of tables.keys()) tables.set(table, []);
      return tables.set(
        'office',
        pairs.map(([number, name]) => ({ number, name, department: null })),
      );
    };
    const kinds = (from: Tables, to: Tables) => compared(from, to).map(({ kind }) => kind);
    expect(kinds(offices(['1', 'A']), offices(['2', 'A']))).toEqual(['MOVED']);
    expect(kinds(offices(['1', 'A']), offices(['2', 'A'], ['3', 'A']))).toEqual(['ADDED', 'ADDED', 'REMOVED']);
    expect(kinds(offices(['1', 'A'], ['9', 'A']), offices(['2', 'A'], ['9', 'A']))).toEqual(['ADDED', 'REMOVED']);
  });
});
