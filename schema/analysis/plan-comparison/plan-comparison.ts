import { Field, ObjectType } from 'type-graphql';
import { Plan } from '../../plans/plan.js';
import { PlanChangeCount } from './plan-change.js';

/** What is different in one plan from another. */
@ObjectType({ simpleResolvers: true, description: 'What is different in one plan from another (Planvergleich).' })
export class PlanComparison {
  @Field(() => Plan, { description: 'The plan compared from (Ausgangsplan).' })
  readonly from!: Plan;

  @Field(() => Plan, { description: 'The plan compared to (Vergleichsplan).' })
  readonly to!: Plan;

  @Field(() => [PlanChangeCount], { description: 'How many changes of each kind each type of object has (Übersicht).' })
  readonly summary!: readonly PlanChangeCount[];
}
