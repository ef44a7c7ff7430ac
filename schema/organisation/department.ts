import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, OneToMany, PrimaryColumn } from 'typeorm';
import { PlanRecord } from '../plans/plan-record.js';
import { Node } from '../relay/node.js';
import { Office } from './office.js';

/** A department of the administration, headed by a member of the executive board. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'A department of the administration (Dezernat).',
})
@Entity('department')
export class Department extends PlanRecord {
  @Field(() => String, { description: 'Its number (Nummer), such as "IV" or "OB".' })
  @PrimaryColumn('text')
  readonly number!: string;

  @Field(() => String, { description: 'Its name in the year of the plan (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => [Office], { description: 'Its offices (Ämter).' })
  @OneToMany(
    () => Office,
    (office) => office.department,
  )
  readonly offices!: readonly Office[];

  get keyInPlan(): string {
    return this.number;
  }
}
