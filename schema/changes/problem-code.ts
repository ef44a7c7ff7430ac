import { registerEnumType } from 'type-graphql';

/** What can be wrong with a change, as far as the person who makes it can mend it. */
export enum ProblemCode {
  REQUIRED = 'REQUIRED',
  UNUSABLE_TEXT = 'UNUSABLE_TEXT',
  TOO_LONG = 'TOO_LONG',
  UNKNOWN_REFERENCE = 'UNKNOWN_REFERENCE',
  OTHER_PLAN = 'OTHER_PLAN',
  REPEATED = 'REPEATED',
  NOT_FOUND = 'NOT_FOUND',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  STALE_VERSION = 'STALE_VERSION',
  RULE_BROKEN = 'RULE_BROKEN',
  STILL_NEEDED = 'STILL_NEEDED',
  WRONG_STEP = 'WRONG_STEP',
  PLAN_ADOPTED = 'PLAN_ADOPTED',
  KEY_REUSED = 'KEY_REUSED',
}

registerEnumType(ProblemCode, {
  name: 'ProblemCode',
  description: 'What can be wrong with a change, as far as whoever makes it can mend it (Art des Problems).',
  valuesConfig: {
    REQUIRED: { description: 'A value is missing (Pflichtangabe fehlt).' },
    UNUSABLE_TEXT: {
      description: 'A text is blank, begins or ends with blanks, or has control characters (unbrauchbarer Text).',
    },
    TOO_LONG: { description: 'A text or a list is too long (zu lang).' },
    UNKNOWN_REFERENCE: { description: 'An id leads to nothing of the right kind in the plan (unbekannter Verweis).' },
    OTHER_PLAN: { description: 'An id leads to another plan (Verweis auf einen anderen Plan).' },
    REPEATED: { description: 'A list names something twice (doppelt).' },
    NOT_FOUND: { description: 'What is to be changed is not there, perhaps not any more (nicht gefunden).' },
    ALREADY_EXISTS: { description: 'Something with this key is there already (schon vorhanden).' },
    STALE_VERSION: { description: 'Somebody has changed it meanwhile; both states are given (veralteter Stand).' },
    RULE_BROKEN: { description: 'The change breaks a rule of the plan (Regel verletzt).' },
    STILL_NEEDED: { description: 'Other objects refer to what is to be removed (wird noch gebraucht).' },
    WRONG_STEP: {
      description: 'The contribution or agreement is in a state that this step does not lead on from (falscher Schritt).',
    },
    PLAN_ADOPTED: { description: 'The plan is adopted and does not change any more (beschlossener Plan).' },
    KEY_REUSED: { description: 'The idempotency key was used for another change (Schlüssel schon verwendet).' },
  },
});
