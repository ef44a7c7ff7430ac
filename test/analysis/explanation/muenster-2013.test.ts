import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../../support/ask.js';

const EXPLAINED = `
  query Explained($key: String!, $language: Language) {
    service(key: $key, year: 2013) {
      contributions { nodes { explanation(language: $language) {
        sentence facts { statement node { id } source { document section kind } }
      } } }
    }
  }`;

interface Fact {
  readonly statement: string;
  readonly node: { readonly id: string } | null;
  readonly source: object | null;
}

/** The explanation of the only contribution of a service. */
async function explanationOf(key: string, language?: string | null) {
  const { service } = await ask(EXPLAINED, { key, ...(language !== undefined && { language }) });
  return service.contributions.nodes[0].explanation as { readonly sentence: string; readonly facts: readonly Fact[] };
}

const statements = ({ facts }: { readonly facts: readonly Fact[] }) => facts.map((fact) => fact.statement);

const OFFICE_51 = 'Amt 51 (Amt für Kinder, Jugendliche und Familien)';
const OFFICE_53 = 'Amt 53 (Amt für Gesundheit, Veterinär- und Lebensmittelangelegenheiten)';
const GOAL = 'unterstützt das Ziel „Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen“';

describe('why a contribution of 2013 is there', () => {
  test('addiction advice: what the plan holds, with the paper as its source, then what follows', async () => {
    const { sentence, facts } = await explanationOf('suchtberatung');
    expect(sentence).toBe(
      `Die Leistung „Suchtberatung“ (Amt 50, Amt 51 und Amt 53) ${GOAL} (Amt 59), über Grenzen von Ämtern, Dezernaten und Rechtskreisen hinweg.`,
    );
    const contribution = 'Contribution:2013/suchtberatung/0501-1';
    const expected: readonly [statement: string, node: string, fromPaper?: 'from the paper'][] = [
      [`Die Leistung „Suchtberatung“ ${GOAL} (Abstimmungsstand: vereinbart).`, contribution, 'from the paper'],
      [
        `Die Leistung wird erbracht von Amt 50 (Sozialamt), ${OFFICE_51} und ${OFFICE_53}.`,
        'Service:2013/suchtberatung',
        'from the paper',
      ],
      ['Rechtsgrundlage der Leistung: § 16a SGB II.', 'Service:2013/suchtberatung', 'from the paper'],
      ['Zuständig für das Ziel: Amt 59 (Jobcenter Münster).', 'Goal:2013/0501-1', 'from the paper'],
      ['Zuständig für das Ziel: Dezernat V.', 'Goal:2013/0501-1', 'from the paper'],
      ['Amt 50 (Sozialamt) gehört zu Dezernat V.', 'Office:2013/50'],
      ['Amt 50 (Sozialamt) führt SGB XII aus.', 'Office:2013/50'],
      [`${OFFICE_51} gehört zu Dezernat IV.`, 'Office:2013/51'],
      [`${OFFICE_51} führt SGB VIII aus.`, 'Office:2013/51'],
      [`${OFFICE_53} gehört zu Dezernat V.`, 'Office:2013/53'],
      ['Amt 59 (Jobcenter Münster) gehört zu Dezernat V.', 'Office:2013/59'],
      ['Amt 59 (Jobcenter Münster) führt SGB II aus.', 'Office:2013/59'],
      [
        'Das Ziel steht unter SGB II, weil seine Produktgruppe 0501 (Leistungen der Grundsicherung nach dem SGB II) darunter geplant wird.',
        'ProductGroup:2013/0501',
      ],
      ['Nach Rechtsgrundlagen und Ämtern der Leistung kommt der Zielbeitrag aus SGB II, SGB VIII und SGB XII.', contribution],
      ['Der Zielbeitrag ist ämterübergreifend wegen Amt 50, Amt 51 und Amt 53; zuständig für das Ziel: Amt 59.', contribution],
      ['Der Zielbeitrag ist dezernatsübergreifend wegen Dezernat IV; zuständig für das Ziel: Dezernat V.', contribution],
      ['Der Zielbeitrag ist rechtskreisübergreifend wegen SGB VIII und SGB XII; das Ziel steht unter SGB II.', contribution],
    ];
    const paper = { document: 'Vorlage V/0715/2012', section: '5.1', kind: 'STATED' };
    expect(facts).toEqual(
      expected.map(([statement, id, source]) => ({ statement, node: { id }, source: source ? paper : null })),
    );
  });

  test('social pedagogy stays in its department and crosses offices and laws, for the school goal has none', async () => {
    const explanation = await explanationOf('sozialpaedagogische-leistungen');
    expect(explanation.sentence).toContain('(Amt 51) unterstützt das Ziel');
    expect(explanation.sentence).toContain('(Amt 40), über Grenzen von Ämtern und Rechtskreisen hinweg.');
    expect(statements(explanation)).toEqual(
      expect.arrayContaining([
        'Das Ziel steht unter keinem Rechtskreis.',
        'Der Zielbeitrag ist ämterübergreifend wegen Amt 51; zuständig für das Ziel: Amt 40.',
        'Der Zielbeitrag ist nicht dezernatsübergreifend: Kein Amt der Leistung gehört zu einem anderen Dezernat als dem des Ziels.',
        'Der Zielbeitrag ist rechtskreisübergreifend wegen SGB VIII; das Ziel steht unter keinem Rechtskreis.',
      ]),
    );
  });

  test('career orientation comes from no law, so it crosses none', async () => {
    const explanation = await explanationOf('studien-und-berufsorientierung');
    expect(explanation.sentence).toContain('(Amt 59), über Grenzen von Ämtern und Dezernaten hinweg.');
    expect(statements(explanation)).toEqual(
      expect.arrayContaining([
        'Für die Leistung ist keine Rechtsgrundlage genannt.',
        'Weder Rechtsgrundlagen noch Ämter der Leistung führen zu einem Rechtskreis.',
        'Der Zielbeitrag ist nicht rechtskreisübergreifend: Er kommt aus keinem Recht, unter dem das Ziel nicht steht.',
      ]),
    );
  });

  test('in English, and in German where null is asked for', async () => {
    const { sentence } = await explanationOf('schuldnerberatung', 'EN');
    expect(sentence).toBe(
      'The service “Schuldnerberatung” (office 50, office 51, and office 53) supports the goal “Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen” (office 59), across borders of offices, departments, and legal domains.',
    );
    expect(await explanationOf('schuldnerberatung', null)).toEqual(await explanationOf('schuldnerberatung', 'DE'));
    const { errors } = await answerTo(EXPLAINED, { key: 'schuldnerberatung', language: 'FR' });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('what is inferred is said to be: all but one contribution of 2026', async () => {
    const { contributions } = await ask(
      '{ contributions(year: 2026, first: 50) { nodes { source { kind } explanation { facts { source { kind } } } } } }',
    );
    for (const { source, explanation } of contributions.nodes) expect(explanation.facts[0].source).toEqual(source);
  });
});

describe('why contributions stand in a cell of the matrix of 2013', () => {
  const CELLS = `
    query Cells($axis: MatrixAxis!, $language: Language) {
      contributionMatrix(rows: $axis, columns: $axis, year: 2013) {
        cells { row { key } column { key } explanation(language: $language) { sentence facts { statement node { id } source { kind } } } }
      }
    }`;

  /** The explanation of a cell: its sentence, then its facts, all of which follow from the plan. */
  async function cellOf(axis: string, from: string | null, to: string | null, language?: string) {
    const { contributionMatrix } = await ask(CELLS, { axis, language });
    const { explanation } = contributionMatrix.cells.find(
      ({ row, column }: { row: { key: unknown }; column: { key: unknown } }) => row.key === from && column.key === to,
    );
    for (const { source } of explanation.facts) expect(source).toBeNull();
    return [explanation.sentence, ...statements(explanation)];
  }

  test('the five of participation come from SGB II by their offices; all but the Münsterpass by a provision too', async () => {
    expect(await cellOf('LEGAL_DOMAIN', 'SGB_II', 'SGB_VIII')).toEqual([
      'Die Matrix zählt hier 5 Zielbeiträge von Leistungen (SGB II) zu Zielen (SGB VIII).',
      'Zeile SGB II: 4 Zielbeiträge, weil eine Rechtsgrundlage der Leistung zu diesem Recht gehört.',
      'Zeile SGB II: 5 Zielbeiträge, weil ein Amt der Leistung dieses Recht ausführt.',
      'Spalte SGB VIII: 5 Zielbeiträge, weil die Produktgruppe des Ziels unter diesem Recht geplant wird.',
      'Mit weiteren Werten auch in anderen Zellen, in den Summen einmal gezählt: 5 Zielbeiträge.',
    ]);
  });

  test('career orientation has no law, and stands in one cell only', async () => {
    expect(await cellOf('LEGAL_DOMAIN', null, 'SGB_II', 'EN')).toEqual([
      'Here the matrix counts 1 contribution of services (without legal domain) to goals (SGB II).',
      'Row without legal domain: 1 contribution, because the plan names nothing on this axis.',
      'Column SGB II: 1 contribution, because the product group of the goal is planned under this law.',
    ]);
  });
});
