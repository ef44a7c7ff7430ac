import { registerEnumType } from 'type-graphql';

/** Upwards or downwards. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of an order comes first (Sortierrichtung).',
  valuesConfig: {
    ASC: { description: 'From A to Z, from the lowest number, from the uppermost level (aufsteigend).' },
    DESC: { description: 'The other way round (absteigend).' },
  },
});
