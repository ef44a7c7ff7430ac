import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const ROW = `
  query Row($number: String!) {
    office(number: $number, year: 2013) {
      goals { nodes { key statement contributions { nodes { service { name provisions { citation } } otherOffices { number } fromLegalDomains { code } } } } }
    }
  }`;

interface Row {
  readonly office: {
    readonly goals: {
      readonly nodes: readonly {
        readonly key: string;
        readonly contributions: {
          readonly nodes: readonly {
            service: { name: string; provisions: { citation: string }[] };
            otherOffices: { number: string }[];
          }[];
        };
      }[];
    };
  };
}

/** The row of the paper's table (V/0715/2012, section 5.1) for an office: service, offices, law. */
async function rowOf(number: string): Promise<readonly string[]> {
  const { office } = await ask<Row>(ROW, { number });
  return office.goals.nodes.flatMap((goal) =>
    goal.contributions.nodes.map(({ service, otherOffices }) =>
      [
        goal.key,
        service.name.slice(0, 24),
        otherOffices.map((one) => one.number).join('+'),
        service.provisions.map((one) => one.citation).join('; '),
      ].join(' | '),
    ),
  );
}

describe('the main question: which services of other offices contribute to my goals?', () => {
  test('office 59 gets the row of product group 0501, no more, no fewer', async () => {
    expect(await rowOf('59')).toEqual([
      '0501-1 | Kinderbetreuung, Pflege  | 50+51+53 | § 16a SGB II',
      '0501-1 | Psychosoziale Leistungen | 50+51+53 | § 16a SGB II',
      '0501-1 | Schuldnerberatung | 50+51+53 | § 16a SGB II',
      '0501-1 | Verbindliches, standardi | 40 | ',
      '0501-1 | Suchtberatung | 50+51+53 | § 16a SGB II',
    ]);
  });

  test('office 40 gets the row of product area 03, no more, no fewer', async () => {
    expect(await rowOf('40')).toEqual([
      '03-1 | Persönliche Schulausstat | 50+59 | § 28 SGB II; § 34 SGB XII',
      '03-1 | Sozialpädagogische Leist | 51 | § 13 SGB VIII',
    ]);
  });

  test('office 51 gets the row of product group 0603, no more, no fewer', async () => {
    expect(await rowOf('51')).toEqual([
      '0603-1 | Förderung der Teilhabe a | 50+59 | SGB II',
      '0603-1 | Leistungen für die Teiln | 50+59 | § 28 SGB II; § 34 SGB XII',
      '0603-1 | Gemeinschaftliche Mittag | 50+59 | § 28 SGB II; § 34 SGB XII',
      '0603-1 | Münsterpass | 50+59 | ',
      '0603-1 | Teilhabe am sozialen und | 50+59 | § 28 SGB II; § 34 SGB XII',
    ]);
  });

  test.each(['17', '50', '53', 'V/MIA'])('office %s has no goal in the table', async (number) => {
    expect(await rowOf(number)).toEqual([]);
  });
});
