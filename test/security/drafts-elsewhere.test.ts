import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exported } from '../export/exported.js';
import { openStream } from '../live/stream.js';
import type { Answer } from '../support/ask.js';
import { aboutNone, DRAFT, type DraftHub, INSIDE, NONE, OUTSIDE, startDraftHub } from './draft-hub.js';

/** Drafts where no root field is asked about a year: exports, streams, ids and cursors of others, and changes. */
let hub: DraftHub;
beforeAll(async () => {
  hub = await startDraftHub();
});
afterAll(() => hub.stop());

/** Known operations that take a year, with what else they need. */
const EXPORTS: readonly (readonly [string, object])[] = [
  ['GoalsList.csv', {}],
  ['GoalsList.jsonl', {}],
  ['ContributionsList.graphml', {}],
  ['ContributionsList.gexf', {}],
  ['OfficesServices.csv', { number: '51' }],
  ['SearchFind.csv', { text: 'Schul' }],
  ['WhatIfCoverageGaps.csv', { remove: [] }],
  ['OverlapsList.csv', {}],
];

describe.each(OUTSIDE)('for %s', (who) => {
  const exportOf = async (file: string, variables: object, method = 'GET') => {
    const query = new URLSearchParams({ variables: JSON.stringify(variables) });
    const answer = await fetch(`${hub.url}/export/${file}?${query}`, { method, headers: hub.headersOf(who) });
    const headers = ['etag', 'content-type', 'content-disposition', 'cache-control', 'content-length'];
    return { status: answer.status, body: await answer.text(), ...headers.map((name) => answer.headers.get(name)) };
  };

  test.each(EXPORTS)('an export of a draft is that of a year without a plan: %s', async (file, variables) => {
    for (const method of ['GET', 'HEAD']) {
      const draft = await exportOf(file, { ...variables, year: DRAFT }, method);
      expect(aboutNone(draft)).toEqual(await exportOf(file, { ...variables, year: NONE }, method));
      expect(draft.status).toBe(400);
    }
  });

  test('ids of a draft lead nowhere, in whatever place', async () => {
    const ids = (year: number) => [`Goal:${year}/G1`, `Office:${year}/59`, `Service:${year}/x`, `Plan:${year}`];
    const asked = (year: number) => [
      `{ nodes(ids: ${JSON.stringify(ids(year))}) { id } }`,
      `{ whatIf(year: 2013, remove: ["Office:${year}/59"]) { __typename } }`,
      `{ impactPaths(from: "Office:${year}/59") { __typename } }`,
      `{ impactPaths(from: "Office:2013/59", to: "Office:${year}/59") { __typename } }`,
    ];
    for (const [at, query] of asked(DRAFT).entries())
      expect(aboutNone(await hub.as(who, query))).toEqual(await hub.as(who, asked(NONE)[at]!));
  });

  test('cursors of those who see it open nothing', async () => {
    const { data } = await hub.as('ADMIN', `{ goals(year: ${DRAFT}, first: 1) { pageInfo { endCursor } } }`);
    const { endCursor } = data.goals.pageInfo;
    const asked = (year: number) => `{ goals(year: ${year}, after: ${JSON.stringify(endCursor)}) { totalCount nodes { key } } }`;
    expect(aboutNone(await hub.as(who, asked(DRAFT)))).toEqual(await hub.as(who, asked(NONE)));
  });

  test('changes of a draft are refused as those of no plan are', async () => {
    const asked = (year: number) => [
      `mutation { createTargetGroup(year: ${year}, input: { key: "x", name: "x" }) { revision problems { message } } }`,
      `mutation { changeOffice(input: { id: "Office:${year}/59", version: 1 }) { revision problems { message } } }`,
      `mutation { removeGoal(input: { id: "Goal:${year}/G1", version: 1 }) { revision problems { message } } }`,
      `mutation { applyChanges(year: ${year}, changes: []) { revision problems { message } } }`,
      `mutation { discardPlan(input: { year: ${year}, revision: 1 }) { problems { message } } }`,
      `mutation { createPlan(input: { year: ${year}, from: ${year}, title: "x" }) { problems { message } } }`,
    ];
    for (const [at, query] of asked(DRAFT).entries()) {
      const answer = await hub.as(who, query);
      expect(aboutNone(answer)).toEqual(await hub.as(who, asked(NONE)[at]!));
      expect(answer.errors).toMatchObject([{ extensions: { code: who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN' } }]);
    }
  });

  test('adopted plans answer with the same tag and the same bytes, whatever is done to a draft', async () => {
    const questions = [
      '{ offices(year: 2013) { number history { totalCount } } }',
      '{ plans { year } about { revision } }',
      '{ goals { totalCount } }',
    ];
    const answers = () =>
      Promise.all(
        questions.map(async (query) => {
          const answer = await hub.send(who, query);
          return [answer.headers.get('etag'), await answer.text()];
        }),
      );
    const before = await answers();
    await change(`tag-${who}`);
    expect(await answers()).toEqual(before);
  });

  test('a stream tells nothing of a draft, not even that something happens', async () => {
    const begins = async (variables: object) => {
      const query = 'subscription ($year: Int, $after: String) { planChanged(year: $year, after: $after) { id number } }';
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...hub.headersOf(who) };
      const abort = new AbortController();
      const body = JSON.stringify({ query, variables });
      const answer = await fetch(`${hub.url}/graphql/stream`, { method: 'POST', headers, body, signal: abort.signal });
      abort.abort();
      return [answer.status, answer.headers.get('x-stream-after')];
    };
    const every = [{}, { year: DRAFT }, { year: NONE }, { after: '999999' }];
    const before = await Promise.all(every.map(begins));
    await change(`stream-${who}`);
    expect(await Promise.all(every.map(begins))).toEqual(before);
    expect(before[1]).toEqual(before[2]);
    const wrong = await openStream(hub.url, 'subscription { planChanged(after: "x") { id } }', { headers: hub.headersOf(who) });
    expect((await wrong.take(1))[0]!.errors![0]!.message).toBe(
      `after: expected the number of a notice, from 0 to ${before[0]![1]}, got "x".`,
    );
  });

  test.each([
    [
      'planChanged',
      'subscription ($year: Int) { planChanged(year: $year, after: "0") { id action plan { year } object { id } } }',
    ],
    [
      'contributionChanged',
      'subscription ($year: Int) { contributionChanged(year: $year, after: "0") { id contribution { id } } }',
    ],
  ])('%s of a draft is silent until the next plan is adopted', async (_, query) => {
    const year = (await hub.as('ADMIN', '{ plans { year } }')).data.plans.at(-1).year + 1;
    const headers = hub.headersOf(who);
    const streams = await Promise.all(
      [undefined, DRAFT].map((one) => openStream(hub.url, query, { variables: one ? { year: one } : {}, headers })),
    );
    await change(`${query.slice(29, 33)}-${who}`);
    await hub.as('ADMIN', `mutation { createPlan(input: { year: ${year}, from: 2013, title: "x" }) { problems { message } } }`);
    await hub.as('ADMIN', `mutation { adoptPlan(input: { year: ${year}, revision: 1 }) { problems { message } } }`);
    const listening = streams.map((stream) => stream.take(1).catch(() => null));
    const first = await Promise.race([...listening, new Promise<null>((resolve) => setTimeout(resolve, 500, null))]);
    const told = (first as readonly Answer[] | null)?.[0];
    if (query.includes('contribution')) expect(told).toBeUndefined();
    else expect(told!.data.planChanged).toMatchObject({ action: 'PLAN_ADOPTED' });
    for (const stream of streams) stream.close();
    await Promise.all(listening);
  });
});

/** Something is done to the draft. */
async function change(key: string): Promise<void> {
  const { data, errors } = await hub.as(
    'ADMIN',
    `mutation { createTargetGroup(year: ${DRAFT}, input: { key: "${key.toLowerCase()}", name: "Neu" }) { revision problems { message } } }`,
  );
  expect([data?.createTargetGroup.problems, errors]).toEqual([[], undefined]);
}

describe('for those who work on drafts', () => {
  test.each(INSIDE)('an export of a draft is there: %s', async (who) => {
    const answer = await exported('GoalsList.csv', { url: hub.url, variables: { year: DRAFT }, headers: hub.headersOf(who) });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, null]);
    expect((await answer.text()).split('\n').length).toBeGreaterThan(2);
  });

  test.each(INSIDE)('a stream tells of a draft as it happens: %s', async (who) => {
    const stream = await openStream(hub.url, `subscription { planChanged(year: ${DRAFT}) { id } }`, {
      headers: hub.headersOf(who),
    });
    await change(`inside-${who}`);
    expect((await stream.take(1))[0]!.data.planChanged.id).toBe(`TargetGroup:${DRAFT}/inside-${who.toLowerCase()}`);
    stream.close();
  });
});
