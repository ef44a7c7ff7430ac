import { registerEnumType } from 'type-graphql';

/** What an amount of the budget says. */
export enum AmountKind {
  BUDGETED = 'BUDGETED',
  ACTUAL = 'ACTUAL',
}

registerEnumType(AmountKind, {
  name: 'AmountKind',
  description: 'What an amount says (Betragsart).',
  valuesConfig: {
    BUDGETED: { description: 'What the plan provides (Ansatz); fixed when the plan is adopted.' },
    ACTUAL: { description: 'What it came to (Ergebnis); it goes on arriving.' },
  },
});
