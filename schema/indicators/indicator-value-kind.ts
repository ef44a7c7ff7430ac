import { registerEnumType } from 'type-graphql';

/** What a value of an indicator says. */
export enum IndicatorValueKind {
  ACTUAL = 'ACTUAL',
  BUDGETED = 'BUDGETED',
  PLANNED = 'PLANNED',
  REFERENCE = 'REFERENCE',
  CORRIDOR_LOW = 'CORRIDOR_LOW',
  CORRIDOR_HIGH = 'CORRIDOR_HIGH',
  OFFERED = 'OFFERED',
  AGREED = 'AGREED',
  FORECAST = 'FORECAST',
}

registerEnumType(IndicatorValueKind, {
  name: 'IndicatorValueKind',
  description: 'What a value of an indicator says (Wertart).',
  valuesConfig: {
    ACTUAL: { description: 'What was reached (Ergebnis).' },
    BUDGETED: { description: "The plan's own target for a year that is budgeted (Ansatz); fixed when the plan is adopted." },
    PLANNED: { description: "The plan's own target for a later year (Planung); fixed when the plan is adopted." },
    REFERENCE: { description: 'What Federation and Land expect (Referenzwert).' },
    CORRIDOR_LOW: { description: 'The lower end of the corridor around it (Korridor, unterer Wert).' },
    CORRIDOR_HIGH: { description: 'The upper end of the corridor around it (Korridor, oberer Wert).' },
    OFFERED: { description: 'What the city offers in the negotiations with the Land (Planungsangebot).' },
    AGREED: { description: 'What the target agreement with the Land says (vereinbarter Zielwert).' },
    FORECAST: { description: 'What is expected to be reached (Prognose).' },
  },
});

/**
 * The plan's own targets, which the council adopts with it. Everything else goes on arriving: results and forecasts, and what is
 * negotiated with the Land, which begins when the budgets are adopted (V/0715/2012, section 6.2.1).
 */
export const OWN_TARGETS: readonly IndicatorValueKind[] = [IndicatorValueKind.BUDGETED, IndicatorValueKind.PLANNED];
