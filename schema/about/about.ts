import { Field, ObjectType } from 'type-graphql';
import { ErrorCode } from '../errors/error-code.js';
import { Plan } from '../plans/plan.js';

/** What this hub is and what it knows. */
@ObjectType({ simpleResolvers: true, description: 'What this hub is and what it knows (Auskunft über die Datendrehscheibe).' })
export class About {
  @Field(() => String, { nullable: true, description: 'Whose hub it is (Kommune); null as long as it holds no plan.' })
  readonly municipality!: string | null;

  @Field(() => [Plan], { description: 'The plans it holds, oldest first (Haushaltspläne).' })
  readonly plans!: readonly Plan[];

  @Field(() => Plan, { nullable: true, description: 'The plan that answers where no year is given: the latest adopted one.' })
  readonly currentPlan!: Plan | null;

  @Field(() => String, { description: 'Changes whenever any plan changes (Revision).' })
  readonly revision!: string;

  @Field(() => String, { description: 'The version of the hub.' })
  readonly version!: string;

  @Field(() => [ErrorCode], { description: 'The codes of all errors this hub answers with.' })
  readonly errorCodes!: readonly ErrorCode[];
}
