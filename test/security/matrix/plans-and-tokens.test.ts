import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OBJECTS } from '../expected.js';
import { type Asking, type MatrixHub, startMatrixHub } from './hub.js';
import { DRAFT } from './objects.js';

const ADOPTED = DRAFT + 1;

let hub: MatrixHub;
beforeAll(async () => {
  hub = await startMatrixHub();
});
afterAll(() => hub.stop());

const may = (action: string, { who }: Asking) => who !== null && OBJECTS[action]!.includes(who);
const refusalOf = ({ who }: Asking) => ({ errors: [{ extensions: { code: who ? 'FORBIDDEN' : 'UNAUTHENTICATED' } }] });
const problem = (code: string) => ({ data: { result: { problems: [{ code }] } } });
const NO_PROBLEM = { data: { result: { problems: [] } } };

/** Sends a mutation as everybody who may not, and sees to it that nothing is different afterwards. */
async function refusesOthers(action: string, variables: object) {
  const before = await hub.state();
  const others = hub.everybody.filter((asking) => !may(action, asking));
  expect(others).toHaveLength(15);
  for (const asking of others)
    expect([asking.name, await hub.send(asking, action, variables)]).toMatchObject([asking.name, refusalOf(asking)]);
  expect(await hub.state()).toBe(before);
}

const allowed = (action: string) => hub.everybody.filter((asking) => may(action, asking));
const statusOf = async (year: number) =>
  (await hub.query<{ status: string }>('SELECT status FROM plan WHERE year = $1', [year]))[0]?.status ?? null;
const revisionOf = async (year: number) =>
  (await hub.query<{ revision: number }>('SELECT revision FROM plan WHERE year = $1', [year]))[0]!.revision;

describe('whole plans', () => {
  test('are begun and discarded by administrators alone', async () => {
    const plan = { input: { year: DRAFT + 10, from: 2013, title: 'Noch ein Entwurf' } };
    await refusesOthers('createPlan', plan);
    for (const asking of allowed('createPlan')) {
      expect(await hub.send(asking, 'createPlan', plan)).toMatchObject(NO_PROBLEM);
      expect(await statusOf(DRAFT + 10)).toBe('DRAFT');
      const state = { input: { year: DRAFT + 10, revision: await revisionOf(DRAFT + 10) } };
      await refusesOthers('discardPlan', state);
      expect(await hub.send(asking, 'discardPlan', state)).toMatchObject(NO_PROBLEM);
      expect(await statusOf(DRAFT + 10)).toBeNull();
    }
  });

  test('are adopted by administrators alone', async () => {
    for (const [at, asking] of allowed('adoptPlan').entries()) {
      const year = DRAFT + 20 + at;
      await hub.send(asking, 'createPlan', { input: { year, from: 2013, title: 'Noch ein Entwurf' } });
      const state = { input: { year, revision: await revisionOf(year) } };
      await refusesOthers('adoptPlan', state);
      expect(await hub.send(asking, 'adoptPlan', state)).toMatchObject(NO_PROBLEM);
      expect(await statusOf(year)).toBe('ADOPTED');
    }
  });

  test.each(['adoptPlan', 'discardPlan'])('%s is for nobody once a plan is adopted', async (action) => {
    const state = { input: { year: ADOPTED, revision: await revisionOf(ADOPTED) } };
    await refusesOthers(action, state);
    const before = await hub.state();
    for (const asking of allowed(action)) expect(await hub.send(asking, action, state)).toMatchObject(problem('PLAN_ADOPTED'));
    expect(await hub.state()).toBe(before);
  });

  test('cannot be begun in the year of an adopted plan by anybody', async () => {
    const before = await hub.state();
    for (const asking of allowed('createPlan')) {
      const plan = { input: { year: ADOPTED, from: 2013, title: 'Anderer Plan' } };
      expect(await hub.send(asking, 'createPlan', plan)).toMatchObject(problem('ALREADY_EXISTS'));
    }
    expect(await hub.state()).toBe(before);
  });
});

describe('service tokens', () => {
  const input = { name: 'Neu', roles: ['ADMIN'], expiresAt: new Date(Date.now() + 3_600_000) };
  const count = async () => (await hub.query<{ count: number }>('SELECT count(*)::int FROM service_token'))[0]!.count;

  test('are made and revoked by administrators alone, so that nobody makes themselves one', async () => {
    await refusesOthers('createServiceToken', { input });
    for (const asking of allowed('createServiceToken')) {
      const before = await count();
      const { data } = await hub.send(asking, 'createServiceToken', { input });
      expect(await count()).toBe(before + 1);
      const { id } = data.result.serviceToken;
      await refusesOthers('revokeServiceToken', { id });
      expect(await hub.send(asking, 'revokeServiceToken', { id })).toMatchObject({ data: { result: { serviceToken: { id } } } });
      const [row] = await hub.query<{ revoked_at: Date | null }>('SELECT revoked_at FROM service_token WHERE id = $1', [id]);
      expect(row!.revoked_at).toBeInstanceOf(Date);
    }
  });
});

describe('what only some may ask', () => {
  test.each([
    ['serviceTokens', '{ serviceTokens { id } }'],
    ['journal', '{ journal(first: 1) { totalCount nodes { subject } } }'],
  ])('%s', async (name, query) => {
    for (const asking of hub.everybody) {
      const answer = await hub.ask(asking, query);
      if (may(name, asking)) expect([asking.name, answer]).toMatchObject([asking.name, { data: { [name]: expect.anything() } }]);
      else expect([asking.name, answer]).toMatchObject([asking.name, { data: null, ...refusalOf(asking) }]);
    }
  });
});
