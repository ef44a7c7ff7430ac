import { registerEnumType } from 'type-graphql';

/** Where the values of an indicator are meant to go. */
export enum IndicatorDirection {
  MORE = 'MORE',
  LESS = 'LESS',
  KEEP = 'KEEP',
}

registerEnumType(IndicatorDirection, {
  name: 'IndicatorDirection',
  description: 'Where the values of an indicator are meant to go (Zielrichtung).',
  valuesConfig: {
    MORE: { description: 'Higher values are better (steigern).' },
    LESS: { description: 'Lower values are better (senken).' },
    KEEP: { description: 'Values are meant to stay as they are (halten).' },
  },
});
