import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanRecord } from '../plans/plan-record.js';
import { Node } from '../relay/node.js';

/** A committee of the council, or the council itself. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'A committee of the council, or the council itself (Ausschuss, Rat).',
})
@Entity('committee')
export class Committee extends PlanRecord {
  @Field(() => String, { description: 'Its abbreviation (Kürzel), such as "ASW".' })
  @PrimaryColumn('text')
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its name (Bezeichnung); null where the source gives the abbreviation only.',
  })
  @Column('text', { nullable: true })
  readonly name!: string | null;

  get keyInPlan(): string {
    return this.code;
  }
}
