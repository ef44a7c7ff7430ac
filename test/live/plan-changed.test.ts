import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerTo } from '../support/ask.js';
import type { HubProcess } from '../support/hub-process.js';
import { addTargetGroup, beginDraft, change, endDraft, hubWithDraft } from './live-hub.js';
import { openStream } from './stream.js';

const NOTICES = `subscription ($year: Int, $after: String) { planChanged(year: $year, after: $after) {
  number action year revision type id version object { id version } plan { year status revision } } }`;

let hub: HubProcess;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ hub, stop } = await hubWithDraft());
});
afterAll(() => stop());

describe('planChanged', () => {
  test('tells what was done to which object, in which revision, with the object as it is', async () => {
    const stream = await openStream(hub.url, NOTICES, { variables: { year: 2027 } });
    const revision = await addTargetGroup(hub.url, 'erste');
    const [answer] = await stream.take(1);
    stream.close();
    expect(answer!.errors).toBeUndefined();
    expect(answer!.data.planChanged).toEqual({
      number: expect.stringMatching(/^\d+$/),
      action: 'CREATED',
      year: 2027,
      revision,
      type: 'TargetGroup',
      id: 'TargetGroup:2027/erste',
      version: 1,
      object: { id: 'TargetGroup:2027/erste', version: 1 },
      plan: { year: 2027, status: 'DRAFT', revision },
    });
  });

  test('comes in the order of the journal; what is gone is null', async () => {
    const stream = await openStream(hub.url, NOTICES);
    await addTargetGroup(hub.url, 'zweite');
    await change(
      hub.url,
      `mutation { applyChanges(year: 2027, changes: [
        { removeTargetGroup: { id: "TargetGroup:2027/zweite", version: 1 } },
        { createTargetGroup: { key: "dritte", name: "Dritte" } }]) { problems { message } } }`,
    );
    const notices = (await stream.take(3)).map(({ data }) => data.planChanged);
    stream.close();
    expect(notices.map(({ action, id }) => [action, id])).toEqual(
      [
        ['CREATED', 'TargetGroup:2027/zweite'],
        ['CREATED', 'TargetGroup:2027/dritte'],
        ['REMOVED', 'TargetGroup:2027/zweite'],
      ].toSorted(
        (a, b) =>
          notices.findIndex(({ id, action }) => id === a[1] && action === a[0]) -
          notices.findIndex(({ id, action }) => id === b[1] && action === b[0]),
      ),
    );
    expect(notices.find(({ action }) => action === 'REMOVED').object).toBeNull();
    expect(notices[1].revision).toBe(notices[2].revision);
    const numbers = notices.map(({ number }) => Number(number));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test('with the number of a notice, sends what came after it and goes on', async () => {
    const first = await openStream(hub.url, NOTICES);
    for (const key of ['a1', 'a2', 'a3']) await addTargetGroup(hub.url, key);
    const [one] = await first.take(1);
    first.close();
    const second = await openStream(hub.url, NOTICES, { variables: { after: one!.data.planChanged.number } });
    await addTargetGroup(hub.url, 'a4');
    const ids = (await second.take(3)).map(({ data }) => data.planChanged.id);
    second.close();
    expect(ids).toEqual(['TargetGroup:2027/a2', 'TargetGroup:2027/a3', 'TargetGroup:2027/a4']);
  });

  test.each(['x', '-1', '', '999999999', '1.5', '99999999999999999999'])('refuses %j as a number', async (after) => {
    const stream = await openStream(hub.url, NOTICES, { variables: { after } });
    const { errors } = (await stream.next())!;
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toMatch(/^after: expected the number of a notice, from 0 to \d+, got /);
    expect(await stream.next()).toBeNull();
  });

  test('hides drafts from those who do not work on them, and tells them when one is adopted', async () => {
    const begun = await beginDraft(hub.url, 2028);
    const stranger = await openStream(hub.url, NOTICES, { headers: {}, variables: { after: '0' } });
    const revision = await addTargetGroup(hub.url, 'geheim', 2028);
    expect(revision).toBeGreaterThan(begun);
    await endDraft(hub.url, 'adoptPlan', 2028, revision);
    const [answer] = await stranger.take(1);
    stranger.close();
    expect(answer!.data.planChanged).toMatchObject({
      action: 'PLAN_ADOPTED',
      id: 'Plan:2028',
      object: null,
      plan: { status: 'ADOPTED' },
    });
    const again = await openStream(hub.url, NOTICES, { headers: {}, variables: { after: '0', year: 2028 } });
    expect((await again.take(1))[0]).toEqual(answer);
    again.close();
  });

  test('tells that a draft was discarded', async () => {
    const revision = await beginDraft(hub.url, 2029);
    const stream = await openStream(hub.url, NOTICES, { variables: { year: 2029 } });
    await endDraft(hub.url, 'discardPlan', 2029, revision);
    expect((await stream.take(1))[0]!.data.planChanged).toMatchObject({ action: 'PLAN_DISCARDED', plan: null });
    stream.close();
  });
});

describe('subscriptions', () => {
  test('are refused at /graphql, naming where they are answered', async () => {
    const { errors } = await answerTo(NOTICES, {}, hub.url);
    expect(errors![0]!.message).toMatch('/graphql/stream');
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('are held to the limits of every operation', async () => {
    const codeOf = async (query: string) => {
      const stream = await openStream(hub.url, query);
      const answer = await stream.next();
      expect(await stream.next()).toBeNull();
      return answer!.errors![0]!.extensions.code;
    };
    expect(await codeOf('{ plans { year } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('subscription { nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('subscription {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf('subscription ($year: Int!) { planChanged(year: $year) { number } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf(`subscription { planChanged { ${'number '.repeat(1_001)} } }`)).toBe('QUERY_TOO_WIDE');
    expect(await codeOf(`subscription { planChanged { ${'number '.repeat(4_001)} } }`)).toBe('QUERY_TOO_LONG');
    const goals = 'goals(first: 200) { nodes { children { contributions(first: 200) { nodes { service { name } } } } } }';
    expect(await codeOf(`subscription { planChanged { object { ... on Office { ${goals} } } } }`)).toBe('QUERY_TOO_COSTLY');
  });

  test('need the media type of event streams, and a token that holds', async () => {
    const asked = { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' } };
    const body = JSON.stringify({ query: NOTICES });
    const refused = await fetch(`${hub.url}/graphql/stream`, { ...asked, body });
    expect([refused.status, (await refused.json()) as object]).toEqual([
      406,
      { errors: [{ message: expect.stringContaining('text/event-stream'), extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    expect((await openStream(hub.url, NOTICES, { headers: { authorization: 'Bearer old' } })).status).toBe(401);
  });
});
