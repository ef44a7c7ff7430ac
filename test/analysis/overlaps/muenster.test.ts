import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const OVERLAPS = `
  query Overlaps($year: Int, $filter: OverlapFilter) {
    overlaps(year: $year, filter: $filter, first: 200) {
      totalCount
      nodes {
        kind score
        nodes { id }
        evidence { kind text node { id } source { document } }
        justification { key reason product { number } otherProduct { number } service { key } source { kind } }
      }
    }
  }`;

interface Found {
  readonly kind: string;
  readonly score: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly evidence: readonly { readonly text: string }[];
}

/** "score kind of the one + the other", in the order of the list. */
const lines = (nodes: readonly Found[]) =>
  nodes.map(({ kind, score, nodes: two }) => `${score} ${kind} ${two.map(({ id }) => id.split('/')[1]).join(' + ')}`);

const words = (found: Found) => found.evidence.map(({ text }) => text);

describe('the overlaps of 2026', () => {
  /**
   * Read by hand from names and descriptions: eingliederungshilfe and schulbegleitung are shared by
   * two products each, so 1 − 0.4² = 0.84; one whole word that two have is 0.6, a part of one 0.3.
   */
  test('have what is known to overlap at the top', async () => {
    const { overlaps } = await ask(OVERLAPS, {});
    expect(lines(overlaps.nodes).slice(0, 9)).toEqual([
      '0.84 SAME_TASK 050302 + 060506',
      '0.6 SAME_TASK 030203 + 050102',
      '0.6 SAME_TASK 030203 + 060101',
      '0.6 SAME_TASK 050103 + 050305',
      '0.6 SAME_TASK 050305 + 060301',
      '0.6 SAME_TASK 060401 + 070102',
      '0.595 SAME_GOAL offene-ganztagsschule + verpflegungsberatung',
      '0.5 SAME_GOAL drogenhilfe + psychosoziale-betreuung',
      '0.5 SAME_GOAL kita-plaetze-alleinerziehende + uebergang-schule-beruf',
    ]);
    expect(overlaps.totalCount).toBeLessThan(20);
  });

  test('say what both have in common: school companions, rent debts, homelessness, a goal', async () => {
    const { overlaps } = await ask(OVERLAPS, {});
    const [companions, , , debts, homelessness] = overlaps.nodes;
    expect(words(companions)).toEqual(['Eingliederungshilfe', 'Schulbegleitung – Schulbegleitungen']);
    expect(words(debts)).toEqual(['Mietschulden']);
    expect(words(homelessness)).toEqual(['Wohnungslosigkeit']);
    // Only our reading says that help against homelessness includes rent debts, and the product says so.
    const { product } = await ask('{ product(number: "050305", year: 2026) { source { kind } } }');
    expect(product.source.kind).toBe('INFERRED');
    expect(overlaps.nodes[7].evidence).toEqual([
      {
        kind: 'GOAL',
        text: expect.stringMatching(/^0501-2 Im Haushaltsjahr/),
        node: { id: 'Goal:2026/0501-2' },
        source: { document: 'Stadt Münster, Haushaltsplan 2026/2027' },
      },
    ]);
  });

  test('are open but for the one that the dataset justifies', async () => {
    const { overlaps: justified } = await ask(OVERLAPS, { filter: { isJustified: true } });
    const { overlaps: open } = await ask(OVERLAPS, { filter: { isJustified: false } });
    const { overlaps: all } = await ask(OVERLAPS, {});
    expect(lines(justified.nodes)).toEqual(['0.6 SAME_TASK 060401 + 070102']);
    expect(justified.nodes[0].justification).toEqual({
      key: 'schwangerschaftsberatung',
      reason: 'Die Schwangerschaftsberatung geht von der Produktgruppe 0604 an die Produktgruppe 0701 über.',
      product: { number: '060401' },
      otherProduct: { number: '070102' },
      service: null,
      source: { kind: 'INFERRED' },
    });
    expect(open.nodes.every((one: { justification: unknown }) => one.justification === null)).toBe(true);
    expect(open.totalCount + justified.totalCount).toBe(all.totalCount);
  });

  test('are filtered by kind and by either of the two', async () => {
    const count = async (filter: Record<string, unknown>) => lines((await ask(OVERLAPS, { filter })).overlaps.nodes);
    expect(await count({ kinds: ['SAME_GOAL'], offices: ['40'] })).toEqual([
      '0.5 SAME_GOAL kita-plaetze-alleinerziehende + uebergang-schule-beruf',
    ]);
    expect(await count({ kinds: ['SAME_TASK'], departments: ['V'], productAreas: ['07'] })).toEqual([
      '0.6 SAME_TASK 060401 + 070102',
    ]);
    expect(await count({ offices: ['59'] })).toContain('0.6 SAME_TASK 050103 + 050305');
    for (const field of ['kinds', 'offices', 'departments', 'productAreas']) expect(await count({ [field]: [] })).toEqual([]);
  });
});

describe('the overlaps of 2013', () => {
  /**
   * 03-1 is helped by 50 and 59 and by 51: 0.5. 0501-1 is helped by four services of 50, 51 and 53 as
   * a set and by one of 40: four pairs, 0.5 ÷ log2 5 = 0.215 each, and the four are none among
   * themselves. All five that help 0603-1 are of 50 and 59. There are no products.
   */
  test('are the services of different sets of offices for one goal', async () => {
    const { overlaps } = await ask(OVERLAPS, { year: 2013 });
    expect(lines(overlaps.nodes)).toEqual([
      '0.5 SAME_GOAL schulausstattung-und-lernfoerderung + sozialpaedagogische-leistungen',
      '0.215 SAME_GOAL kinderbetreuung-und-pflege-von-angehoerigen + studien-und-berufsorientierung',
      '0.215 SAME_GOAL psychosoziale-leistungen + studien-und-berufsorientierung',
      '0.215 SAME_GOAL schuldnerberatung + studien-und-berufsorientierung',
      '0.215 SAME_GOAL studien-und-berufsorientierung + suchtberatung',
    ]);
  });
});
