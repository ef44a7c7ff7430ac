import { registerEnumType } from 'type-graphql';

/** The two sides of an operating budget. Amounts are positive on both, so that no sign has to be guessed. */
export enum BudgetSide {
  REVENUE = 'REVENUE',
  EXPENDITURE = 'EXPENDITURE',
}

registerEnumType(BudgetSide, {
  name: 'BudgetSide',
  description: 'The two sides of an operating budget (Teilergebnisplan).',
  valuesConfig: {
    REVENUE: { description: 'What comes in (Erträge).' },
    EXPENDITURE: { description: 'What is spent (Aufwendungen).' },
  },
});
