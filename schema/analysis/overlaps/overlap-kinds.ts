import { registerEnumType } from 'type-graphql';

/** Why two things overlap. */
export enum OverlapKind {
  SAME_GOAL = 'SAME_GOAL',
  SAME_TARGET_GROUP = 'SAME_TARGET_GROUP',
  SAME_TASK = 'SAME_TASK',
}

registerEnumType(OverlapKind, {
  name: 'OverlapKind',
  description: 'Why two services or products overlap (Art der Überschneidung); of several reasons the first.',
  valuesConfig: {
    SAME_GOAL: { description: 'Two services of different offices help the same goal (gleiches Ziel).' },
    SAME_TARGET_GROUP: { description: 'Two services of different offices are for the same people (gleiche Zielgruppe).' },
    SAME_TASK: {
      description: 'Two products of different groups or offices name the same task in name or description (gleiche Aufgabe).',
    },
  },
});

/** What two things have in common. */
export enum OverlapEvidenceKind {
  GOAL = 'GOAL',
  TARGET_GROUP = 'TARGET_GROUP',
  PROVISION = 'PROVISION',
  WORD = 'WORD',
}

registerEnumType(OverlapEvidenceKind, {
  name: 'OverlapEvidenceKind',
  description: 'What two services or products have in common (Art des Belegs).',
  valuesConfig: {
    GOAL: { description: 'A goal that both help (gemeinsames Ziel).' },
    TARGET_GROUP: { description: 'People both are for (gemeinsame Zielgruppe).' },
    PROVISION: { description: 'A provision both stand under (gemeinsame Rechtsgrundlage).' },
    WORD: { description: 'A word of both, but for its ending, or a part of a compound (gemeinsames Wort).' },
  },
});
