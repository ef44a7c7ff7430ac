import { registerEnumType } from 'type-graphql';

/** How what was measured stands against its target. */
export enum TargetStatus {
  MET = 'MET',
  NEARLY = 'NEARLY',
  MISSED = 'MISSED',
  NO_DATA = 'NO_DATA',
}

registerEnumType(TargetStatus, {
  name: 'TargetStatus',
  description: 'How what was measured stands against its target (Zielerreichung).',
  valuesConfig: {
    MET: { description: 'The target is met (erreicht).' },
    NEARLY: { description: 'The target is missed by no more than the tolerance (knapp verfehlt).' },
    MISSED: { description: 'The target is missed by more (verfehlt).' },
    NO_DATA: { description: 'It cannot be said (keine Daten).' },
  },
});
