import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToMany, ManyToOne, PrimaryColumn } from 'typeorm';
import { Committee } from '../organisation/committee.js';
import { Department } from '../organisation/department.js';
import { Office } from '../organisation/office.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan, LinkedInPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';
import { Goal } from './goal.js';

/** A strategy that offices pursue together, led by one department. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'A strategy that offices pursue together (Handlungsfeld).',
})
@Entity('field_of_action')
export class FieldOfAction extends PlanRecord {
  @Field(() => String, { description: 'Its key (Schlüssel).' })
  @PrimaryColumn('text')
  readonly key!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => Department, { nullable: true, description: 'The department in the lead (federführendes Dezernat).' })
  @ManyToOne(() => Department, { nullable: true })
  @InPlan('lead_department', 'number')
  readonly leadDepartment!: Department | null;

  @Field(() => [Office], { description: 'The offices that take part (beteiligte Ämter).' })
  @ManyToMany(() => Office)
  @LinkedInPlan('field_of_action_office', ['field_of_action', 'key'], ['office', 'number'])
  readonly offices!: readonly Office[];

  @Field(() => [Committee], { description: 'The committees that debate it (Ausschüsse).' })
  @ManyToMany(() => Committee)
  @LinkedInPlan('field_of_action_committee', ['field_of_action', 'key'], ['committee', 'code'])
  readonly committees!: readonly Committee[];

  @Field(() => [Goal], { description: 'The goals pursued in it (Ziele).' })
  @ManyToMany(
    () => Goal,
    (goal) => goal.fieldsOfAction,
  )
  readonly goals!: readonly Goal[];

  @Field(() => Source, { description: 'Where it is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  get keyInPlan(): string {
    return this.key;
  }
}
