import { Field, Int, ObjectType } from 'type-graphql';
import { WhatIfCounts } from './what-if-counts.js';

/** What would follow if parts of a plan were gone or others were there. Nothing of it is stored. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What would follow if parts of a plan were gone or contributions were new (Was-wäre-wenn-Betrachtung); nothing of it is stored.',
})
export class WhatIf {
  @Field(() => Int, { description: 'The budget year of the plan (Haushaltsjahr).' })
  readonly year!: number;

  @Field(() => WhatIfCounts, { description: 'How much the plan holds as it is (vorher).' })
  readonly before!: WhatIfCounts;

  @Field(() => WhatIfCounts, { description: 'How much the changed plan would hold (nachher).' })
  readonly after!: WhatIfCounts;
}
