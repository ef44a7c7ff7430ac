import { registerEnumType } from 'type-graphql';

/** Whom an indicator counts, where a small number of them points at somebody. */
export enum IndicatorSubject {
  PEOPLE = 'PEOPLE',
  HOUSEHOLDS = 'HOUSEHOLDS',
  CASES = 'CASES',
}

registerEnumType(IndicatorSubject, {
  name: 'IndicatorSubject',
  description: 'Whom an indicator counts, where a small number of them points at somebody (wen sie zählt).',
  valuesConfig: {
    PEOPLE: { description: 'People (Personen).' },
    HOUSEHOLDS: { description: 'Households, such as those that receive benefits together (Haushalte, Bedarfsgemeinschaften).' },
    CASES: { description: 'Cases of people (Fälle).' },
  },
});
