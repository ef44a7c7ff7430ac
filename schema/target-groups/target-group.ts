import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanRecord } from '../plans/plan-record.js';
import { Node } from '../relay/node.js';

/** The people a goal or a service is for. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'The people a goal or a service is for (Zielgruppe).',
})
@Entity('target_group')
export class TargetGroup extends PlanRecord {
  @Field(() => String, { description: 'Its key (Schlüssel), such as "alleinerziehende".' })
  @PrimaryColumn('text')
  readonly key!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  get keyInPlan(): string {
    return this.key;
  }
}
