import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../relay/order-direction.js';

/** What services can be ordered by. */
export enum ServiceOrderField {
  KEY = 'KEY',
  NAME = 'NAME',
}

registerEnumType(ServiceOrderField, {
  name: 'ServiceOrderField',
  description: 'What services can be ordered by.',
  valuesConfig: {
    KEY: { description: 'The key.' },
    NAME: { description: 'The name, in German alphabetical order.' },
  },
});

/** How a list of services is ordered. */
@InputType({ description: 'How a list of services is ordered. Without it: by key.' })
export class ServiceOrder {
  @Field(() => ServiceOrderField, { description: 'What to order by.' })
  readonly field!: ServiceOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Upwards or downwards.' })
  readonly direction!: OrderDirection;
}
