import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const SENTENCES = `
  query Sentences($year: Int, $language: Language, $filter: CoverageGapFilter) {
    coverageGaps(year: $year, language: $language, filter: $filter, first: 1) {
      nodes { message remedy level objects { id } source { document kind } }
    }
  }`;

/** The first gap of a code. */
async function first(code: string, year: number, language?: string | null) {
  const { coverageGaps } = await ask(SENTENCES, { year, language, filter: { codes: [code] } });
  return coverageGaps.nodes[0];
}

describe('each gap says in one sentence what is missing, and what would close it', () => {
  test('in German, unless English is asked for', async () => {
    const german =
      'Zum Ziel 0501-2 „Die Hilfebedürftigkeit verringern“ und den daraus abgeleiteten Zielen trägt keine Leistung bei.';
    expect((await first('GOAL_WITHOUT_CONTRIBUTION', 2013)).message).toBe(german);
    expect((await first('GOAL_WITHOUT_CONTRIBUTION', 2013, null)).message).toBe(german);
    expect(await first('GOAL_WITHOUT_CONTRIBUTION', 2013, 'EN')).toEqual({
      message: 'No service contributes to the goal 0501-2 “Die Hilfebedürftigkeit verringern” or to the goals derived from it.',
      remedy: 'Look for services that contribute to the goal in the planning conference, or give the goal up.',
      level: null,
      objects: [{ id: 'Goal:2013/0501-2' }],
      source: { document: 'SGB II', kind: 'INFERRED' },
    });
  });

  test('a level has neither object nor source', async () => {
    expect(await first('LEVEL_WITHOUT_GOALS', 2013)).toEqual({
      message: 'Auf der Ebene „Produktziel“ steht kein Ziel.',
      remedy: 'Ziele dieser Ebene beschließen oder festhalten, dass sie übersprungen wird.',
      level: 'PRODUCT_GOAL',
      objects: [],
      source: null,
    });
  });

  test('a contribution is named by its service and its goal', async () => {
    const { message, objects, source } = await first('CONTRIBUTION_INFERRED', 2026);
    expect(message).toMatch(
      /^Der Zielbeitrag „Drogenhilfe“ zum Ziel 0501-2 „Im Haushaltsjahr .* 2 %“ ist nur erschlossen, keine/,
    );
    expect(objects).toEqual([{ id: 'Contribution:2026/drogenhilfe/0501-2' }]);
    expect(source.kind).toBe('INFERRED');
  });
});
