import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const ANALYSES = `
  fragment Gaps on CoverageGapConnection { totalCount nodes { code objects { id } } }
  query Analyses($remove: [ID!]) {
    contributionMatrix(rows: OFFICE, columns: OFFICE, year: 2013) { ...Counts }
    coverageGaps(first: 100, year: 2013) { ...Gaps }
    overlaps(first: 100, year: 2013) { totalCount nodes { score } }
    officeDependencies(first: 100, year: 2013) { ...Links }
    impactPaths(from: "Service:2013/schuldnerberatung") { ...Paths }
    whatIf(remove: $remove, year: 2013) {
      contributionMatrix(rows: OFFICE, columns: OFFICE) { ...Counts }
      coverageGaps(first: 100) { ...Gaps }
      overlaps(first: 100) { totalCount nodes { score } }
      officeDependencies(first: 100) { ...Links }
      impactPaths(from: "Service:2013/schuldnerberatung") { ...Paths }
    }
  }
  fragment Counts on ContributionMatrix { totals { contributions } rows { label } columns { label } }
  fragment Paths on ImpactPaths { paths { length nodes { id } edges { kind source { document } } } reached { node { id } length } }
  fragment Links on OfficeDependencies { linkCount links { office { number } dependsOn { number } } }`;

describe('the analyses of a plan, asked of the changed one', () => {
  test('answer as they do for the plan where nothing is changed', async () => {
    const { whatIf, ...plan } = await ask(ANALYSES, { remove: [] });
    expect(whatIf).toEqual(plan);
  });

  test('know nothing of an office that is gone', async () => {
    const { whatIf } = await ask(ANALYSES, { remove: ['Office:2013/51'] });
    expect(whatIf.contributionMatrix.totals.contributions).toBe(11);
    expect(JSON.stringify(whatIf.officeDependencies)).not.toContain('"51"');
    expect(JSON.stringify(whatIf.contributionMatrix)).not.toContain('Amt 51');
    expect(whatIf.impactPaths.paths).not.toEqual([]);
  });
});
