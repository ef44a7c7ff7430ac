import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';
import { servicesBy } from './keys.js';

describe('the order of services', () => {
  test('by key, which is also the order without one', async () => {
    const expected = rowsOf('services', 2013).map((row) => row.key!);
    expect(expected).toHaveLength(12);
    expect(await servicesBy({ year: 2013 })).toEqual(expected);
    expect(await servicesBy({ year: 2013, orderBy: { field: 'KEY' } })).toEqual(expected);
    expect(await servicesBy({ year: 2013, orderBy: { field: 'KEY', direction: 'DESC' } })).toEqual(expected.toReversed());
  });

  test('by name in German alphabetical order', async () => {
    const expected = [
      'verpflegungsberatung', // Beratung städtischer Kitas …
      'familienpolitische-massnahmen', // Besondere …
      'kita-plaetze-alleinerziehende', // Betreuungsplätze …
      'drogenhilfe',
      'offene-ganztagsschule', // Durchführung …
      'eingliederungshilfe',
      'frueherkennung-schulvermeidung',
      'gender-budgeting', // Kennzahlen …
      'psychosoziale-betreuung',
      'uebergang-schule-beruf', // Vernetzung …
    ];
    expect(await servicesBy({ orderBy: { field: 'NAME' } })).toEqual(expected);
    expect(await servicesBy({ orderBy: { field: 'NAME', direction: 'DESC' } })).toEqual(expected.toReversed());
  });

  test.each(['50', '51', '59', '17'])('the services of office %s are those that name it, by key', async (number) => {
    const query =
      'query Services($number: String!) { office(number: $number, year: 2013) { services(first: 200) { nodes { key } } } }';
    const { office } = await ask(query, { number });
    const named = rowsOf('services', 2013).filter((row) => row.offices!.split(';').includes(number));
    expect(office.services.nodes).toEqual(named.map(({ key }) => ({ key })));
  });
});
