import { registerEnumType } from 'type-graphql';

/** Whether a fact was read in its source or concluded from it. */
export enum SourceKind {
  STATED = 'STATED',
  INFERRED = 'INFERRED',
}

registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'Whether a fact stands in its source or is our reading of it (Herkunft).',
  valuesConfig: {
    STATED: { description: 'The source says so (belegt).' },
    INFERRED: { description: 'A reading of the source, not its words (erschlossen).' },
  },
});
