import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JournalAction } from '../../schema/journal/journal-action.js';
import { Plan } from '../../schema/plans/plan.js';
import { brokenRules } from '../../server/changes/broken-rules.js';
import { createPlan } from '../../server/changes/create-plan.js';
import { PlanWriter } from '../../server/changes/plan-writer.js';
import type { PlanTask } from '../../server/changes/task.js';
import type { GoalGraph } from '../../server/graph/goal-graph.js';
import { GraphStore } from '../../server/graph/graph-store.js';
import { KnownPlans } from '../../server/graph/known-plans.js';
import { wholePlan } from '../changes/whole-plan.js';
import { type MigratedDatabase, migratedDatabase } from '../database/migrated.js';
import { makeSteps, type RandomTask, TASKS } from './random-tasks.js';

const YEAR = 2030;
const AUTHOR = { subject: 'a test', office: null, request: 'a test' };

let database: MigratedDatabase;
let store: GraphStore;
let writer: PlanWriter;

beforeAll(async () => {
  database = await migratedDatabase('CITY');
});
afterAll(() => database.drop());

beforeEach(async () => {
  store = await opened();
  writer = new PlanWriter(database.dataSource, store);
});

/** What a hub has in memory that starts now. */
async function opened(): Promise<GraphStore> {
  const fresh = new GraphStore(database.dataSource, (error) => console.error(error));
  await fresh.open();
  return fresh;
}

const task = (make: PlanTask['make'], ends?: PlanTask['ends']): PlanTask => ({
  ...{ ...AUTHOR, idempotencyKey: null, question: 'a test', planField: 'year', make },
  ...(ends && { ends }),
});

/** A moment with nothing else in its millisecond. */
async function moment(): Promise<Date> {
  await delay(3);
  const now = new Date();
  await delay(3);
  return now;
}

async function graphAsOf(at: Date, from: GraphStore = store): Promise<GoalGraph | null> {
  const then = (await from.earlier.plans(from.plans, at)).of(YEAR);
  return then && from.earlier.graph(await from.graph(YEAR), then, () => {});
}

async function begin(): Promise<void> {
  const plan = await createPlan(database.dataSource, store.model, { year: YEAR, from: 2013, title: 'Draft' }, AUTHOR);
  if (!(plan instanceof Plan)) throw new Error(JSON.stringify(plan));
  store.announce(plan);
}

/** Makes a random change; whether it was taken. */
async function changed(steps: RandomTask): Promise<boolean> {
  const make: PlanTask['make'] = (plan) => {
    makeSteps(plan, steps);
    return brokenRules(plan, () => 'input');
  };
  return writer.write(YEAR, task(make)).then(
    ({ problems }) => problems.length === 0,
    () => false,
  );
}

const end = (ends: NonNullable<PlanTask['ends']>) =>
  writer.write(
    YEAR,
    task(() => [], ends),
  );

describe('after any changes', () => {
  test('every snapshot there was is had again from the journal, record by record', async () => {
    let changes = 0;
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(TASKS, async (rounds) => {
        const before = await moment();
        await begin();
        const known: { at: Date; content: unknown }[] = [];
        const note = async () => known.push({ at: await moment(), content: wholePlan(await store.graph(YEAR)) });
        try {
          await note();
          for (const round of rounds) {
            const outcomes = await Promise.all(round.map((steps) => changed(steps)));
            changes += outcomes.length;
            taken += outcomes.filter((isTaken) => isTaken).length;
            await note();
          }
          // Another hub, which has seen nothing of it, knows the same.
          for (const from of [store, await opened()]) {
            for (const { at, content } of known) expect(wholePlan((await graphAsOf(at, from))!)).toEqual(content);
            expect(await graphAsOf(before, from)).toBeNull();
          }
        } finally {
          await end(JournalAction.PLAN_DISCARDED);
        }
        for (const { at } of known) expect(await graphAsOf(at)).toBeNull();
      }),
      { numRuns: 25 },
    );
    expect(taken).toBeGreaterThan(changes / 4);
    expect(taken).toBeLessThan(changes);
  });
});

describe('a snapshot from the journal', () => {
  test('is the same object for everybody who asks for the same revision, and the one in memory for now', async () => {
    await begin();
    await end(JournalAction.PLAN_DISCARDED);
    await begin();
    const [first, second] = [await moment(), await moment()];
    await changed([{ kind: 'add a goal', pick: 1, other: 1 }]);
    const now = await moment();
    const [one, other, again] = await Promise.all([graphAsOf(first), graphAsOf(second), graphAsOf(first)]);
    expect(other).toBe(one);
    expect(again).toBe(one);
    expect(await graphAsOf(now)).toBe(await store.graph(YEAR));
  });

  test('stays a draft when the plan is adopted afterwards', async () => {
    const draft = await moment();
    await end(JournalAction.PLAN_ADOPTED);
    expect((await graphAsOf(draft))!.plan.status).toBe('DRAFT');
    expect((await graphAsOf(await moment()))!.plan.status).toBe('ADOPTED');
  });
});

describe('the entries of a plan', () => {
  test('are in order by number, revision and time alike, also of changes that come at once', async () => {
    const rows: { revision: number; at: Date }[] = await database.dataSource.query(
      'SELECT revision, at FROM journal_entry WHERE year = $1 ORDER BY number',
      [YEAR],
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const [at, row] of rows.entries()) {
      const before = rows[at - 1] ?? row;
      expect(row.revision).toBeGreaterThanOrEqual(before.revision);
      expect(row.at.getTime()).toBeGreaterThanOrEqual(before.at.getTime());
    }
  });

  test('of one change are known together, though the clock went on between them', async () => {
    const entry = (key: string, at: string) => `(2013, 2, '${at}', 'x', 'x', 'CHANGED', 'Goal', '${key}')`;
    await database.dataSource.query(
      `INSERT INTO journal_entry (year, revision, at, subject, request, action, type, key)
       VALUES ${entry('a', '2999-01-01T00:00:00.100Z')}, ${entry('b', '2999-01-01T00:00:00.200Z')}`,
    );
    const plan = Object.freeze(Object.assign(new Plan(), store.plans.of(2013), { revision: 2 }));
    const revisionAt = async (time: string) =>
      (await store.earlier.plans(new KnownPlans([plan]), new Date(`2999-01-01T00:00:00.${time}Z`))).of(2013)?.revision;
    expect(await Promise.all(['099', '100', '199', '200'].map(revisionAt))).toEqual([1, 1, 1, 2]);
  });
});
