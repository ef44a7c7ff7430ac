import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangingHub } from '../changes/hub.js';
import { moment } from '../journal/writing-hub.js';
import { controllingHub, draft, QUOTA, say, setRemark, YEAR } from './controlling-hub.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await controllingHub();
});
afterAll(() => hub.stop());

const quotaIn = (report: { areas: { goals: { key: string; indicators: { key: string }[] }[] }[] }) =>
  report.areas.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators)).find(({ key }) => key === '0501-I026');

describe('the report of an office equals what the API tells of it', () => {
  test('its goals, and how they stand', async () => {
    const { areas, goals, ...report } = await draft(hub);
    expect(report).toMatchObject({
      ...{ municipality: 'Stadt Münster', planTitle: 'Haushaltsplan 2026/2027', year: YEAR, quarter: 1, lastDay: '2026-03-31' },
      ...{ isIssued: false, threshold: '10', tolerance: '5', scope: { kind: 'OFFICE', key: '59', name: 'Jobcenter Münster' } },
    });
    const { office } = await hub.ask(`{ office(number: "59", year: ${YEAR}) {
      id number name department { number name } goalStatus { goals met nearly missed noData notCurrent }
      goals { nodes { id key statement level status { status isCurrent } targetGroups { name } source { document } } }
    } }`);
    expect(areas).toHaveLength(1);
    const { department, goalStatus, goals: ofOffice, ...unit } = office;
    expect(areas[0]).toMatchObject({ office: unit, department, targetGroups: expect.any(Array) });
    expect(goals).toEqual(goalStatus);
    expect(areas[0].goals).toMatchObject(
      ofOffice.nodes.map(({ status, targetGroups, ...goal }: { status: object; targetGroups: { name: string }[] }) => ({
        ...{ ...goal, ...status, remark: null },
        targetGroups: targetGroups.map(({ name }) => name),
      })),
    );
  });

  test('its indicators with target, result and deviation', async () => {
    const { areas } = await draft(hub);
    const { indicators } = await hub.ask(`{ indicators(year: ${YEAR}, first: 50, filter: { offices: ["59"] }) { nodes {
      id key name unit kind direction goal { key } source { document page }
      status { status noDataReason isCurrent deviation deviationPercent measured { period { name } kind value } target { period { name } kind value } }
    } } }`);
    const flat = (value: { period: { name: string } } | null) => value && { ...value, period: value.period.name };
    type Shown = (typeof indicators.nodes)[number];
    const expected = indicators.nodes.map(({ status: { measured, target, ...status }, goal, ...one }: Shown) => [
      one.key,
      { ...one, ...status, goal: goal?.key ?? null, measured: flat(measured), target: flat(target) },
    ]);
    const [area] = areas;
    const reported = [...area.goals.flatMap((goal: { indicators: object[] }) => goal.indicators), ...area.indicators];
    expect(reported.length).toBeGreaterThan(5);
    for (const one of reported) expect(one).toMatchObject(Object.fromEntries(expected)[one.key]);
  });

  test('its services, and those that contribute to its goals, of whichever office', async () => {
    const { areas } = await draft(hub);
    const { office } = await hub.ask(`{ office(number: "59", year: ${YEAR}) {
      services(first: 100) { nodes { id name provisions { citation } offices { number } } }
      contributionsReceived(first: 100) { totalCount nodes { service { id } goal { key } } }
    } }`);
    expect(areas[0].services).toMatchObject(
      office.services.nodes.map((one: { provisions: { citation: string }[]; offices: { number: string }[] }) => ({
        ...one,
        provisions: one.provisions.map(({ citation }) => citation),
        offices: one.offices.map(({ number }) => number),
      })),
    );
    for (const { service, goal } of office.contributionsReceived.nodes) {
      const reported = areas[0].goals.find(({ key }: { key: string }) => key === goal.key);
      expect(reported.services).toContainEqual(expect.objectContaining({ id: service.id }));
    }
  });

  test('the money of its product groups', async () => {
    const { areas } = await draft(hub);
    expect(areas[0].resources).toEqual([
      {
        productGroup: { number: '0501', name: expect.any(String) },
        budgeted: { revenue: '197969720', expenditure: '227488530', net: '29518810' },
        actual: { revenue: null, expenditure: null, net: null },
        source: 'Stadt Münster, Haushaltsplan 2026/2027',
      },
    ]);
  });
});

describe('what a report is about', () => {
  test('everything of the city stands in it once, under the office that answers for it', async () => {
    const report = await draft(hub, 'quarter: 1');
    const { goals, productGroups } = await hub.ask(`{
      goals(year: ${YEAR}, first: 200) { nodes { key office { number } } }
      productGroups: productAreas(year: ${YEAR}) { groups { number } }
    }`);
    expect(report.scope).toEqual({ kind: 'CITY', key: null, name: 'Stadt Münster' });
    for (const { office, goals: some } of report.areas)
      for (const { key } of some) expect(goals.nodes).toContainEqual({ key, office: office && { number: office.number } });
    const keys = report.areas.flatMap((area: { goals: { key: string }[] }) => area.goals.map(({ key }) => key));
    expect(keys.sort()).toEqual(goals.nodes.map(({ key }: { key: string }) => key).sort());
    const groups = report.areas.flatMap((area: { resources: { productGroup: { number: string } }[] }) =>
      area.resources.map(({ productGroup }) => productGroup.number),
    );
    const all = productGroups.flatMap((area: { groups: { number: string }[] }) => area.groups.map(({ number }) => number));
    expect(groups.sort()).toEqual(all.sort());
  });

  test.each([
    ['department: "V"', 'DEPARTMENT', ['50', '53', '59']],
    ['productArea: "05"', 'PRODUCT_AREA', ['50', '59']],
    ['productGroup: "0501"', 'PRODUCT_GROUP', ['59']],
  ])('or a part of it: %s', async (scope, kind, offices) => {
    const report = await draft(hub, `quarter: 1, scope: { ${scope} }`);
    expect(report.scope.kind).toBe(kind);
    const numbers = report.areas.map(({ office }: { office: { number: string } | null }) => office?.number);
    expect(numbers).toEqual(expect.arrayContaining(offices));
    expect(numbers).not.toContain('51');
  });

  test('or a strategy of several offices, with all that contributes to its goals', async () => {
    const { fieldsOfAction } = await hub.ask('{ fieldsOfAction(year: 2013) { key goals { key } } }');
    const field = fieldsOfAction.find(({ goals }: { goals: object[] }) => goals.length > 0);
    const { controllingReport } = await hub.ask(
      `{ controllingReport(year: 2013, quarter: 4, scope: { fieldOfAction: "${field.key}" }) { areas { goals { key services { id } } services { id } } } }`,
    );
    const { areas } = controllingReport;
    type Area = { goals: { key: string; services: { id: string }[] }[]; services: { id: string }[] };
    const goals = areas.flatMap((area: Area) => area.goals);
    expect(goals.map(({ key }: { key: string }) => key).sort()).toEqual(
      field.goals.map(({ key }: { key: string }) => key).sort(),
    );
    const contributing = goals.flatMap(({ services }: Area['goals'][number]) => services.map(({ id }) => id));
    const provided = areas.flatMap(({ services }: Area) => services.map(({ id }) => id));
    expect([...new Set(provided)].sort()).toEqual([...new Set(contributing)].sort());
  });
});

describe('figures that arrive', () => {
  test('count up to the end of the quarter, and the forecast names its method', async () => {
    expect(quotaIn(await draft(hub))).toMatchObject({
      ...{ status: 'MET', measured: { period: '2024', value: '7.4' }, isCurrent: false, isDeviating: false },
      forecast: { value: '7.4', method: 'CARRIED_FORWARD', basis: ['2024'], status: 'MET' },
    });
    const before = await moment();
    await say(hub, QUOTA, `ACTUAL ${YEAR}-Q1: 7.6`, `ACTUAL ${YEAR}-Q2: 8.0`, `ACTUAL ${YEAR}: 9`);
    expect(quotaIn(await draft(hub))).toMatchObject({
      ...{ status: 'MET', measured: { period: `${YEAR}-Q1`, kind: 'ACTUAL', value: '7.6' }, isCurrent: true },
      forecast: { value: '7.6', method: 'CARRIED_FORWARD', basis: [`${YEAR}-Q1`] },
    });
    const second = await draft(hub, 'quarter: 2, scope: { office: "59" }, threshold: "5"');
    expect(quotaIn(second)).toMatchObject({
      ...{ status: 'NEARLY', deviation: '0.6', deviationPercent: '8.1', isDeviating: true },
      forecast: { value: '8.8', method: 'LINEAR', basis: [`${YEAR}-Q1`, `${YEAR}-Q2`], status: 'MISSED' },
    });
    expect(second.deviations).toContainEqual({ key: '0501-I026' });
    await say(
      hub,
      QUOTA,
      `FORECAST ${YEAR}: 7.7`,
      `REFERENCE ${YEAR}: 7.5`,
      `CORRIDOR_LOW ${YEAR}: 7`,
      `CORRIDOR_HIGH ${YEAR}: 8`,
    );
    expect(quotaIn(await draft(hub))).toMatchObject({
      forecast: { value: '7.7', method: 'SET', basis: [`${YEAR}`], status: 'MET' },
      ...{ reference: { value: '7.5' }, corridorLow: { value: '7' }, corridorHigh: { value: '8' } },
    });
    expect(quotaIn(await draft(hub, 'quarter: 4'))).toMatchObject({ measured: { period: `${YEAR}`, value: '9' } });
    expect(quotaIn(await draft(hub, `quarter: 2, asOf: "${before}"`))).toMatchObject({
      ...{ measured: { period: '2024' }, reference: null, forecast: { method: 'CARRIED_FORWARD' } },
    });
  });

  test('a result that is not known yet stands in no picture of an earlier quarter', async () => {
    const years = async (quarter: number) =>
      (quotaIn(await draft(hub, `quarter: ${quarter}`)) as unknown as { series: { period: string; kind: string }[] }).series
        .filter(({ kind }) => kind === 'ACTUAL')
        .map(({ period }) => period);
    expect(await years(3)).toEqual(['2024']);
    expect(await years(4)).toEqual(['2024', `${YEAR}`]);
  });

  test('remarks stand with what they are about, in their quarter', async () => {
    await setRemark(hub, { cause: 'Falsch' });
    await setRemark(hub, { cause: 'Richtig' });
    await setRemark(hub, { about: 'Goal:2026/0501-1', cause: 'Zum Ziel', proposal: null });
    const first = await draft(hub);
    expect(quotaIn(first)).toMatchObject({ remark: { cause: 'Richtig', version: 2, decidedBy: 'Rat' } });
    expect(first.areas[0].goals.find(({ key }: { key: string }) => key === '0501-1').remark).toMatchObject({ cause: 'Zum Ziel' });
    expect(quotaIn(await draft(hub, 'quarter: 2'))).toMatchObject({ remark: null });
  });

  test('make another report, which its hash tells; the same facts make the same one', async () => {
    const one = await draft(hub);
    expect((await draft(hub)).hash).toBe(one.hash);
    await say(hub, QUOTA, `ACTUAL ${YEAR}-Q1: 7.61`);
    expect((await draft(hub)).hash).not.toBe(one.hash);
  });
});

describe('a question that makes no sense is refused', () => {
  test.each([
    ['quarter: 5', 'BAD_USER_INPUT', /^quarter: expected a quarter from 1 to 4, got 5/],
    ['quarter: 0', 'BAD_USER_INPUT', /^quarter/],
    ['quarter: -1', 'BAD_USER_INPUT', /^quarter/],
    ['quarter: 1, scope: { office: "999" }', 'BAD_USER_INPUT', /^scope.office: expected one of the plan 2026, got "999"/],
    ['quarter: 1, scope: { office: "59", department: "V" }', 'BAD_USER_INPUT', /^scope: expected one of/],
    ['quarter: 1, scope: { office: "" }', 'BAD_USER_INPUT', /^scope.office/],
    ['quarter: 1, threshold: "-1"', 'BAD_USER_INPUT', /^threshold/],
    ['quarter: 1, tolerance: "101"', 'BAD_USER_INPUT', /^tolerance/],
    ['quarter: 1, asOf: "2999-01-01T00:00:00Z"', 'BAD_USER_INPUT', /^asOf/],
    ['scope: { office: "59" }', 'GRAPHQL_VALIDATION_FAILED', /quarter/],
  ])('%s', async (args, code, message) => {
    const { errors } = await hub.answer(`{ controllingReport(year: ${YEAR}, ${args}) { year } }`);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  });
});
