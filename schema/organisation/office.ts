import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToMany, ManyToOne, PrimaryColumn } from 'typeorm';
import { LegalDomain } from '../law/legal-domain.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan, LinkedInPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Department } from './department.js';

/** An office: it answers for goals, provides services and carries out laws. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'An office of the administration (Amt).',
})
@Entity('office')
export class Office extends PlanRecord {
  @Field(() => String, { description: 'Its number (Nummer), such as "59"; a unit may have one that is no number ("V/MIA").' })
  @PrimaryColumn('text')
  readonly number!: string;

  @Field(() => String, { description: 'Its name in the year of the plan (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => Department, { nullable: true, description: 'The department it belongs to (Dezernat).' })
  @ManyToOne(
    () => Department,
    (department) => department.offices,
    { nullable: true },
  )
  @InPlan('department', 'number')
  readonly department!: Department | null;

  @Field(() => [LegalDomain], { description: 'The laws it carries out (Rechtskreise).' })
  @ManyToMany(() => LegalDomain)
  @LinkedInPlan('office_legal_domain', ['office', 'number'], ['legal_domain', 'code'])
  readonly legalDomains!: readonly LegalDomain[];

  get keyInPlan(): string {
    return this.number;
  }
}
