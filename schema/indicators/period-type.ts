import { registerEnumType } from 'type-graphql';

/** How long a period is; shorter ones stand before longer ones that begin on the same day. */
export enum PeriodType {
  CUT_OFF_DATE = 'CUT_OFF_DATE',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}

registerEnumType(PeriodType, {
  name: 'PeriodType',
  description: 'How long a period is (Zeitraumart).',
  valuesConfig: {
    CUT_OFF_DATE: { description: 'One day, as of which something is counted (Stichtag).' },
    MONTH: { description: 'A month (Monat).' },
    QUARTER: { description: 'A quarter of a year (Quartal).' },
    YEAR: { description: 'A year (Jahr).' },
  },
});
