import { registerEnumType } from 'type-graphql';

/** Why it cannot be said whether a target is met: the first of these that holds. */
export enum NoDataReason {
  NO_DIRECTION = 'NO_DIRECTION',
  NO_TARGET = 'NO_TARGET',
  NOT_MEASURED = 'NOT_MEASURED',
}

registerEnumType(NoDataReason, {
  name: 'NoDataReason',
  description: 'Why it cannot be said whether a target is met (Grund fehlender Daten): the first of these that holds.',
  valuesConfig: {
    NO_DIRECTION: { description: 'Nobody says where the values are meant to go (keine Zielrichtung).' },
    NO_TARGET: { description: 'No target is set for the year, or it is not shown (kein Zielwert).' },
    NOT_MEASURED: { description: 'Nothing was measured up to the end of the year, or it is not shown (kein Ergebnis).' },
  },
});
