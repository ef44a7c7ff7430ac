import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const MATRIX = `
  query Matrix($axis: MatrixAxis!, $filter: ContributionFilter) {
    contributionMatrix(rows: $axis, columns: $axis, filter: $filter, year: 2013) {
      rows { ...Line }
      columns { ...Line }
      cells { row { key } column { key } counts { ...Counts } contributions { totalCount nodes { service { key } goal { key } } } }
      totals { ...Counts byEffect { effect contributions } byStatus { status contributions } }
    }
  }
  fragment Line on MatrixLine { key label node { id } totals { ...Counts } }
  fragment Counts on MatrixCounts { contributions goals services }`;

interface Counts {
  readonly contributions: number;
  readonly goals: number;
  readonly services: number;
}
interface Line {
  readonly key: string | null;
  readonly totals: Counts;
}

const counts = ({ contributions, goals, services }: Counts) => [contributions, goals, services];
const lines = (list: readonly Line[]) => list.map(({ key, totals }) => [key, ...counts(totals)]);

/** The matrix of one axis with itself; every count is contributions, goals, services. */
async function matrixOf(axis: string) {
  const { contributionMatrix: matrix } = await ask(MATRIX, { axis });
  for (const { counts: own, contributions } of matrix.cells) expect(own.contributions).toBe(contributions.totalCount);
  return {
    rows: lines(matrix.rows),
    columns: lines(matrix.columns),
    cells: matrix.cells.map((cell: { row: Line; column: Line; counts: Counts }) => [
      `${cell.row.key} > ${cell.column.key}`,
      ...counts(cell.counts),
    ]),
    totals: counts(matrix.totals),
  };
}

/*
 * The table of section 5.1 has twelve services, each contributing to one goal:
 *
 *   A  school equipment and learning support        50, 59       → 03-1 (office 40, Dez. IV, no law)
 *   B  social-pedagogical services                  51           → 03-1
 *   C  study and career orientation                 40           → 0501-1 (office 59, Dez. V, SGB II)
 *   D  four social services under § 16a SGB II      50, 51, 53   → 0501-1
 *   E  five services of participation               50, 59       → 0603-1 (office 51, Dez. IV, SGB VIII)
 *
 * 40 and 51 belong to Dez. IV; 50, 53 and 59 to Dez. V.
 */
describe('the matrices of 2013, worked out by hand from the paper', () => {
  /*
   * From IV: B to IV (1); C and the four of D, through office 51, to V (5).
   * From V: A and the five of E to IV (6); the four of D, through 50 and 53 but counted once, to V (4).
   * IV contributes 1 + 5 = 6, V 6 + 4 = 10; they are 12, because D counts in both rows.
   * IV receives 1 + 6 = 7, V receives C and D = 5, which together are the 12.
   */
  test('departments', async () => {
    expect(await matrixOf('DEPARTMENT')).toEqual({
      rows: [
        ['IV', 6, 2, 6],
        ['V', 10, 3, 10],
      ],
      columns: [
        ['IV', 7, 2, 7],
        ['V', 5, 1, 5],
      ],
      cells: [
        ['IV > IV', 1, 1, 1],
        ['IV > V', 5, 1, 5],
        ['V > IV', 6, 2, 6],
        ['V > V', 4, 1, 4],
      ],
      totals: [12, 3, 12],
    });
  });

  /*
   * A contribution comes from the laws of its provisions and those its offices carry out (50: SGB XII,
   * 51: SGB VIII, 59: SGB II; 40 and 53: none).
   *   A  SGB II and XII (§§ 28, 34; 59, 50)   → 03-1, no law      B  SGB VIII (§ 13; 51)          → no law
   *   C  no law                               → SGB II            D  SGB II, VIII, XII (§ 16a; 51, 50) → SGB II
   *   E  SGB II and XII (59, 50)              → SGB VIII
   * From II: D 4 to II, E 5 to VIII, A 1 to none = 10. From VIII: D 4 to II, B 1 to none = 5.
   * From XII: as from II = 10. From none: C 1 to II. To II: C and D = 5; to VIII: E = 5; to none: A and B = 2.
   */
  test('legal domains', async () => {
    expect(await matrixOf('LEGAL_DOMAIN')).toEqual({
      rows: [
        ['SGB_II', 10, 3, 10],
        ['SGB_VIII', 5, 2, 5],
        ['SGB_XII', 10, 3, 10],
        [null, 1, 1, 1],
      ],
      columns: [
        ['SGB_II', 5, 1, 5],
        ['SGB_VIII', 5, 1, 5],
        [null, 2, 1, 2],
      ],
      cells: [
        ['SGB_II > SGB_II', 4, 1, 4],
        ['SGB_II > SGB_VIII', 5, 1, 5],
        ['SGB_II > null', 1, 1, 1],
        ['SGB_VIII > SGB_II', 4, 1, 4],
        ['SGB_VIII > null', 1, 1, 1],
        ['SGB_XII > SGB_II', 4, 1, 4],
        ['SGB_XII > SGB_VIII', 5, 1, 5],
        ['SGB_XII > null', 1, 1, 1],
        ['null > SGB_II', 1, 1, 1],
      ],
      totals: [12, 3, 12],
    });
  });

  test('every effect and status is counted, also those that do not occur', async () => {
    const { totals } = (await ask(MATRIX, { axis: 'OFFICE' })).contributionMatrix;
    const none = { contributions: 0 };
    expect(totals.byEffect).toEqual([
      { effect: 'SUPPORTS', contributions: 12 },
      { effect: 'COMPLEMENTS', ...none },
      { effect: 'CONFLICTS', ...none },
    ]);
    expect(totals.byStatus).toEqual([
      { status: 'PROPOSED', ...none },
      { status: 'AGREED', contributions: 12 },
      { status: 'CONTESTED', ...none },
    ]);
  });

  test('lines have a German heading and their object', async () => {
    const { columns } = (await ask(MATRIX, { axis: 'LEGAL_DOMAIN' })).contributionMatrix;
    expect(columns).toMatchObject([
      { key: 'SGB_II', label: 'SGB II', node: { id: 'LegalDomain:2013/SGB_II' } },
      { key: 'SGB_VIII', label: 'SGB VIII', node: { id: 'LegalDomain:2013/SGB_VIII' } },
      { key: null, label: 'ohne Rechtskreis', node: null },
    ]);
  });

  test('a filter chooses what is counted', async () => {
    const { contributionMatrix: matrix } = await ask(MATRIX, { axis: 'OFFICE', filter: { fromOffices: ['53'] } });
    expect(matrix.rows.map((row: Line) => row.key)).toEqual(['50', '51', '53']);
    expect(matrix.totals).toMatchObject({ contributions: 4, goals: 1, services: 4 });
  });
});
