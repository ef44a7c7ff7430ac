import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../../support/ask.js';

const matrix = (args: string, fields = 'totals { contributions }') => `{ contributionMatrix(${args}) { ${fields} } }`;
const WHOLE =
  'rows { key } columns { key } cells { counts { contributions } } totals { contributions goals services byEffect { contributions } }';

async function errorOf(query: string) {
  const { errors } = await answerTo(query);
  return { code: errors![0]!.extensions.code, message: errors![0]!.message };
}

describe('a matrix that cannot be', () => {
  test.each(['rows: PLANET, columns: OFFICE', 'rows: OFFICE', 'columns: OFFICE', 'rows: "OFFICE", columns: OFFICE'])(
    '(%s) does not fit the schema',
    async (args) => {
      expect((await errorOf(matrix(args))).code).toBe('GRAPHQL_VALIDATION_FAILED');
    },
  );

  test('services have no goal level: the message names the argument, what was expected and what came', async () => {
    const { code, message } = await errorOf(matrix('rows: GOAL_LEVEL, columns: GOAL_LEVEL, year: 2013'));
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toBe(
      'rows: expected an axis that services have (OFFICE, DEPARTMENT, LEGAL_DOMAIN, PRODUCT_AREA, PRODUCT_GROUP, FIELD_OF_ACTION), got "GOAL_LEVEL".',
    );
  });

  test('there is no plan of the year', async () => {
    expect((await errorOf(matrix('rows: OFFICE, columns: OFFICE, year: 1900'))).code).toBe('PLAN_NOT_FOUND');
  });

  test('a filter that is none', async () => {
    const wrong = ['{ planet: "x" }', '{ effects: [HELPS] }', '{ fromOffices: [1.5] }', '7'];
    for (const filter of wrong) {
      const { code } = await errorOf(matrix(`rows: OFFICE, columns: OFFICE, filter: ${filter}`));
      expect({ filter, code }).toEqual({ filter, code: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });

  test.each([
    ['first: 201', 'BAD_USER_INPUT'],
    ['first: -1', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "nonsense"', 'INVALID_CURSOR'],
  ])('a page of a cell with %s', async (page, code) => {
    const fields = `cells { contributions(${page}) { totalCount } }`;
    expect((await errorOf(matrix('rows: OFFICE, columns: OFFICE, year: 2013', fields))).code).toBe(code);
  });

  test('a huge page of every cell is too costly before anything is counted', async () => {
    const fields = 'cells { contributions(first: 200) { nodes { service { id } } } }';
    expect((await errorOf(matrix('rows: OFFICE, columns: OFFICE, year: 2013', fields))).code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('a matrix of nothing', () => {
  test.each(['{ fromOffices: ["nobody"] }', '{ effects: [] }', '{ crossesOffices: false }'])(
    'filter %s leaves no line and no cell, and totals of zero',
    async (filter) => {
      const { contributionMatrix } = await ask(matrix(`rows: OFFICE, columns: OFFICE, filter: ${filter}, year: 2013`, WHOLE));
      const zero = { contributions: 0 };
      const totals = { ...zero, goals: 0, services: 0, byEffect: [zero, zero, zero] };
      expect(contributionMatrix).toEqual({ rows: [], columns: [], cells: [], totals });
    },
  );
});

describe('the contributions of a cell', () => {
  const CELL = `
    query Cell($after: String) {
      contributionMatrix(rows: OFFICE, columns: OFFICE, filter: { fromOffices: ["59"], toOffices: ["51"] }, year: 2013) {
        cells {
          row { key }
          contributions(first: 2, after: $after, orderBy: { field: SERVICE, direction: DESC }) {
            nodes { service { key } } pageInfo { hasNextPage endCursor }
          }
        }
      }
    }`;

  interface Page {
    readonly nodes: readonly { readonly service: { readonly key: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  /** The page of the cell from 59 to 51; 50 provides the same services and has a row as well. */
  async function pageAfter(after: string | null): Promise<Page> {
    const { contributionMatrix } = await ask(CELL, { after });
    return contributionMatrix.cells.find(({ row }: { row: { key: string } }) => row.key === '59').contributions;
  }

  test('come in pages and in the order asked for', async () => {
    const keys: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await pageAfter(after);
      keys.push(...page.nodes.map(({ service }) => service.key));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(keys).toEqual([
      'soziale-und-kulturelle-teilhabe',
      'muensterpass',
      'klassenfahrten',
      'mittagsverpflegung',
      'foerderung-teilhabe-arbeitsleben',
    ]);
  });
});

describe('one cell of a matrix', () => {
  const FIELDS = 'row { key } column { key } counts { contributions } contributions(first: 2) { totalCount nodes { id } }';
  const cellOf = async (args: string, place: string) => {
    const { contributionMatrix } = await ask<{ contributionMatrix: { cell: unknown } }>(
      matrix(args, `cell${place && `(${place})`} { ${FIELDS} }`),
    );
    return contributionMatrix.cell;
  };

  test('is found by the keys of its row and column, and is the same as among all cells', async () => {
    const { contributionMatrix } = await ask<{ contributionMatrix: { cells: { row: unknown; column: unknown }[] } }>(
      matrix('rows: OFFICE, columns: OFFICE, year: 2026', `cells { ${FIELDS} }`),
    );
    expect(contributionMatrix.cells.length).toBeGreaterThan(5);
    for (const cell of contributionMatrix.cells) {
      const [row, column] = [cell.row, cell.column].map((line) => JSON.stringify((line as { key: string | null }).key));
      expect(await cellOf('rows: OFFICE, columns: OFFICE, year: 2026', `row: ${row}, column: ${column}`)).toEqual(cell);
    }
  });

  test('is null where nothing stands; a key left out is that of what has no value', async () => {
    expect(await cellOf('rows: OFFICE, columns: OFFICE, year: 2026', 'row: "51", column: "1"')).toBeNull();
    expect(await cellOf('rows: OFFICE, columns: OFFICE, year: 2026', '')).toBeNull();
    const place = 'row: "51"';
    expect(await cellOf('rows: OFFICE, columns: OFFICE, year: 2026', place)).toMatchObject({ column: { key: null } });
  });
});
