import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../support/ask.js';

const keysOf = (nodes: readonly { readonly key: string }[]) => nodes.map(({ key }) => key);

describe('an indicator', () => {
  test('says what is measured, how, where from, and who answers for it', async () => {
    const { indicator } = await ask(`{
      indicator(key: "0501-I026", year: 2026) {
        id key name unit kind direction numerator denominator dimension validFrom validTo version
        goal { key } productGroup { number } product { number } provision { citation } office { number }
        source { document section page kind }
      }
    }`);
    expect(indicator).toEqual({
      ...{ id: 'Indicator:2026/0501-I026', key: '0501-I026', name: 'SGB II-Quote', unit: 'Prozent', kind: 'TARGET' },
      ...{ direction: 'KEEP', numerator: 'Leistungsberechtigte nach dem SGB II', version: 1 },
      denominator: 'Bevölkerung von 0 Jahren bis zur Altersgrenze nach § 7a SGB II',
      ...{ dimension: null, validFrom: null, validTo: null, goal: { key: '0501-1' }, productGroup: null, product: null },
      ...{ provision: null, office: { number: '59' } },
      source: { document: 'Stadt Münster, Haushaltsplan 2026/2027', section: 'Produktgruppe 0501', page: '278', kind: 'STATED' },
    });
  });

  test('is what its plan says: K2E3 of 2012 is not K2E3 of 2019', async () => {
    const query =
      'indicator(key: "K2E3", year: $year) { name validFrom validTo provision { citation } source { kind document } }';
    const source = { kind: 'INFERRED', document: 'Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II' };
    const provision = { citation: '§ 48a SGB II' };
    expect((await ask(`{ ${query.replace('$year', '2013')} }`)).indicator).toEqual({
      ...{ name: 'Nachhaltigkeit der Integrationen', validFrom: '2011-01-01', validTo: '2019-03-21', provision, source },
    });
    expect((await ask(`{ ${query.replace('$year', '2026')} }`)).indicator).toEqual({
      ...{ name: 'Kontinuierliche Beschäftigung nach Integration', validFrom: '2019-03-22', validTo: null, provision, source },
    });
  });

  test('that is not there is null, and has an id like everything else', async () => {
    expect(await ask('{ indicator(key: "K9", year: 2013) { key } node(id: "Indicator:2013/K1") { __typename id } }')).toEqual({
      indicator: null,
      node: { __typename: 'Indicator', id: 'Indicator:2013/K1' },
    });
  });

  test('is found by its name', async () => {
    const { search } = await ask('{ search(text: "Langzeitleistungsbeziehende", year: 2026) { node { __typename id } } }');
    expect(search).toContainEqual({ node: { __typename: 'Indicator', id: 'Indicator:2026/0501-I032' } });
  });
});

describe('lists of indicators', () => {
  test('are those of the paper of 2013: the three of § 48a SGB II with their supplementary figures', async () => {
    const { indicators } = await ask('{ indicators(year: 2013, first: 50) { totalCount nodes { key } } }');
    const supplements = ['K1', 'K2', 'K3'].flatMap((key) => [key, ...[1, 2, 3, 4].map((number) => `${key}E${number}`)]);
    expect(indicators).toEqual({ totalCount: 15, nodes: supplements.map((key) => ({ key })) });
  });

  test('of a goal, a product group and a product are what is attached to them', async () => {
    const { goal, group, product } = await ask(`{
      goal(key: "0501-2", year: 2026) { indicators { totalCount nodes { key } } }
      group: productGroup(number: "0501", year: 2026) { indicators(first: 6) { totalCount nodes { key } pageInfo { hasNextPage } } }
      product(number: "050101", year: 2026) { indicators { totalCount nodes { key } } }
    }`);
    expect(goal.indicators).toEqual({ totalCount: 1, nodes: [{ key: '0501-I027' }] });
    expect(group.indicators).toEqual({
      totalCount: 20,
      nodes: [...['0501-I028', '0501-I029', '0501-I030', '0501-I031', '0501-I032', 'K1'].map((key) => ({ key }))],
      pageInfo: { hasNextPage: true },
    });
    expect(product.indicators).toEqual({ totalCount: 0, nodes: [] });
  });

  test.each([
    ['{ kinds: [FAIRNESS] }', ['0301-I011', '0301-I012', '0301-I013']],
    ['{ directions: [LESS] }', ['03-I002', '0501-I027', 'K1', 'K3']],
    ['{ goals: ["0605-2"] }', ['0605-I075', '0605-I076', '0605-I077']],
    ['{ productGroups: ["0503"] }', ['0503-I038', '0503-I039', '0503-I040']],
    ['{ productAreas: ["07"] }', ['0701-I085', '0701-I086', '0701-I087']],
    ['{ productAreas: ["03"], kinds: [TARGET], text: "schulformen" }', ['03-I003', '0301-I004']],
    ['{ offices: ["AWQ"], kinds: [TARGET, STANDARD] }', ['0504-I041', '0504-I042', '0504-I043']],
    ['{ provisions: ["§ 35a SGB VIII"] }', ['0605-I084']],
    ['{ sourceKinds: [INFERRED], text: "zugangsrate" }', ['K1E3', 'K3E3']],
    ['{ text: "maedchenanteil werkstattschule" }', ['0302-I020']],
    ['{ kinds: [] }', []],
    ['{ offices: ["17"] }', []],
  ])('are filtered by %s', async (filter, keys) => {
    const { indicators } = await ask(`{ indicators(year: 2026, first: 200, filter: ${filter}) { totalCount nodes { key } } }`);
    expect(keysOf(indicators.nodes)).toEqual(keys);
    expect(indicators.totalCount).toBe(keys.length);
  });

  test('are ordered by name, and walked through page by page', async () => {
    const list = 'filter: { offices: ["53"] }, orderBy: { field: NAME, direction: DESC }';
    const { indicators } = await ask(`{ indicators(year: 2026, ${list}) { nodes { name } } }`);
    const names = indicators.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Teilergebnis je Einwohner', 'Beratungsleistungen', 'Aufwandsdeckungsgrad']);
    const walk = `query ($after: String) { indicators(year: 2026, first: 2, after: $after, ${list}) { nodes { name } pageInfo { endCursor hasNextPage } } }`;
    const first = (await ask(walk)).indicators;
    const second = (await ask(walk, { after: first.pageInfo.endCursor })).indicators;
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(names);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('refuse what is no page', async () => {
    const { errors } = await answerTo('{ indicators(year: 2026, first: 201) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
