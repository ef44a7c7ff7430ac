import { describe, expect, test } from '@jest/globals';
import { type AnyNode, type CoverageGap, createClient, type MatrixCounts } from '@zielnetz/client';
import { HUB } from '../support/ask.js';

/*
 * What the paper V/0715/2012 and the plans of 2013 and 2026 say is worked out by hand in test/analysis/;
 * here the same facts come through the SDK.
 */
const hub = createClient({ url: `${HUB()}/graphql` });

const IN_2013 = { year: 2013 };
const SET_OF_16A = [
  'kinderbetreuung-und-pflege-von-angehoerigen',
  'psychosoziale-leistungen',
  'schuldnerberatung',
  'suchtberatung',
];
/** The id without its year: "Goal/0501-1". */
const idOf = (node: AnyNode | null) => node?.id.replace(/:\d+/, '');
const aboutWhat = ({ code, level, objects }: CoverageGap) => `${code}: ${level ?? objects.map(idOf)}`;
const counted = ({ contributions, goals, services }: MatrixCounts) => [contributions, goals, services];

describe('the analyses, by the SDK', () => {
  test('matrix.get counts departments x departments as the paper does, with totals', async () => {
    const { contributionMatrix } = await hub.matrix.get({ rows: 'DEPARTMENT', columns: 'DEPARTMENT', ...IN_2013 });
    const { rows, columns, cells, totals } = contributionMatrix;
    expect(rows.map(({ key, totals: line }) => [key, ...counted(line)])).toEqual([
      ['IV', 6, 2, 6],
      ['V', 10, 3, 10],
    ]);
    expect(columns.map(({ node, totals: line }) => [idOf(node), ...counted(line)])).toEqual([
      ['Department/IV', 7, 2, 7],
      ['Department/V', 5, 1, 5],
    ]);
    expect(cells.map(({ row, column, counts }) => [row.key, column.key, ...counted(counts)])).toEqual([
      ['IV', 'IV', 1, 1, 1],
      ['IV', 'V', 5, 1, 5],
      ['V', 'IV', 6, 2, 6],
      ['V', 'V', 4, 1, 4],
    ]);
    expect(totals).toMatchObject({ contributions: 12, byEffect: [{ effect: 'SUPPORTS', contributions: 12 }, {}, {}] });
  });

  test('matrix.cells says why a cell counts so many, and has its contributions page by page', async () => {
    const asked = { rows: 'OFFICE', columns: 'OFFICE', ...IN_2013, filter: { fromOffices: ['53'] } } as const;
    const cellAfter = async (afterContribution?: string | null) => {
      const { contributionMatrix } = await hub.matrix.cells({ ...asked, firstContributions: 3, afterContribution });
      return contributionMatrix.cells.find(({ row, column }) => row.key === '53' && column.key === '59')!;
    };
    const cell = await cellAfter();
    expect(cell.counts.contributions).toBe(4);
    expect(cell.explanation.sentence).toMatch(/^Die Matrix zählt hier 4 Zielbeiträge/);
    const next = await cellAfter(cell.contributions.pageInfo.endCursor);
    expect(next.contributions.pageInfo.hasNextPage).toBe(false);
    const nodes = [...cell.contributions.nodes, ...next.contributions.nodes];
    expect(nodes.map(({ service, goal }) => [service.key, goal.key])).toEqual(SET_OF_16A.map((key) => [key, '0501-1']));
  });

  test('matrix.cells is within what a hub allows as it stands, and answers in English', async () => {
    const axes = { rows: 'LEGAL_DOMAIN', columns: 'GOAL_LEVEL' } as const;
    const { contributionMatrix } = await hub.matrix.cells({ ...axes, ...IN_2013, language: 'EN' });
    for (const { explanation } of contributionMatrix.cells) expect(explanation.sentence).toMatch(/^Here the matrix counts/);
    expect(contributionMatrix.cells.length).toBeGreaterThan(3);
  });

  test('impactPaths.find leads from debt advice (§ 16a SGB II) to the fight against poverty', async () => {
    const { impactPaths } = await hub.impactPaths.find({ from: 'Service:2013/schuldnerberatung' });
    const [path] = impactPaths.paths;
    expect(path!.nodes.map(idOf)).toEqual(['Service/schuldnerberatung', 'Goal/0501-1', 'Goal/S-1', 'Goal/L-1']);
    expect(path!.edges.map(({ kind }) => kind)).toEqual(['CONTRIBUTES', 'DERIVED_FROM', 'DERIVED_FROM']);
    expect(path).toMatchObject({ crossesLegalDomains: true, departments: [{ number: 'V' }, { number: 'IV' }] });
    expect(impactPaths).toMatchObject({
      direction: 'UP',
      isComplete: true,
      reached: [{ length: 1 }, { length: 2 }, { length: 3 }],
    });
  });

  test('impactPaths.find says which offices stand behind the guiding principle, and when it was cut', async () => {
    const { impactPaths } = await hub.impactPaths.find({ from: 'Goal:2013/L-1', direction: 'DOWN', first: 3 });
    expect(impactPaths.reached.map(({ node }) => idOf(node))).toEqual(['Office/40', 'Office/59', 'Office/51']);
    expect(impactPaths).toMatchObject({ isComplete: false, isReachedComplete: false, limit: 3 });
  });

  test('consistency.findings gives the figures that do not fit together, page by page', async () => {
    const asked = { year: 2026, first: 1, filter: { codes: ['CHANGE_CONTRADICTS_STOCK', 'GOAL_WITH_PLACEHOLDER'] } } as const;
    const all = [];
    for await (const { code, objects, figures } of hub.consistency.findings.each(asked))
      all.push([code, ...objects.map(idOf), figures.length]);
    expect(all).toEqual([
      ['CHANGE_CONTRADICTS_STOCK', 'Indicator/0501-I027', 'Indicator/0501-I032', 5],
      ...['05-2', '05-4', '05-5'].map((key) => ['GOAL_WITH_PLACEHOLDER', `Goal/${key}`, 0]),
    ]);
    const { consistencyFindings } = await hub.consistency.findings(asked);
    expect(consistencyFindings.nodes[0]!.figures[1]).toMatchObject({
      ...{ kind: 'ACTUAL', side: null, period: { name: '2024' }, value: '9044', source: { page: '278', kind: 'STATED' } },
    });
  });

  test('coverageGaps.list walks through the gaps of 2013, worst first, and counts them', async () => {
    const gaps = [];
    for await (const gap of hub.coverageGaps.list.each({ ...IN_2013, first: 3 })) gaps.push(aboutWhat(gap));
    expect(gaps).toEqual([
      ...['0501-2', '0501-3', '0501-4'].map((key) => `GOAL_WITHOUT_CONTRIBUTION: Goal/${key}`),
      'LEVEL_WITHOUT_GOALS: PRODUCT_GOAL',
      ...['0501-2', '0501-3', '0501-4'].map((key) => `GOAL_NOT_DERIVED: Goal/${key}`),
      'GOAL_NOT_BROKEN_DOWN: Goal/03-1',
    ]);
    const { coverageGaps } = await hub.coverageGaps.list({ ...IN_2013, filter: { codes: ['GOAL_NOT_DERIVED'] }, language: 'EN' });
    expect(coverageGaps.counts).toEqual([{ code: 'GOAL_NOT_DERIVED', severity: 'MEDIUM', count: 3 }]);
    expect(coverageGaps.nodes[0]!.remedy).not.toBe('');
  });

  test('overlaps.list has the school companions of 2026 at the top, with the evidence', async () => {
    const { overlaps } = await hub.overlaps.list({ year: 2026, first: 1 });
    const [companions] = overlaps.nodes;
    expect(companions!.nodes.map(idOf)).toEqual(['Product/050302', 'Product/060506']);
    expect(companions).toMatchObject({ kind: 'SAME_TASK', score: 0.84, justification: null });
    expect(companions!.evidence.map(({ text }) => text)).toEqual(['Eingliederungshilfe', 'Schulbegleitung – Schulbegleitungen']);
    const pairs = [];
    for await (const { nodes } of hub.overlaps.list.each({ year: 2026, first: 2 })) pairs.push(nodes.map(idOf).join());
    expect(pairs).toHaveLength(overlaps.totalCount);
    expect(pairs).toContain('Product/050103,Product/050305');
  });

  test('dependencies.ofOffices finds school, youth office and Jobcenter in three circles', async () => {
    const { officeDependencies } = await hub.dependencies.ofOffices(IN_2013);
    const numbers = (offices: readonly { number: string }[]) => offices.map(({ number }) => number).join(' ');
    expect(officeDependencies.circles.map(({ offices }) => numbers(offices))).toEqual(['40 59', '51 59', '40 51 59']);
    expect(officeDependencies.chains.map(({ groups }) => groups.map(({ offices }) => numbers(offices)).join(' > '))).toEqual([
      '40 51 59 > 50',
      '40 51 59 > 53',
    ]);
    expect(officeDependencies).toMatchObject({ linkCount: 9, conflictCount: 0, areCirclesComplete: true });
  });

  test("dependencies.ofGoal says on whom the Jobcenter's goal depends", async () => {
    const { goal } = await hub.dependencies.ofGoal({ key: '0501-1', ...IN_2013 });
    expect(goal!.dependsOn.map(({ office, share }) => [office.number, share])).toEqual([
      ['50', 0.8],
      ['51', 0.8],
      ['53', 0.8],
      ['40', 0.2],
    ]);
  });

  test('whatIf.effects and whatIf.lost say what goes with the offices 50 and 59', async () => {
    const remove = ['Office:2013/50', 'Office:2013/59'];
    const { whatIf } = await hub.whatIf.effects({ remove, ...IN_2013 });
    expect(whatIf.before).toEqual({ services: 12, contributions: 12, goals: 8, coveredGoals: 3 });
    expect(whatIf.after).toEqual({ services: 6, contributions: 6, goals: 8, coveredGoals: 2 });
    expect(whatIf.uncoveredGoals.nodes.map(({ key }) => key)).toEqual(['0603-1']);
    expect(whatIf.reducedServices.nodes.map(({ key }) => key)).toEqual(SET_OF_16A);
    const lost = [];
    for await (const { id } of hub.whatIf.lost.each({ remove, ...IN_2013, first: 4 })) lost.push(id);
    expect(lost).toEqual(whatIf.lost.nodes.map(({ id }) => id));
    expect(lost).toHaveLength(6);
  });

  test('whatIf takes new contributions as well, and its analyses are those of the changed plan', async () => {
    const add = [{ service: 'Service:2013/muensterpass', goal: 'Goal:2013/0501-2', effect: 'SUPPORTS' }] as const;
    const { whatIf } = await hub.whatIf.effects({ add, ...IN_2013 });
    expect(whatIf.newlyCoveredGoals.nodes.map(({ key }) => key)).toEqual(['0501-2']);
    expect(whatIf.added.nodes).toMatchObject([{ status: 'PROPOSED', source: { kind: 'INFERRED' } }]);
    const left = [];
    const filter = { severities: ['HIGH'] } as const;
    for await (const gap of hub.whatIf.coverageGaps.each({ add, ...IN_2013, filter })) left.push(aboutWhat(gap));
    expect(left).toEqual(['0501-3', '0501-4'].map((key) => `GOAL_WITHOUT_CONTRIBUTION: Goal/${key}`));
  });

  test('planComparison.changes reports renamed offices as renamed, in both languages', async () => {
    const asked = { from: 2013, to: 2026, filter: { types: ['Office'], kinds: ['RENAMED'] } } as const;
    const { comparePlans } = await hub.planComparison.changes({ ...asked, language: 'EN' });
    expect(comparePlans.changes.nodes.map(({ before, after }) => [before?.id, after?.id])).toEqual([
      ['Office:2013/17', 'Office:2026/17'],
      ['Office:2013/53', 'Office:2026/53'],
    ]);
    expect(comparePlans.changes.nodes[1]!.message).toMatch(/^The office 53 is now called “Gesundheits- und Veterinäramt”/);
    const all = [];
    for await (const { message } of hub.planComparison.changes.each({ from: 2013, to: 2026, first: 50 })) all.push(message);
    expect(all).toHaveLength(comparePlans.summary.reduce((sum, { count }) => sum + count, 0));
    expect(all).toContain('Der Zielbeitrag gender-budgeting/0104-1 ist neu.');
  });

  test('explanation.ofContribution gives the chain of facts with the paper as their source', async () => {
    const { node } = await hub.explanation.ofContribution({ id: 'Contribution:2013/suchtberatung/0501-1' });
    if (node?.__typename !== 'Contribution') throw new Error('expected a contribution');
    expect(node.explanation.sentence).toMatch(/^Die Leistung „Suchtberatung“ \(Amt 50, Amt 51 und Amt 53\) unterstützt das Ziel/);
    expect(node.explanation.facts[2]).toMatchObject({
      statement: 'Rechtsgrundlage der Leistung: § 16a SGB II.',
      node: { __typename: 'Service', key: 'suchtberatung' },
      source: { document: 'Vorlage V/0715/2012', section: '5.1', kind: 'STATED' },
    });
    expect(await hub.explanation.ofContribution({ id: 'Goal:2013/0501-1' })).toEqual({ node: { __typename: 'Goal' } });
  });
});
