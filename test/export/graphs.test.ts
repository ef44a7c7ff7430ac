import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { manifestOf } from '../persisted-documents/manifests.js';
import { ask } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { exported, type Graph, gexfOf, graphmlOf, textOf } from './exported.js';
import { curated } from './operations.js';

const PYRAMID = `query Derivation($year: Int, $after: String) { goals(year: $year, after: $after) {
  nodes { id statement parents { id } children { id key } } pageInfo { hasNextPage endCursor } } }`;
const OFFICES = `query Providers($year: Int, $first: Int, $after: String) { services(year: $year, first: $first, after: $after) {
  nodes { id name offices { id name } contributions(first: 50) { nodes { id effect strength service { id } goal { id key } contributingOffices { id } } } }
  pageInfo { hasNextPage endCursor } } }`;
const MATRIX = `query Matrix($year: Int) { contributionMatrix(rows: DEPARTMENT, columns: DEPARTMENT, year: $year) {
  rows { label node { id } } cells { row { label node { id ... on Department { name } } } column { label node { id } } counts { contributions goals } } } }`;
const PATHS = `query Paths { impactPaths(from: "Service:2013/schuldnerberatung") {
  paths { nodes { id ... on Goal { statement } } edges { kind from { id } to { id } } } } }`;
const DEPENDENCIES = `query Dependencies { officeDependencies(year: 2013) { links { office { id name } dependsOn { id } contributionCount } } }`;
const OVERLAPS = `query Overlaps($after: String) { overlaps(year: 2026, first: 50, after: $after) {
  nodes { kind score nodes { id } } pageInfo { hasNextPage endCursor } } }`;
const CHANGES = `query Changes($after: String) { comparePlans(from: 2013, to: 2026) { changes(first: 100, after: $after) {
  nodes { kind before { id } after { id } message } pageInfo { hasNextPage endCursor } } } }`;
const WITHOUT_IDS = 'query WithoutIds { goals(year: 2013) { nodes { id office { number } parents { key } } } }';
const WITHOUT_OBJECTS = 'query WithoutObjects { about { version } }';

let database: TestDatabase;
let hub: HubProcess;
beforeAll(async () => {
  database = await createDatabase();
  const texts = [PYRAMID, OFFICES, MATRIX, PATHS, DEPENDENCIES, OVERLAPS, CHANGES, WITHOUT_IDS, WITHOUT_OBJECTS];
  hub = await startProcess({ DATABASE_URL: database.url, PERSISTED_DOCUMENT_FILES: manifestOf(...texts) });
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

const FORMATS: readonly (readonly [string, (xml: string) => Graph])[] = [
  ['graphml', graphmlOf],
  ['gexf', gexfOf],
];

/** The graph of a file, in both formats. */
async function graphOf(name: string, variables?: unknown): Promise<Graph> {
  const graphs = await Promise.all(
    FORMATS.map(async ([extension, read]) =>
      read(await textOf(await exported(`${name}.${extension}`, { variables, url: hub.url }))),
    ),
  );
  const [graphml, gexf] = graphs as [Graph, Graph];
  // GEXF repeats the type of an edge where its viewers look for it.
  expect(gexf.edges.map(({ label, source, target }) => [label, source, target])).toEqual(
    graphml.edges.map(({ type, source, target }) => [type, source, target]),
  );
  expect([...gexf.nodes]).toEqual([...graphml.nodes]);
  return graphml;
}

/** The arrows that an answer says there are, each once. */
const distinct = (arrows: readonly string[]): readonly string[] => [...new Set(arrows)].sort();
const arrows = ({ edges }: Graph, type: string) =>
  edges.filter((edge) => edge.type === type).map(({ source, target }) => `${source} > ${target}`);

describe('a graph', () => {
  test('of a curated matrix has each cell between two offices as an edge, with its counts', async () => {
    const variables = { rows: 'OFFICE', columns: 'OFFICE', year: 2013 };
    const graph = await graphOf('MatrixGet', variables);
    const { contributionMatrix } = await ask(curated('MatrixGet').text, variables);
    // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
    const cells = contributionMatrix.cells.filter(({ row, column }: any) => row.node && column.node);
    expect(cells.length).toBeGreaterThan(4);
    for (const { row, column, counts } of cells) {
      expect(graph.edges).toContainEqual(
        expect.objectContaining({
          type: 'MatrixCell',
          source: row.node.id,
          target: column.node.id,
          'counts.contributions': String(counts.contributions),
        }),
      );
    }
  });

  test('of curated paths has each step as one edge, though several paths lead over it', async () => {
    const variables = { from: 'Service:2013/schuldnerberatung' };
    const graph = await graphOf('ImpactPathsFind', variables);
    const { impactPaths } = await ask(curated('ImpactPathsFind').text, variables);
    // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
    const steps = impactPaths.paths.flatMap(({ edges }: any) => edges).map(({ from, to }: any) => `${from.id} > ${to.id}`);
    expect(distinct(arrows(graph, 'ImpactEdge'))).toEqual(distinct(steps));
    expect(arrows(graph, 'ImpactEdge')).toHaveLength(distinct(steps).length);
  });

  test('of contributions has each of them as an edge from its service to its goal, with what is said of it', async () => {
    const variables = { year: 2013 };
    const graph = await graphOf('ContributionsList', variables);
    const { contributions } = await ask(curated('ContributionsList').text, { ...variables, first: 200 });
    const edges = new Map(graph.edges.filter(({ type }) => type === 'Contribution').map((edge) => [edge.id, edge]));
    expect(edges.size).toBe(contributions.totalCount);
    for (const { id, service, goal, effect, status, crossesOffices, source } of contributions.nodes) {
      expect(edges.get(id)).toMatchObject({
        source: service.id,
        target: goal.id,
        effect,
        status,
        crossesOffices: String(crossesOffices),
        'source.document': source.document,
      });
      expect(graph.nodes.get(goal.id)).toMatchObject({ type: 'Goal', label: goal.statement, level: goal.level });
      expect(graph.nodes.get(service.id)).toMatchObject({ type: 'Service', label: service.name, key: service.key });
    }
    const provided = contributions.nodes.flatMap(
      ({ service, contributingOffices }: { service: { id: string }; contributingOffices: readonly { id: string }[] }) =>
        contributingOffices.map((office) => `${office.id} > ${service.id}`),
    );
    expect(arrows(graph, 'services').sort()).toEqual([...new Set(provided)].sort());
  });

  test('has every goal once with all that is said of it anywhere, and each derivation once, upwards', async () => {
    const graph = await graphOf('Derivation', { year: 2013 });
    const { goals } = await ask('{ goals(year: 2013, first: 200) { nodes { id key statement parents { id key } } } }');
    const derived = goals.nodes.flatMap(({ id, parents }: { id: string; parents: readonly { id: string }[] }) =>
      parents.map((parent) => `${id} > ${parent.id}`),
    );
    expect(derived.length).toBeGreaterThan(0);
    expect(arrows(graph, 'parents').sort()).toEqual(derived.sort());
    expect(graph.edges).toHaveLength(derived.length);
    expect([...graph.nodes.keys()].sort()).toEqual(goals.nodes.map(({ id }: { id: string }) => id).sort());
    for (const { id, key, statement, parents } of goals.nodes) {
      expect(graph.nodes.get(id)).toMatchObject({ statement, ...(parents.length > 0 && { key }) });
    }
  });

  test('draws what nested lists and several places say of the same once', async () => {
    const graph = await graphOf('Providers', { year: 2013 });
    const { contributions, services } = await ask(
      '{ contributions(year: 2013) { totalCount } services(year: 2013, first: 200) { totalCount nodes { id offices { id } } } }',
    );
    expect(graph.edges.filter(({ type }) => type === 'Contribution')).toHaveLength(contributions.totalCount);
    expect([...graph.nodes.values()].filter(({ type }) => type === 'Service')).toHaveLength(services.totalCount);
    const provided = services.nodes.flatMap(({ id, offices }: { id: string; offices: readonly { id: string }[] }) =>
      offices.map((office) => `${office.id} > ${id}`),
    );
    expect(arrows(graph, 'services').sort()).toEqual(provided.sort());
  });
});

describe('the graph of an analysis', () => {
  test('has the cells of the matrix as edges between departments', async () => {
    const graph = await graphOf('Matrix', { year: 2013 });
    const { contributionMatrix } = await ask(MATRIX, { year: 2013 });
    const drawn = contributionMatrix.cells.filter(
      ({ row, column }: Record<string, { node: unknown }>) => row!.node && column!.node,
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(graph.edges.map((edge) => [edge.source, edge.target, edge['counts.contributions'], edge['counts.goals']])).toEqual(
      drawn.map(({ row, column, counts }: Record<string, Record<string, { id: string }>>) => [
        row!.node!.id,
        column!.node!.id,
        String(counts!.contributions),
        String(counts!.goals),
      ]),
    );
  });

  test('has the steps of impact paths, the dependencies of offices, the pairs of overlaps and what was renamed', async () => {
    const { impactPaths } = await ask(PATHS);
    const steps = impactPaths.paths.flatMap(({ edges }: { edges: readonly Record<string, { id: string }>[] }) =>
      edges.map(({ from, to }) => `${from!.id} > ${to!.id}`),
    );
    expect(new Set(arrows(await graphOf('Paths'), 'ImpactEdge'))).toEqual(new Set(steps));
    const { officeDependencies } = await ask(DEPENDENCIES);
    expect(arrows(await graphOf('Dependencies'), 'OfficeDependency')).toEqual(
      officeDependencies.links.map((link: Record<string, { id: string }>) => `${link.dependsOn!.id} > ${link.office!.id}`),
    );
    const { overlaps } = await ask('{ overlaps(year: 2026, first: 200) { nodes { kind nodes { id } } } }');
    const pairs = (await graphOf('Overlaps')).edges.map((edge) => [edge.kind, edge.source, edge.target]);
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs).toEqual(
      overlaps.nodes.map(({ kind, nodes }: { kind: string; nodes: readonly { id: string }[] }) => [
        kind,
        ...nodes.map(({ id }) => id),
      ]),
    );
    const changes = await graphOf('Changes');
    expect(arrows(changes, 'PlanChange')).toContain('Office:2013/50 > Office:2026/50');
  });
});

describe('what cannot be drawn is refused', () => {
  async function refusal(file: string, wanted = {}): Promise<unknown[]> {
    const answer = await exported(file, { url: hub.url, ...wanted });
    const { errors } = (await answer.json()) as { errors: readonly { message: string; extensions: { code: string } }[] };
    return [answer.status, errors[0]!.extensions.code, errors[0]!.message];
  }

  test.each(FORMATS)('objects without ids, by the places where they are missing: %s', async (extension) => {
    expect(await refusal(`WithoutIds.${extension}`)).toEqual([
      400,
      'EXPORT_NOT_POSSIBLE',
      'document: expected the field "id" of everything that is to be drawn; it is missing in goals.nodes.office, goals.nodes.parents.',
    ]);
    expect(await refusal(`WithoutObjects.${extension}`)).toMatchObject([
      400,
      'EXPORT_NOT_POSSIBLE',
      'document: expected objects with an id to draw, got none.',
    ]);
  });

  test('a part of the answer', async () => {
    expect(await refusal('Paths.gexf', { list: 'impactPaths.paths' })).toMatchObject([
      400,
      'BAD_USER_INPUT',
      'list: expected none, because a graph shows the whole answer.',
    ]);
  });
});
