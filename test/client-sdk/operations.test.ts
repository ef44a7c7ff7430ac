import { describe, expect, test } from '@jest/globals';
import { type Contribution, createClient } from '@zielnetz/client';
import { withChanges } from '@zielnetz/client/changes';
import { EXAMPLES } from '../../client-sdk/operations/examples.js';
import { HUB } from '../support/ask.js';

const hub = createClient({ url: `${HUB()}/graphql` });

type Ask = (variables: object) => Promise<Record<string, unknown>>;
const METHODS = Object.entries(EXAMPLES).flatMap(([group, methods]) =>
  Object.entries(methods).map(([name, variables]) => [`hub.${group}.${name}`, group, name, variables] as const),
);

const IN_2013 = { year: 2013 };
const numbersOf = (offices: readonly { readonly number: string }[]) => offices.map(({ number }) => number).join('+');
/** A contribution as the table of the paper (V/0715/2012, section 5.1) has it: goal, service, offices. */
const asRow = ({ goal, service, otherOffices }: Contribution) => [goal.key, service.key, numbersOf(otherOffices)].join(' | ');

const ROW_OF_59 = [
  '0501-1 | kinderbetreuung-und-pflege-von-angehoerigen | 50+51+53',
  '0501-1 | psychosoziale-leistungen | 50+51+53',
  '0501-1 | schuldnerberatung | 50+51+53',
  '0501-1 | studien-und-berufsorientierung | 40',
  '0501-1 | suchtberatung | 50+51+53',
];
const ROW_OF_51 = [
  '0603-1 | foerderung-teilhabe-arbeitsleben | 50+59',
  '0603-1 | klassenfahrten | 50+59',
  '0603-1 | mittagsverpflegung | 50+59',
  '0603-1 | muensterpass | 50+59',
  '0603-1 | soziale-und-kulturelle-teilhabe | 50+59',
];
const ROW_OF_40 = ['03-1 | schulausstattung-und-lernfoerderung | 50+59', '03-1 | sozialpaedagogische-leistungen | 51'];

describe('the curated operations', () => {
  test.each(METHODS)('%s answers its example with data', async (_, group, name, variables) => {
    const data = await (hub as unknown as Record<string, Record<string, Ask>>)[group]![name]!(variables);
    for (const [field, value] of Object.entries(data)) expect([field, value]).not.toEqual([field, null]);
    expect(JSON.stringify(data).length).toBeGreaterThan(100);
  });

  test('every method of the client has an example', () => {
    const { query: _, ...groups } = hub;
    const methods = Object.entries(groups).flatMap(([group, one]) => Object.keys(one).map((name) => `hub.${group}.${name}`));
    expect(methods.sort()).toEqual(METHODS.map(([label]) => label).sort());
  });
});

describe('what the paper says, by the SDK', () => {
  test('an office has its goals and the row of the table with what others contribute to them', async () => {
    const { office } = await hub.offices.get({ number: '59', ...IN_2013 });
    expect(office).toMatchObject({ name: 'Jobcenter Münster', department: { number: 'V' }, legalDomains: [{ code: 'SGB_II' }] });
    expect(office!.goals.nodes.map(({ key }) => key)).toEqual(['0501-1', '0501-2', '0501-3', '0501-4']);
    expect(office!.contributionsReceived.nodes.map(asRow)).toEqual(ROW_OF_59);
  });

  test('offices.contributionsReceived gives the rows of the offices 40 and 51', async () => {
    for (const [number, row] of [
      ['40', ROW_OF_40],
      ['51', ROW_OF_51],
    ] as const) {
      const { office } = await hub.offices.contributionsReceived({ number, ...IN_2013 });
      expect(office!.contributionsReceived.nodes.map(asRow)).toEqual(row);
    }
  });

  test('offices.contributionsGiven is the other side of the same table', async () => {
    const given = [];
    for await (const one of hub.offices.contributionsGiven.each({ number: '50', ...IN_2013 })) given.push(asRow(one));
    expect(given.sort()).toEqual([...ROW_OF_40, ...ROW_OF_59, ...ROW_OF_51].filter((row) => row.includes('50+')).sort());
  });

  test('offices.services and offices.list know who provides what', async () => {
    const { office } = await hub.offices.services({ number: '40', ...IN_2013 });
    expect(office!.services.nodes.map(({ key }) => key)).toEqual(['studien-und-berufsorientierung']);
    const { offices } = await hub.offices.list(IN_2013);
    expect(numbersOf(offices)).toBe('17+40+50+51+53+59+V/MIA');
  });

  test('contributions.list is the whole table, filtered as one asks', async () => {
    const { contributions } = await hub.contributions.list({ ...IN_2013, first: 200 });
    expect(contributions.nodes.map(asRow).sort()).toEqual([...ROW_OF_40, ...ROW_OF_59, ...ROW_OF_51].sort());
    const { contributions: ofAddiction } = await hub.contributions.list({
      ...IN_2013,
      filter: { fromOffices: ['53'], goalLevels: ['PRODUCT_GROUP_GOAL'] },
      orderBy: { field: 'SERVICE', direction: 'DESC' },
    });
    expect(ofAddiction.nodes.map(({ service }) => service.name)[0]).toBe('Suchtberatung');
    expect(ofAddiction.nodes[0]).toMatchObject({
      crossesOffices: true,
      service: { provisions: [{ citation: '§ 16a SGB II' }] },
      source: { document: 'Vorlage V/0715/2012', section: '5.1', kind: 'STATED' },
    });
  });

  test('goalStatus tells how goals stand, and the goals of an office page by page', async () => {
    const { goal } = await hub.goalStatus.ofGoal({ key: '0501-1', year: 2026 });
    expect(goal!.status).toMatchObject({ status: 'MET', isCurrent: false, tolerance: '5' });
    const statuses = [];
    for await (const { key, status } of hub.goalStatus.ofOffice.each({ number: '59', year: 2026, first: 1 }))
      statuses.push(`${key} ${status.status}`);
    expect(statuses).toEqual(['05-3 NO_DATA', '0501-1 MET', '0501-2 MISSED']);
    const { departments } = await hub.goalStatus.ofDepartments({ year: 2026, tolerance: '0' });
    const { goalPyramid } = await hub.goalStatus.ofLevels({ year: 2026, tolerance: '0' });
    const missed = (some: readonly { goalStatus: { missed: number } }[]) =>
      some.reduce((sum, { goalStatus }) => sum + goalStatus.missed, 0);
    expect(missed(departments)).toBeGreaterThan(0);
    expect(missed(departments)).toBe(missed(goalPyramid.levels));
    expect((await hub.goalStatus.ofFieldsOfAction({ year: 2013 })).fieldsOfAction).toMatchObject([
      { goalStatus: { goals: expect.any(Number), met: 0 } },
      {},
      {},
    ]);
  });

  test('controllingReports tell what an office answers for, and what deviates', async () => {
    const asked = { year: 2026, quarter: 1, scope: { office: '51' } };
    const { controllingReports } = withChanges(hub);
    const { controllingReport: report } = await controllingReports.draft({ ...asked, language: 'EN' });
    expect(report).toMatchObject({ isIssued: false, threshold: '10', scope: { kind: 'OFFICE', key: '51' } });
    expect(report.rule).toMatch(/^The target is/);
    expect(report.areas.map(({ office }) => office!.number)).toEqual(['51']);
    expect(report.areas[0]!.resources.map(({ productGroup }) => productGroup.number)).toContain('0603');
    const { controllingReport } = await controllingReports.deviations(asked);
    expect(controllingReport.hash).toBe(report.hash);
    const fathers = controllingReport.deviations.find(({ key }) => key === '0604-I069');
    expect(fathers).toMatchObject({
      ...{ status: 'MISSED', measured: { period: '2024', value: '38' }, target: { value: '50' }, deviationPercent: '-24' },
      forecast: { value: '38', method: 'CARRIED_FORWARD', basis: ['2024'] },
    });
  });

  test('indicators give the series of the budget, all digits as printed', async () => {
    const { goal } = await hub.indicators.ofGoal({ key: '0501-1', year: 2026, kinds: ['ACTUAL'] });
    const [quota] = goal!.indicators.nodes;
    expect(quota).toMatchObject({ name: 'SGB II-Quote', unit: 'Prozent', direction: 'KEEP', office: { number: '59' } });
    expect(quota!.values.nodes.map(({ period, value }) => `${period.name}: ${value}`)).toEqual(['2024: 7.4']);
    const values: (string | null)[] = [];
    for await (const { value } of hub.indicators.values.each({ key: '0301-I012', year: 2026, first: 3 })) values.push(value);
    expect(values).toEqual(['41.84', ...Array(6).fill('46.60')]);
    const { indicator } = await hub.indicators.get({ key: 'K2E3', year: 2013 });
    expect(indicator).toMatchObject({ name: 'Nachhaltigkeit der Integrationen', values: { totalCount: 0 } });
    const { indicators } = await hub.indicators.list({ year: 2026, filter: { kinds: ['FAIRNESS'] } });
    expect(indicators.nodes.map(({ key }) => key)).toEqual(['0301-I011', '0301-I012', '0301-I013']);
  });

  test('goals.get has what a goal is derived from, what is derived from it, and what stands behind both', async () => {
    const { goal } = await hub.goals.get({ key: 'S-1', ...IN_2013 });
    expect(goal!.parents.map(({ key }) => key)).toEqual(['L-1']);
    expect(goal!.children.map(({ key }) => key)).toEqual(['03-1', '0501-1', '0603-1']);
    expect(goal!.contributions.totalCount).toBe(12);
    expect(goal!.steeringLevels).toEqual(['STRATEGIC']);
  });

  test('goals.contributions counts the goal alone, or with all that is derived from it', async () => {
    const direct = await hub.goals.contributions({ key: 'S-1', ...IN_2013 });
    const subtree = await hub.goals.contributions({ key: 'S-1', ...IN_2013, scope: 'SUBTREE' });
    expect([direct, subtree].map(({ goal }) => goal!.contributions.totalCount)).toEqual([0, 12]);
  });

  test('goals.list and goals.pyramid hold the goals on their levels, the empty level too', async () => {
    const { goals } = await hub.goals.list({ ...IN_2013, filter: { offices: ['40', '51'] } });
    expect(goals.nodes.map(({ key, fieldsOfAction }) => [key, fieldsOfAction[0]?.key])).toEqual([
      ['03-1', 'uebergang-schule-beruf'],
      ['0603-1', 'entwicklung-junger-menschen'],
    ]);
    const { goalPyramid } = await hub.goals.pyramid(IN_2013);
    expect(goalPyramid.levels.map(({ level, goals: { length } }) => [level, length])).toEqual([
      ['GUIDING_PRINCIPLE', 1],
      ['STRATEGIC_GOAL', 1],
      ['PRODUCT_AREA_GOAL', 1],
      ['PRODUCT_GROUP_GOAL', 5],
      ['PRODUCT_GOAL', 0],
    ]);
  });

  test('services.get, services.list and services.contributions follow a service to its goals', async () => {
    const { service } = await hub.services.get({ key: 'schuldnerberatung', ...IN_2013 });
    expect(numbersOf(service!.offices)).toBe('50+51+53');
    expect(service!.contributions.nodes.map(({ goal }) => goal.office?.number)).toEqual(['59']);
    const { services } = await hub.services.list({ ...IN_2013, filter: { offices: ['53'] } });
    expect(services.nodes.map(({ key }) => key)).toContain('suchtberatung');
    const { service: same } = await hub.services.contributions({ key: 'schuldnerberatung', ...IN_2013 });
    expect(same!.contributions.nodes).toEqual(service!.contributions.nodes);
  });

  test('the budget is there: areas, groups and products', async () => {
    const { productGroup } = await hub.productGroups.get({ number: '0501', ...IN_2013 });
    expect(productGroup).toMatchObject({
      name: 'Leistungen der Grundsicherung nach dem SGB II',
      area: { number: '05' },
      office: { number: '59' },
      department: { number: 'V' },
      committee: { code: 'ASGA' },
      legalDomains: [{ code: 'SGB_II' }],
    });
    const { productAreas } = await hub.productAreas.list(IN_2013);
    expect(productAreas).toHaveLength(17);
    const { productArea } = await hub.productAreas.get({ number: '05', ...IN_2013 });
    expect(productArea!.groups.map(({ number }) => number)).toEqual(['0501']);
    const { product } = await hub.products.get({ number: '050101', year: 2026 });
    expect(product!.group.number).toBe('0501');
  });

  test('law, departments, committees, strategies and target groups are there', async () => {
    const { legalDomain } = await hub.legalDomains.get({ code: 'SGB_II', ...IN_2013 });
    expect(legalDomain!.provisions.map(({ citation }) => citation)).toEqual([
      ...['§ 16a SGB II', '§ 28 SGB II', '§ 48a SGB II', 'SGB II'],
    ]);
    const { legalDomains } = await hub.legalDomains.list(IN_2013);
    expect(legalDomains.map(({ code, offices }) => [code, numbersOf(offices)])).toEqual([
      ['SGB_II', '59'],
      ['SGB_VIII', '51'],
      ['SGB_XII', '50'],
    ]);
    const { department } = await hub.departments.get({ number: 'V', ...IN_2013 });
    expect(numbersOf(department!.offices)).toBe('50+53+59+V/MIA');
    expect(numbersOf((await hub.departments.list(IN_2013)).departments)).toBe('IV+OB+V');
    expect((await hub.committees.list(IN_2013)).committees.map(({ code }) => code)).toContain('ASGA');
    const { fieldsOfAction } = await hub.fieldsOfAction.list(IN_2013);
    expect(fieldsOfAction.map(({ leadDepartment }) => leadDepartment!.number)).toEqual(['IV', 'V', 'IV']);
    expect((await hub.targetGroups.list(IN_2013)).targetGroups.map(({ key }) => key)).toContain('schulabgaenger');
  });

  test('anything is found by text and by id', async () => {
    const { search } = await hub.search.find({ text: 'schuldnerberatung', ...IN_2013 });
    expect(search[0]!.node).toMatchObject({ __typename: 'Service', key: 'schuldnerberatung' });
    const { node } = await hub.nodes.get({ id: 'Goal:2013/0501-1' });
    expect(node?.__typename === 'Goal' && node.statement).toBe(
      'Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen.',
    );
    const { nodes } = await hub.nodes.list({ ids: ['Office:2013/59', 'Goal:2013/none'] });
    expect(nodes).toEqual([{ __typename: 'Office', id: 'Office:2013/59', number: '59', name: 'Jobcenter Münster' }, null]);
  });

  test('the hub says what it is and which plans it holds', async () => {
    const { about } = await hub.about.get();
    expect(about).toMatchObject({ municipality: 'Stadt Münster', currentPlan: { year: 2026 } });
    const { plans } = await hub.plans.list();
    expect(plans).toEqual(about.plans);
    const { plan } = await hub.plans.get(IN_2013);
    expect(plan).toMatchObject({ status: 'ADOPTED', source: { document: 'Vorlage V/0715/2012' } });
  });
});
