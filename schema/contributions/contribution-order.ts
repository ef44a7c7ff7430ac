import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../relay/order-direction.js';

/** What contributions can be ordered by. */
export enum ContributionOrderField {
  GOAL = 'GOAL',
  SERVICE = 'SERVICE',
  STATUS = 'STATUS',
  STRENGTH = 'STRENGTH',
}

registerEnumType(ContributionOrderField, {
  name: 'ContributionOrderField',
  description: 'What contributions can be ordered by.',
  valuesConfig: {
    GOAL: { description: 'The key of the goal.' },
    SERVICE: { description: 'The name of the service.' },
    STATUS: { description: 'How far the offices agree: proposed, agreed, contested.' },
    STRENGTH: { description: 'How much they weigh: low, medium, high; those not assessed come last.' },
  },
});

/** How a list of contributions is ordered. */
@InputType({ description: 'How a list of contributions is ordered. Without it: by service and goal key.' })
export class ContributionOrder {
  @Field(() => ContributionOrderField, { description: 'What to order by.' })
  readonly field!: ContributionOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Upwards or downwards.' })
  readonly direction!: OrderDirection;
}
