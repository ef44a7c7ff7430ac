import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const FIELDS = `
  query Fields($year: Int) {
    fieldsOfAction(year: $year) {
      key name leadDepartment { number } offices { number } committees { code name } goals { key } source { document section kind }
    }
  }`;

const source = { document: 'Vorlage V/0715/2012', section: '5.1', kind: 'STATED' };

describe('fields of action', () => {
  test('of 2013 are the three of the paper, each with its lead, its office, its committee and its goals', async () => {
    expect((await ask(FIELDS, { year: 2013 })).fieldsOfAction).toEqual([
      {
        key: 'entwicklung-junger-menschen',
        name: 'Förderung der Entwicklung und Erziehung junger Menschen zu eigenverantwortlichen und gemeinschaftsfähigen Persönlichkeiten',
        leadDepartment: { number: 'IV' },
        offices: [{ number: '51' }],
        committees: [],
        goals: [{ key: '0603-1' }],
        source,
      },
      {
        key: 'teilhabe-am-arbeitsleben',
        name: 'Förderung der Teilhabe erwerbsfähiger Leistungsberechtigter am Arbeitsleben',
        leadDepartment: { number: 'V' },
        offices: [{ number: '59' }],
        committees: [{ code: 'ASGA', name: 'Ausschuss für Soziales, Gesundheit und Arbeitsförderung' }],
        goals: [{ key: '0501-1' }, { key: '0501-2' }, { key: '0501-3' }, { key: '0501-4' }],
        source,
      },
      {
        key: 'uebergang-schule-beruf',
        name: 'Kommunale Koordinierung des Übergangs von der Schule in den Beruf',
        leadDepartment: { number: 'IV' },
        offices: [{ number: '40' }],
        committees: [],
        goals: [{ key: '03-1' }],
        source,
      },
    ]);
  });

  test('of 2026 are none: the budget names none', async () => {
    expect(await ask(FIELDS, { year: 2026 })).toEqual({ fieldsOfAction: [] });
  });
});
