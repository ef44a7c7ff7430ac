import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createClient, HubAnswerError } from '@zielnetz/client';
import { withChanges } from '@zielnetz/client/changes';
import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { EXAMPLES } from '../changes/concepts.js';
import { inSeconds, tokenOf } from '../security/identity-provider.js';
import { identityProvider } from '../support/as-admin.js';
import { HUB } from '../support/ask.js';
import { draftThroughProxy, YEAR } from './draft-through-proxy.js';

const through = draftThroughProxy();
const SCHEMA = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const MANIFEST = readFileSync('client-sdk/generated/persisted-documents.json', 'utf8');

const CONCEPTS = Object.entries(EXAMPLES);
const property = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const groupOf = (name: string) => (name === 'FieldOfAction' ? 'fieldsOfAction' : `${property(name)}s`);

type Method = (variables: object) => Promise<Record<string, Record<string, unknown>>>;
/** Changes an object of a concept by the method of its name. */
async function mutate(verb: 'create' | 'change' | 'remove', name: string, variables: object) {
  const methods = (through.client() as unknown as Record<string, Record<string, Method>>)[groupOf(name)]!;
  const { [`${verb}${name}`]: payload } = await methods[verb]!(variables);
  const { problems, revision, [property(name)]: object } = payload!;
  return { problems, revision, object: object as Record<string, unknown> | null };
}

/** The values of an object as its inputs take them: references by their ids. */
const asInput = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asInput);
  return value !== null && typeof value === 'object' && 'id' in value ? value.id : value;
};

describe('the changes of a concept', () => {
  test('every mutation of the hub has a document', () => {
    const fields = Object.keys(SCHEMA.getMutationType()!.getFields());
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter((field) => !new RegExp(`mutation \\w+\\([^{]*\\)\\{${field}\\(`).test(MANIFEST))).toEqual([]);
  });

  test.each(CONCEPTS)('%s is created, and the answer has what its inputs take', async (name, { create, id }) => {
    const { object, problems, revision } = await mutate('create', name, { year: YEAR, input: create });
    expect([problems, typeof revision]).toEqual([[], 'number']);
    expect(object).toMatchObject({ id, version: 1 });
    for (const [field, value] of Object.entries(create)) {
      if (field === 'source') expect(object!.source).toMatchObject(value as object);
      else
        expect([field, asInput(object![field])]).toEqual([field, Array.isArray(value) ? expect.arrayContaining(value) : value]);
    }
  });

  test.each(CONCEPTS)(
    '%s is changed by the version of the answer; null empties, what is not sent stays',
    async (name, example) => {
      const { object, problems } = await mutate('change', name, { input: { id: example.id, version: 1, ...example.change } });
      expect(problems).toEqual([]);
      expect(object).toMatchObject({ id: example.id, version: 2 });
      const kept = Object.keys(example.create).filter((field) => !(field in example.change) && field !== 'source');
      for (const field of kept) expect([field, asInput(object![field])]).toEqual([field, example.create[field]]);
      const emptied = Object.keys(example.change).filter((field) => example.change[field] === null);
      for (const field of emptied) expect([field, [null, []]]).toEqual([field, expect.arrayContaining([object![field]])]);
      // Whoever wants to change it again finds every field of the input in the answer.
      const { fields } = (SCHEMA.getType(`Change${name}Input`) as GraphQLInputObjectType).toConfig();
      expect(Object.keys(object!)).toEqual(expect.arrayContaining(Object.keys(fields)));
    },
  );

  test.each(CONCEPTS)('%s with a field that is undefined stays as it is', async (name, { id, change }) => {
    const nothing = Object.fromEntries(Object.keys(change).map((field) => [field, undefined]));
    const { problems } = await mutate('change', name, { input: { id, version: 2, ...nothing } });
    expect(problems).toEqual([]);
    // Null would have changed it: then the next test, which names the version, would fail.
  });

  test.each([...CONCEPTS].reverse())('%s is removed', async (name, { id }) => {
    const { object, problems } = await mutate('remove', name, { input: { id, version: 2 } });
    expect([problems, object]).toEqual([[], null]);
    expect((await through.client().nodes.get({ id })).node).toBeNull();
  });
});

describe('what a user can mend', () => {
  test('comes as problems that name the field, in the language asked for', async () => {
    const input = { id: 'TargetGroup:2027/keine', version: 1, name: 'G' };
    const [german, english] = [
      await through.client().targetGroups.change({ input }),
      await through.client().targetGroups.change({ input, language: 'EN' }),
    ];
    const [problem] = german.changeTargetGroup.problems;
    expect(german.changeTargetGroup).toMatchObject({ targetGroup: null });
    expect(problem).toMatchObject({ field: 'input.id', code: 'NOT_FOUND' });
    expect(english.changeTargetGroup.problems[0]!.message).not.toBe(problem!.message);
  });

  test('a stale version is refused with both states', async () => {
    const hub = through.client();
    const input = { key: 'veraltet', name: 'Erste' };
    const { createTargetGroup } = await hub.targetGroups.create({ year: YEAR, input });
    const { id, version } = createTargetGroup.targetGroup!;
    await hub.targetGroups.change({ input: { id, version, name: 'Zweite' } });
    const { changeTargetGroup } = await hub.targetGroups.change({ input: { id, version, name: 'Dritte' } });
    expect(changeTargetGroup.problems).toMatchObject([
      { code: 'STALE_VERSION', differences: [{ field: 'name', current: 'Zweite', yours: 'Dritte' }] },
    ]);
  });

  test('everything else is an error with a code', async () => {
    const hub = withChanges(createClient({ url: through.url }));
    const { errors } = await hub.targetGroups.create.result({ year: YEAR, input: { key: 'x', name: 'X' } });
    expect(errors[0]).toBeInstanceOf(HubAnswerError);
    expect(errors[0]).toMatchObject({ code: 'UNAUTHENTICATED', isUncertain: false });
  });
});

describe('several changes', () => {
  test('are one transaction: all of them', async () => {
    const changes = ['eins', 'zwei'].map((key) => ({ createTargetGroup: { key, name: key } }));
    const { applyChanges } = await through.client().changes.apply({ year: YEAR, changes });
    expect(applyChanges).toMatchObject({
      objects: ['eins', 'zwei'].map((key) => ({ __typename: 'TargetGroup', id: `TargetGroup:2027/${key}`, version: 1 })),
      problems: [],
      revision: expect.any(Number),
    });
  });

  test('or none, and the problem names the place in the list', async () => {
    const hub = through.client();
    const changes = ['drei', 'eins'].map((key) => ({ createTargetGroup: { key, name: key } }));
    const { applyChanges } = await hub.changes.apply({ year: YEAR, changes });
    expect(applyChanges).toMatchObject({ objects: [], problems: [{ field: 'changes.1.createTargetGroup.key' }] });
    expect((await hub.nodes.get({ id: 'TargetGroup:2027/drei' })).node).toBeNull();
  });
});

test('the steps of a contribution: requested by one office, agreed to by the other, contested with a reason', async () => {
  const provider = await identityProvider();
  const clientOf = async (office: string) => {
    const token = await tokenOf(provider, { sub: `e${office}`, office, roles: ['EDITOR'], exp: inSeconds(600) });
    return withChanges(createClient({ url: through.url, token }));
  };
  const [jobcenter, youth] = [await clientOf('59'), await clientOf('51')];
  const source = { document: 'Planungskonferenz', kind: 'STATED' } as const;
  const input = {
    ...{ service: 'Service:2027/sozialpaedagogische-leistungen', goal: 'Goal:2027/0501-1', effect: 'SUPPORTS' as const },
    source,
  };
  const { requestContribution } = await jobcenter.contributions.request({ year: YEAR, input });
  expect(requestContribution).toMatchObject({ problems: [], contribution: { status: 'PROPOSED', openedBy: 'RECEIVING' } });
  const { id, version } = requestContribution.contribution!;
  const { agreeToContribution } = await youth.contributions.agreeTo({ input: { id, version } });
  expect(agreeToContribution).toMatchObject({ problems: [], contribution: { status: 'AGREED', version: 2 } });
  const { contestContribution } = await youth.contributions.contest({ input: { id, version: 2, reason: 'Personal fehlt' } });
  expect(contestContribution).toMatchObject({ contribution: { status: 'CONTESTED', statusReason: 'Personal fehlt' } });
  const proposal = { ...input, goal: 'Goal:2027/0501-2' };
  const { proposeContribution } = await youth.contributions.propose({ year: YEAR, input: proposal });
  expect(proposeContribution).toMatchObject({ problems: [], contribution: { openedBy: 'CONTRIBUTING' } });
});

describe('plans', () => {
  test('a draft is begun, refused in another revision, adopted; another is discarded', async () => {
    const hub = through.client();
    const begin = async (year: number) => {
      const { createPlan } = await hub.plans.create({ input: { year, from: YEAR, title: `Entwurf ${year}` } });
      expect(createPlan).toMatchObject({ plan: { year, status: 'DRAFT' }, problems: [] });
      return createPlan.plan!;
    };
    const { year, revision } = await begin(2028);
    const { adoptPlan: refused } = await hub.plans.adopt({ input: { year, revision: revision + 1 } });
    expect(refused).toMatchObject({ plan: null, problems: [{ field: 'input.revision', code: 'STALE_VERSION' }] });
    const { adoptPlan } = await hub.plans.adopt({ input: { year, revision } });
    expect(adoptPlan).toMatchObject({ plan: { status: 'ADOPTED' }, problems: [] });
    const other = await begin(2029);
    const { discardPlan } = await hub.plans.discard({ input: { year: 2029, revision: other.revision } });
    expect(discardPlan).toEqual({ plan: null, problems: [] });
    expect((await hub.plans.list()).plans.map((plan) => plan.year)).toEqual([2013, 2026, YEAR, 2028]);
  });
});

describe('what was changed', () => {
  test('history.of tells of an object, newest first, page by page', async () => {
    const hub = through.client();
    const { createTargetGroup } = await hub.targetGroups.create({ year: YEAR, input: { key: 'verlauf', name: 'A' } });
    const { id } = createTargetGroup.targetGroup!;
    await hub.targetGroups.change({ input: { id, version: 1, name: 'B' } });
    const { node } = await hub.history.of({ id, first: 1 });
    expect(node!.history).toMatchObject({
      totalCount: 2,
      nodes: [{ action: 'CHANGED', key: 'verlauf', version: 2, subject: 'admin', object: { id } }],
    });
    expect(node!.history.nodes[0]!.changes).toContainEqual({ field: 'name', before: 'A', after: 'B' });
    const actions: string[] = [];
    for await (const { action } of hub.history.of.each({ id, first: 1 })) actions.push(action);
    expect(actions).toEqual(['CHANGED', 'CREATED']);
  });

  test('history.of of a plan has the plan itself, and of what never was there is none', async () => {
    const hub = through.client();
    const { node } = await hub.history.of({ id: `Plan:${YEAR}` });
    expect(node).toMatchObject({ __typename: 'Plan', history: { nodes: expect.arrayContaining([expect.anything()]) } });
    expect((await hub.history.of({ id: 'Goal:2027/nie' })).node).toBeNull();
  });

  test('journal.list is filtered, and read page by page', async () => {
    const filter = { years: [YEAR], actions: ['PLAN_CREATED' as const] };
    const { journal } = await through.client().journal.list({ filter });
    expect(journal.nodes).toMatchObject([{ action: 'PLAN_CREATED', year: YEAR, type: 'Plan' }]);
    let walked = 0;
    for await (const page of through.client().journal.list.pages({ filter: { years: [YEAR] }, first: 20 }))
      walked += page.nodes.length;
    expect(walked).toBe((await through.client().journal.list({ filter: { years: [YEAR] }, first: 1 })).journal.totalCount);
  });
});

describe('who asks', () => {
  test('viewer.get says whom the hub takes one for', async () => {
    expect((await through.client().viewer.get()).viewer).toMatchObject({ kind: 'PERSON', subject: 'admin', roles: ['ADMIN'] });
    const nobody = withChanges(createClient({ url: `${HUB()}/graphql` }));
    expect((await nobody.viewer.get()).viewer).toMatchObject({ kind: 'ANONYMOUS', roles: [] });
  });

  test('a service token is made, works, is listed and revoked', async () => {
    const hub = through.client();
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const input = { name: 'Fachverfahren', roles: ['EDITOR' as const], office: '51', expiresAt };
    const { createServiceToken } = await hub.serviceTokens.create({ input });
    const { serviceToken, token } = createServiceToken;
    const application = withChanges(createClient({ url: through.url, token }));
    expect((await application.viewer.get()).viewer).toMatchObject({ kind: 'SERVICE', office: '51' });
    expect((await hub.serviceTokens.list()).serviceTokens).toContainEqual(serviceToken);
    const { revokeServiceToken } = await hub.serviceTokens.revoke({ id: serviceToken.id });
    expect(revokeServiceToken.serviceToken.revokedAt).not.toBeNull();
    const { errors } = await application.viewer.get.result();
    expect(errors[0]).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

test('a client with changes keeps its questions, and asks them by their ids', async () => {
  const client = createClient({ url: through.proxy.url });
  const hub = withChanges(client);
  expect(Object.keys(hub)).toEqual(expect.arrayContaining(Object.keys(client)));
  expect((await hub.goals.get({ key: '0501-1', year: 2013 })).goal!.key).toBe('0501-1');
  await hub.viewer.get();
  expect(through.proxy.seen.map(({ body }) => Object.keys(JSON.parse(body))[0])).toEqual(['documentId', 'documentId']);
  expect(hub.query).toBe(client.query);
});
