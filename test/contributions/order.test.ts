import { describe, expect, test } from '@jest/globals';
import { ALL, contributionsBy, ORIENTATION, PARTICIPATION, SCHOOL_EQUIPMENT, SOCIAL_PEDAGOGY, SOCIAL_SERVICES } from './pairs.js';

const [CHILD_CARE, PSYCHOSOCIAL, DEBT_ADVICE, ADDICTION_ADVICE] = SOCIAL_SERVICES;
const [WORK, TRIPS, LUNCH, PASS, CULTURE] = PARTICIPATION;

describe('the order of contributions', () => {
  test('without one they come by the key of the service', async () => {
    expect(await contributionsBy({})).toEqual(ALL);
  });

  test('by goal: 03-1 before 0501-1 before 0603-1, within a goal by service', async () => {
    const expected = [SCHOOL_EQUIPMENT, SOCIAL_PEDAGOGY, ...[...SOCIAL_SERVICES, ORIENTATION].toSorted(), ...PARTICIPATION];
    expect(await contributionsBy({ orderBy: { field: 'GOAL' } })).toEqual(expected);
    expect(await contributionsBy({ orderBy: { field: 'GOAL', direction: 'DESC' } })).toEqual(expected.toReversed());
  });

  test('by service: by its name in German alphabetical order', async () => {
    const expected = [
      WORK, // Förderung der Teilhabe am Arbeitsleben
      LUNCH, // Gemeinschaftliche Mittagsverpflegung
      CHILD_CARE,
      TRIPS, // Leistungen für die Teilnahme an … Klassenfahrten
      PASS, // Münsterpass
      SCHOOL_EQUIPMENT, // Persönliche Schulausstattung …
      PSYCHOSOCIAL,
      DEBT_ADVICE, // Schuldnerberatung
      SOCIAL_PEDAGOGY,
      ADDICTION_ADVICE, // Suchtberatung
      CULTURE, // Teilhabe am sozialen und kulturellen Leben
      ORIENTATION, // Verbindliches … Angebot
    ];
    expect(await contributionsBy({ orderBy: { field: 'SERVICE', direction: 'ASC' } })).toEqual(expected);
    expect(await contributionsBy({ orderBy: { field: 'SERVICE', direction: 'DESC' } })).toEqual(expected.toReversed());
  });

  test('by status: proposed ones before agreed ones', async () => {
    const ascending = await contributionsBy({ orderBy: { field: 'STATUS' }, year: 2026 });
    expect(ascending).toHaveLength(11);
    expect(ascending.at(-1)).toBe('familienpolitische-massnahmen > L-1');
    expect(ascending.slice(0, -1)).toEqual(ascending.slice(0, -1).toSorted());
    expect(await contributionsBy({ orderBy: { field: 'STATUS', direction: 'DESC' }, year: 2026 })).toEqual(
      ascending.toReversed(),
    );
  });

  test('an order applies to what a filter lets through', async () => {
    const filter = { fromOffices: ['51'] };
    const expected = [SOCIAL_PEDAGOGY, ...SOCIAL_SERVICES];
    expect(await contributionsBy({ filter, orderBy: { field: 'GOAL' } })).toEqual(expected);
  });
});
