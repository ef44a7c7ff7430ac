import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../relay/order-direction.js';

/** What goals can be ordered by. */
export enum GoalOrderField {
  KEY = 'KEY',
  LEVEL = 'LEVEL',
  STATEMENT = 'STATEMENT',
  OFFICE = 'OFFICE',
}

registerEnumType(GoalOrderField, {
  name: 'GoalOrderField',
  description: 'What goals can be ordered by.',
  valuesConfig: {
    KEY: { description: 'The key.' },
    LEVEL: { description: 'The level, uppermost first.' },
    STATEMENT: { description: 'The goal in words, in German alphabetical order.' },
    OFFICE: { description: 'The number of the responsible office; goals without one come last.' },
  },
});

/** How a list of goals is ordered. */
@InputType({ description: 'How a list of goals is ordered. Without it: by key.' })
export class GoalOrder {
  @Field(() => GoalOrderField, { description: 'What to order by.' })
  readonly field!: GoalOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Upwards or downwards.' })
  readonly direction!: OrderDirection;
}
