import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const COMPARE = `
  query Compare($from: Int!, $to: Int!, $filter: PlanChangeFilter, $first: Int) {
    comparePlans(from: $from, to: $to) {
      from { year } to { year }
      summary { type kind count }
      changes(filter: $filter, first: $first) {
        totalCount
        nodes {
          kind type message english: message(language: EN)
          before { id } after { id }
          fields { field before after beforeNodes { id } afterNodes { id } }
        }
      }
    }
  }`;

/** What became of the objects a filter lets through between the two plans of Münster. */
async function changesOf(filter: object, from = 2013, to = 2026) {
  const { comparePlans } = await ask(COMPARE, { from, to, filter, first: 200 });
  return comparePlans.changes.nodes;
}

const told = ({ kind, before, after }: { kind: string; before?: { id: string }; after?: { id: string } }) =>
  `${kind} ${before?.id ?? '-'} ${after?.id ?? '-'}`;

interface Pages {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly Parameters<typeof told>[0][];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/*
 * Worked out by hand from the CSV files of 2013 and 2026.
 * offices.csv: 17 has another name and is under OB instead of nowhere; 53 has another name and carries out ÖGDG NRW
 * instead of nothing; 50 carries out SGB IX, AsylbLG and BAföG besides SGB XII, 51 the UVG besides SGB VIII; 40 and 59
 * stay as they are; V/MIA is gone, AWQ is new.
 * product_groups.csv: 0103 and 0501 have other names, 0501 and 0603 other committees (ASGA -> ASGAM, none -> AKJF);
 * eleven groups are new, none is gone.
 * departments.csv: V has another name, VI is new.
 */
describe('2026 compared with 2013', () => {
  test('offices that were renamed are renamed, not removed and added', async () => {
    expect((await changesOf({ types: ['Office'] })).map(told)).toEqual([
      'ADDED - Office:2026/AWQ',
      'REMOVED Office:2013/V/MIA -',
      'RENAMED Office:2013/17 Office:2026/17',
      'RENAMED Office:2013/53 Office:2026/53',
      'MOVED Office:2013/17 Office:2026/17',
      'CHANGED Office:2013/50 Office:2026/50',
      'CHANGED Office:2013/51 Office:2026/51',
      'CHANGED Office:2013/53 Office:2026/53',
    ]);
  });

  test('so are product groups', async () => {
    const changes = await changesOf({ types: ['ProductGroup'], kinds: ['RENAMED', 'MOVED', 'CHANGED', 'REMOVED'] });
    expect(changes.map(told)).toEqual([
      'RENAMED ProductGroup:2013/0103 ProductGroup:2026/0103',
      'RENAMED ProductGroup:2013/0501 ProductGroup:2026/0501',
      'CHANGED ProductGroup:2013/0501 ProductGroup:2026/0501',
      'CHANGED ProductGroup:2013/0603 ProductGroup:2026/0603',
    ]);
    expect(await changesOf({ types: ['ProductGroup'], kinds: ['ADDED'] })).toHaveLength(11);
  });

  test('a renaming names both names, in German and English', async () => {
    const [renamed] = await changesOf({ offices: ['53'], types: ['Office'], kinds: ['RENAMED'] });
    expect(renamed).toMatchObject({
      message:
        'Das Amt 53 heißt jetzt „Gesundheits- und Veterinäramt“, vorher „Amt für Gesundheit, Veterinär- und Lebensmittelangelegenheiten“.',
      english:
        'The office 53 is now called “Gesundheits- und Veterinäramt”, before “Amt für Gesundheit, Veterinär- und Lebensmittelangelegenheiten”.',
      fields: [
        {
          field: 'name',
          before: 'Amt für Gesundheit, Veterinär- und Lebensmittelangelegenheiten',
          after: 'Gesundheits- und Veterinäramt',
          beforeNodes: [],
          afterNodes: [],
        },
      ],
    });
  });

  test('references come as keys and as objects', async () => {
    const [changed] = await changesOf({ types: ['ProductGroup'], kinds: ['CHANGED'] });
    expect(changed.message).toBe(
      'Die Produktgruppe 0501 „Leistungen der Grundsicherung für Arbeitsuchende“ ist geändert: Ausschuss ASGAM statt ASGA.',
    );
    expect(changed.fields).toEqual([
      {
        field: 'committee',
        before: 'ASGA',
        after: 'ASGAM',
        beforeNodes: [{ id: 'Committee:2013/ASGA' }],
        afterNodes: [{ id: 'Committee:2026/ASGAM' }],
      },
    ]);
    const [lists] = await changesOf({ types: ['Office'], kinds: ['CHANGED'] });
    expect(lists.message).toBe(`Das Amt 50 „Sozialamt“ ist geändert: Rechtskreise ${lists.fields[0].after} statt SGB_XII.`);
    expect(lists.fields[0].after.split(', ').toSorted()).toEqual(['ASYLBLG', 'BAFOEG', 'SGB_IX', 'SGB_XII']);
    const [moved] = await changesOf({ types: ['Office'], kinds: ['MOVED'] });
    expect(moved.message).toBe('Das Amt 17 „Amt für Gleichstellung“ ist verschoben: Dezernat OB statt keiner Angabe.');
  });

  /* goals.csv: the five keys L-1, 03-1, 0501-1, 0501-2, 0603-1 stand in both years with other words; services share no key and no name. */
  test('goals with the same key are in other words, and services and contributions are all others', async () => {
    const goals = await changesOf({ types: ['Goal'], kinds: ['RENAMED'] });
    expect(goals.map(told)).toEqual(
      ['L-1', '03-1', '0501-1', '0501-2', '0603-1']
        .map((key) => `RENAMED Goal:2013/${key} Goal:2026/${key}`)
        .toSorted((a, b) => a.localeCompare(b, 'de', { numeric: true })),
    );
    expect(goals.find((change: { before: { id: string } }) => change.before.id === 'Goal:2013/0501-2').message).toMatch(
      /^Das Ziel 0501-2 lautet jetzt „Im Haushaltsjahr .*“, vorher „Die Hilfebedürftigkeit verringern“\.$/,
    );
    const { summary } = (await ask(COMPARE, { from: 2013, to: 2026 })).comparePlans;
    const counted = summary.filter(({ type }: { type: string }) => ['Service', 'Contribution'].includes(type));
    expect(counted).toEqual([
      { type: 'Service', kind: 'ADDED', count: 10 },
      { type: 'Service', kind: 'REMOVED', count: 12 },
      { type: 'Contribution', kind: 'ADDED', count: 11 },
      { type: 'Contribution', kind: 'REMOVED', count: 12 },
    ]);
  });

  test('the summary counts what the list holds', async () => {
    const { comparePlans } = await ask(COMPARE, { from: 2013, to: 2026, first: 0 });
    const total = comparePlans.summary.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(comparePlans.changes).toEqual({ totalCount: total, nodes: [] });
    for (const { type, kind, count } of comparePlans.summary) {
      expect(await changesOf({ types: [type], kinds: [kind] })).toHaveLength(count);
    }
  });

  test('the changes of an office are its own, and those of what it is responsible for, provides and contributes to', async () => {
    const changes = await changesOf({ offices: ['17'] });
    expect(changes.map(told)).toEqual([
      'RENAMED Office:2013/17 Office:2026/17',
      'MOVED Office:2013/17 Office:2026/17',
      'ADDED - ProductGroup:2026/0104',
      'ADDED - Product:2026/010401',
      'ADDED - Product:2026/010402',
      'ADDED - Goal:2026/0104-1',
      'ADDED - Contribution:2026/gender-budgeting/0104-1',
    ]);
    expect(changes.at(-1).message).toBe('Der Zielbeitrag gender-budgeting/0104-1 ist neu.');
  });

  test('a plan is the same as itself', async () => {
    const { comparePlans } = await ask(COMPARE, { from: 2026, to: 2026 });
    expect(comparePlans).toMatchObject({ from: { year: 2026 }, to: { year: 2026 }, summary: [], changes: { totalCount: 0 } });
  });

  test('pages go on from their cursors', async () => {
    const PAGES = `query Pages($after: String) {
      comparePlans(from: 2013, to: 2026) { changes(first: 50, after: $after) { totalCount nodes { kind before { id } after { id } } pageInfo { hasNextPage endCursor } } } }`;
    const all: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { changes }: Pages = (await ask(PAGES, { after })).comparePlans;
      all.push(...changes.nodes.map(told));
      total = changes.totalCount;
      after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
    } while (after);
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
  });
});
