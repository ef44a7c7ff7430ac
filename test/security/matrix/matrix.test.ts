import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PLAN_RECORDS } from '../../../schema/model.js';
import { OBJECTS } from '../expected.js';
import { type Case, casesOf } from './cases.js';
import { type Asking, type MatrixHub, MUTATION_NAMES, startMatrixHub } from './hub.js';
import { DRAFT, examplesOf, idOf, WORLDS } from './objects.js';

const ADOPTED = DRAFT + 1;
/** Values are set and steps are taken in adopted plans, too: see test/indicators, test/agreements, test/money, test/controlling. */
const BESIDE_PLANS = [
  ...['setIndicatorValue', 'setIndicatorValues', 'setBudgetAmount', 'setDeviationRemark', 'issueControllingReport'],
  ...MUTATION_NAMES.filter((name) => name.endsWith('TargetAgreement')),
];

let hub: MatrixHub;
/** The mutations that have really been sent. */
const exercised = new Set<string>();

beforeAll(async () => {
  hub = await startMatrixHub();
});
afterAll(() => hub.stop());

function send(asking: Asking, action: string, variables: object) {
  exercised.add(action);
  return hub.send(asking, action, variables);
}

const isExpected = ({ expected }: Pick<Case, 'expected'>, { who }: Asking) => who !== null && expected.includes(who);
const refusalOf = ({ who }: Asking) => ({ errors: [{ extensions: { code: who ? 'FORBIDDEN' : 'UNAUTHENTICATED' } }] });

/** What is sent for a case. */
function variablesOf({ action, type, key, values }: Case, year: number, version: number | null) {
  const isNew = /^(create|propose|request)/.test(action);
  return isNew ? { year, input: values } : { input: { id: idOf(type, key, year), version, ...values } };
}

/** The version of an object of a plan; null if it is not there. */
async function versionOf({ type, key }: Case, year: number): Promise<number | null> {
  const { data } = await hub.ask(hub.admin, `{ node(id: "${idOf(type, key, year)}") { ... on PlanRecord { version } } }`);
  return data.node?.version ?? null;
}

async function lastEntry() {
  const [entry] = await hub.query(
    'SELECT action, type, key, subject FROM journal_entry WHERE year = $1 ORDER BY number DESC LIMIT 1',
    [DRAFT],
  );
  return entry;
}

describe.each(WORLDS)('$name: what belongs to office $office and the field of action "$name"', (world) => {
  const cases = casesOf(world);
  const named = cases.map((one) => [`${one.action}${one.what}`, one] as const);

  test.each(named)('%s in a draft is for those alone whom the table names, and really done', async (_, one) => {
    const version = await versionOf(one, DRAFT);
    const before = await hub.state();
    const refused = hub.everybody.filter((asking) => !isExpected(one, asking));
    await Promise.all(
      refused.map(async (asking) => {
        const answer = await send(asking, one.action, variablesOf(one, DRAFT, version));
        expect([asking.name, answer]).toMatchObject([asking.name, refusalOf(asking)]);
      }),
    );
    expect(await hub.state()).toBe(before);
    for (const asking of hub.everybody.filter((other) => isExpected(one, other))) {
      const now = await versionOf(one, DRAFT);
      const answer = await send(asking, one.action, variablesOf(one, DRAFT, now));
      expect([asking.name, answer]).toEqual([asking.name, { data: { result: { problems: [] } }, extensions: expect.anything() }]);
      const next = now === null ? 1 : now + 1;
      expect(await versionOf(one, DRAFT)).toBe(one.action.startsWith('remove') ? null : next);
      expect(await lastEntry()).toMatchObject({ type: one.type, key: one.key, subject: asking.subject });
      await hub.change(...one.undo(next));
    }
  });

  test.each(casesOf(world, ADOPTED).map((one) => [`${one.action}${one.what}`, one] as const))(
    '%s in an adopted plan is for nobody',
    async (_, one) => {
      const version = await versionOf(one, ADOPTED);
      const before = await hub.state();
      await Promise.all(
        hub.everybody.map(async (asking) => {
          const answer = await send(asking, one.action, variablesOf(one, ADOPTED, version));
          const adopted = { data: { result: { problems: [{ code: 'PLAN_ADOPTED' }] } } };
          expect([asking.name, answer]).toMatchObject([asking.name, isExpected(one, asking) ? adopted : refusalOf(asking)]);
        }),
      );
      expect(await hub.state()).toBe(before);
    },
  );

  describe('several changes in one step', () => {
    const { TargetGroup, Goal } = examplesOf(world);
    const allowed = { createTargetGroup: TargetGroup!.values('schritt') };

    test('are for whoever writes, and made', async () => {
      for (const asking of hub.everybody) {
        const before = await hub.state();
        const answer = await send(asking, 'applyChanges', { year: DRAFT, changes: [allowed] });
        if (!isExpected({ expected: OBJECTS.applyChanges! }, asking)) {
          expect([asking.name, answer]).toMatchObject([asking.name, refusalOf(asking)]);
          expect(await hub.state()).toBe(before);
          continue;
        }
        expect([asking.name, answer]).toMatchObject([asking.name, { data: { result: { problems: [] } } }]);
        expect(await lastEntry()).toMatchObject({ action: 'CREATED', key: 'schritt', subject: asking.subject });
        await hub.change({ removeTargetGroup: { id: idOf('TargetGroup', 'schritt'), version: 1 } });
      }
    });

    test('are refused in an adopted plan', async () => {
      const before = await hub.state();
      for (const asking of hub.everybody) {
        const answer = await send(asking, 'applyChanges', { year: ADOPTED, changes: [allowed] });
        const adopted = { data: { result: { problems: [{ code: 'PLAN_ADOPTED' }] } } };
        const mayWrite = isExpected({ expected: OBJECTS.applyChanges! }, asking);
        expect([asking.name, answer]).toMatchObject([asking.name, mayWrite ? adopted : refusalOf(asking)]);
      }
      expect(await hub.state()).toBe(before);
    });

    test('are refused whole if one of them is forbidden, wherever it stands', async () => {
      const forbidden = {
        changeGoal: { id: idOf('Goal', Goal!.stands), version: await versionOf(goalCase, DRAFT), statement: 'Nein' },
      };
      const mayNot = hub.everybody.filter((asking) => !isExpected({ expected: goalCase.expected }, asking));
      const before = await hub.state();
      expect(mayNot.length).toBeGreaterThan(5);
      for (const asking of mayNot) {
        for (const changes of [
          [forbidden, allowed],
          [allowed, forbidden],
          [allowed, forbidden, { removeTargetGroup: { id: idOf('TargetGroup', 'schritt'), version: 1 } }],
        ]) {
          const answer = await send(asking, 'applyChanges', { year: DRAFT, changes });
          expect([asking.name, answer]).toMatchObject([asking.name, refusalOf(asking)]);
        }
      }
      expect(await hub.state()).toBe(before);
    });
    const goalCase = cases.find(({ action }) => action === 'changeGoal')!;
  });
});

describe('the matrix', () => {
  test('has examples of every concept, and applications in all roles', () => {
    expect([...Object.keys(examplesOf(WORLDS[0]!)), 'Contribution'].sort()).toEqual(PLAN_RECORDS.map(({ name }) => name).sort());
    expect(hub.everybody.map(({ name }) => name)).toHaveLength(9 + 7 + 1);
  });

  test('has sent every mutation of the schema; those of whole plans and of tokens are beside it', () => {
    const beside = ['createPlan', 'adoptPlan', 'discardPlan', 'createServiceToken', 'revokeServiceToken', ...BESIDE_PLANS];
    expect([...exercised, ...beside].sort()).toEqual([...MUTATION_NAMES].sort());
  });
});
