import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../relay/order-direction.js';

/** What indicators can be ordered by. */
export enum IndicatorOrderField {
  KEY = 'KEY',
  NAME = 'NAME',
}

registerEnumType(IndicatorOrderField, {
  name: 'IndicatorOrderField',
  description: 'What indicators can be ordered by.',
  valuesConfig: {
    KEY: { description: 'The key.' },
    NAME: { description: 'The name, in German alphabetical order.' },
  },
});

/** How a list of indicators is ordered. */
@InputType({ description: 'How a list of indicators is ordered. Without it: by key.' })
export class IndicatorOrder {
  @Field(() => IndicatorOrderField, { description: 'What to order by.' })
  readonly field!: IndicatorOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Upwards or downwards.' })
  readonly direction!: OrderDirection;
}
