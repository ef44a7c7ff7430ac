import { beforeAll, describe, expect, test } from '@jest/globals';
import { TargetGroup } from '../../schema/target-groups/target-group.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { atOnce } from '../../server/turns/steps.js';
import { plan, rows } from './plan.js';

/** More than are made at once. */
const COUNT = 30_000;

const keyAt = (at: number) => `g${String(at).padStart(5, '0')}`;

let base: GoalGraph;
beforeAll(async () => {
  const groups = rows(Array.from({ length: COUNT }, (_, at) => ({ key: keyAt(at), name: `Group ${at}` })));
  base = atOnce(GoalGraph.ofRows(await offlineModel(), { plan: plan(), tables: new Map([['target_group', groups]]) }));
});

/** The snapshot after one group has gone: its objects are made when somebody looks at them. */
const derived = () => atOnce(base.changed({ records: new Map([[TargetGroup, new Map([[keyAt(1), null]])]]) }));

describe('the list of many records of a changed plan', () => {
  test('holds what a list made at once would hold, whichever way it is read', () => {
    const expected = base.all(TargetGroup).filter(({ key }) => key !== keyAt(1));
    const keys = expected.map(({ key }) => key);
    const list = () => derived().all(TargetGroup);
    expect(list()).toHaveLength(COUNT - 1);
    expect(list().map(({ key }) => key)).toEqual(keys);
    expect([...list()].map(({ key }) => key)).toEqual(keys);
    expect(list().slice(-2)[1]!.key).toBe(keyAt(COUNT - 1));
    expect(list().filter(({ rank }) => rank === 20_000)[0]!.key).toBe(keys[20_000]);
    expect(list().toReversed()[0]!.key).toBe(keyAt(COUNT - 1));
    expect(list().at(-1)!.name).toBe(`Group ${COUNT - 1}`);
    expect(list().findIndex(({ key }) => key === keyAt(2))).toBe(1);
  });

  test('gives the same object every time, which is the one that is found by its key', () => {
    const graph = derived();
    const [first] = graph.all(TargetGroup);
    expect(graph.all(TargetGroup)[0]).toBe(first);
    expect(graph.find(TargetGroup, keyAt(0))).toBe(first);
    expect(graph.all(TargetGroup).indexOf(graph.find(TargetGroup, keyAt(25_000))!)).toBe(24_999);
    expect(graph.all(TargetGroup)[0]).toBe(first);
  });

  test('ends where it ends', () => {
    const list = derived().all(TargetGroup);
    expect([list[COUNT - 1], list[-1], list[0.5], list.at(COUNT)]).toEqual([undefined, undefined, undefined, undefined]);
    expect([COUNT - 2 in list, COUNT - 1 in list, Array.isArray(list)]).toEqual([true, false, true]);
  });

  test('cannot be changed', () => {
    const list = derived().all(TargetGroup) as TargetGroup[];
    expect(() => (list[0] = list[1]!)).toThrow(TypeError);
    expect(() => list.push(list[0]!)).toThrow(TypeError);
    expect(() => list.pop()).toThrow(TypeError);
    expect(() => list.sort()).toThrow(TypeError);
  });
});
