import { registerEnumType } from 'type-graphql';

/** What a city uses an indicator for, in the words of its budget. */
export enum IndicatorKind {
  TARGET = 'TARGET',
  STANDARD = 'STANDARD',
  OUTPUT = 'OUTPUT',
  FAIRNESS = 'FAIRNESS',
}

registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  description: 'What an indicator is used for (Art der Kennzahl).',
  valuesConfig: {
    TARGET: { description: 'It measures whether a goal is reached (Zielkennzahl).' },
    STANDARD: { description: 'It is given for everything of its kind, so that they compare (Standardkennzahl).' },
    OUTPUT: { description: 'It tells how much is done (Leistungsdaten).' },
    FAIRNESS: { description: 'It tells whether all genders have their share (gendergerechter Haushalt).' },
  },
});
