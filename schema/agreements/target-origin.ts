import { registerEnumType } from 'type-graphql';

/** Whose target it is: three authorities steer by the same agreement (V/0715/2012, section 6.2). */
export enum TargetOrigin {
  FEDERATION = 'FEDERATION',
  LAND = 'LAND',
  CITY = 'CITY',
}

registerEnumType(TargetOrigin, {
  name: 'TargetOrigin',
  description: 'Whose target it is (Herkunft des Ziels).',
  valuesConfig: {
    FEDERATION: { description: 'Set by the Federation (Bund); it comes with a reference frame.' },
    LAND: { description: 'Set by the Land; it comes with a reference frame.' },
    CITY: { description: "The city's own (Kommune); nobody gave it a corridor." },
  },
});
