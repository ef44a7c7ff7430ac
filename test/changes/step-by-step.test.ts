import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Goal } from '../../schema/goals/goal.js';
import { Service } from '../../schema/services/service.js';
import type { GoalGraph } from '../../server/graph/goal-graph.js';
import { readPlan } from '../../server/graph/read-plan.js';
import { parseNodeId } from '../../server/relay/node-id.js';
import { type InProcess, inProcess, writeTo } from './in-process.js';
import { type AnyChange, anyChange, CURRENT } from './random-changes.js';
import { fingerprint, wholePlan } from './whole-plan.js';

const YEAR = 2027;
const APPLY = `mutation ($changes: [ChangeInput!]!) {
  applyChanges(year: ${YEAR}, changes: $changes) { revision problems { field code } }
}`;

let hub: InProcess;
/** Most steps are one change: of several, one that is refused is enough. */
let step: fc.Arbitrary<readonly AnyChange[]>;
beforeAll(async () => {
  hub = await inProcess();
  await hub.ask(`mutation { createPlan(input: { year: ${YEAR}, from: 2013, title: "Entwurf" }) { problems { code } } }`);
  const graph = await hub.store.graph(YEAR);
  const ids = (type: typeof Goal | typeof Service) => graph.all<Goal | Service>(type).map((record) => record.id);
  const change = anyChange(YEAR, ids(Goal), ids(Service));
  step = fc.oneof(
    { weight: 3, arbitrary: change.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(change, { minLength: 2, maxLength: 4 }) },
  );
});
afterAll(() => hub.drop());

/** The plan as a hub that has just started would have it. */
async function loadedAfresh({ database, store }: Pick<InProcess, 'database' | 'store'>): Promise<GoalGraph> {
  return (await readPlan(database.dataSource, store.model, YEAR))!;
}

/** A change of an object in the version it has. */
function asSeen(change: AnyChange, graph: GoalGraph): AnyChange {
  const [[action, input]] = Object.entries(change) as [[string, AnyChange[string]]];
  if (input.version !== CURRENT) return change;
  const { type, key } = parseNodeId(input.id as string)!;
  const shape = graph.model.find((one) => one.type.name === type)!;
  return { [action]: { ...input, version: graph.find(shape.type, key)?.version ?? 1 } };
}

/** Asks for changes; a sequence that meets a fault of the hub fails the test. */
async function made(steps: readonly (readonly AnyChange[])[], at = hub): Promise<number> {
  const graph = await at.store.graph(YEAR);
  const answers = await Promise.all(steps.map((changes) => at.ask(APPLY, { changes: changes.map((one) => asSeen(one, graph)) })));
  return answers.filter(({ applyChanges }) => applyChanges.problems.length === 0).length;
}

describe('after any sequence of changes', () => {
  let good = 0;
  let asked = 0;

  test('the snapshot made step by step equals one loaded afresh, and readers saw only what was', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const states = new Map<number, string>();
        let isReading = true;
        const reader = (async () => {
          while (isReading) {
            const graph = await hub.store.graph(YEAR);
            const seen = fingerprint(graph);
            expect(states.get(graph.plan.revision) ?? seen).toBe(seen);
            states.set(graph.plan.revision, seen);
            await setImmediate();
          }
        })();
        // Half of them one after the other, half at once.
        const half = Math.ceil(sequence.length / 2);
        for (const changes of sequence.slice(0, half)) good += await made([changes]);
        good += await made(sequence.slice(half));
        isReading = false;
        await reader;
        asked += sequence.length;
        expect(wholePlan(await hub.store.graph(YEAR))).toEqual(wholePlan(await loadedAfresh(hub)));
      }),
      { numRuns: 60 },
    );
    expect(good).toBeGreaterThan(20);
    expect(asked - good).toBeGreaterThan(20);
  });
});

describe('a hub whose snapshot is old', () => {
  test('catches up by the journal before it writes, after any sequence of changes of another', async () => {
    const other = { ...(await writeTo(hub.database)), drop: hub.drop };
    const steps = fc.array(step, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, steps, async (mine, others) => {
        for (const changes of others) await made([changes], other);
        await made(mine);
        await hub.ask(APPLY, { changes: [] });
        expect(wholePlan(await hub.store.graph(YEAR))).toEqual(wholePlan(await loadedAfresh(hub)));
      }),
      { numRuns: 20 },
    );
  });

  test('reads a draft anew that another discarded and began again', async () => {
    const other = await writeTo(hub.database);
    await other.store.graph(YEAR);
    const { revision } = (await hub.store.graph(YEAR)).plan;
    await other.ask(APPLY, { changes: [] });
    await other.ask(`mutation { discardPlan(input: { year: ${YEAR}, revision: ${revision} }) { problems { code } } }`);
    await other.ask(`mutation { createPlan(input: { year: ${YEAR}, from: 2026, title: "Neu" }) { problems { code } } }`);
    expect(await made([[{ createTargetGroup: { key: 'danach', name: 'x' } }]])).toBe(1);
    expect(wholePlan(await hub.store.graph(YEAR))).toEqual(wholePlan(await loadedAfresh(hub)));
  });
});
