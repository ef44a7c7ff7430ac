import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const ACROSS = `{
  contributions(filter: { crossesLegalDomains: true, toLegalDomains: ["SGB_VIII"] }, year: 2013) {
    totalCount
    nodes {
      goal { key office { number } }
      service { key offices { number } provisions { citation heading } }
      fromLegalDomains { code }
      toLegalDomains { code }
    }
  }
}`;

const EDUCATION = [
  { citation: '§ 28 SGB II', heading: 'Bedarfe für Bildung und Teilhabe' },
  { citation: '§ 34 SGB XII', heading: 'Bedarfe für Bildung und Teilhabe' },
];

describe('which contributions come to SGB VIII from other laws?', () => {
  test('the services of 50 and 59 to the goal of product group 0603, with their provisions', async () => {
    const { contributions } = await ask(ACROSS);
    const expected = Object.entries({
      'foerderung-teilhabe-arbeitsleben': [{ citation: 'SGB II', heading: null }],
      klassenfahrten: EDUCATION,
      mittagsverpflegung: EDUCATION,
      muensterpass: [],
      'soziale-und-kulturelle-teilhabe': EDUCATION,
    }).map(([key, provisions]) => ({
      goal: { key: '0603-1', office: { number: '51' } },
      service: { key, offices: [{ number: '50' }, { number: '59' }], provisions },
      fromLegalDomains: [{ code: 'SGB_II' }, { code: 'SGB_XII' }],
      toLegalDomains: [{ code: 'SGB_VIII' }],
    }));
    expect(contributions).toEqual({ totalCount: 5, nodes: expected });
  });
});
