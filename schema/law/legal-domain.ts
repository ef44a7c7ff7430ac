import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, OneToMany, PrimaryColumn } from 'typeorm';
import { PlanRecord } from '../plans/plan-record.js';
import { Node } from '../relay/node.js';
import { LegalProvision } from './legal-provision.js';

/** A body of law that offices carry out. Which ones exist is data, not code. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'A body of law that offices carry out (Rechtskreis), such as SGB II.',
})
@Entity('legal_domain')
export class LegalDomain extends PlanRecord {
  @Field(() => String, { description: 'The code, such as "SGB_II".' })
  @PrimaryColumn('text')
  readonly code!: string;

  @Field(() => String, { description: 'The name (Bezeichnung), such as "Grundsicherung für Arbeitsuchende".' })
  @Column('text')
  readonly name!: string;

  @Field(() => String, { description: 'The law as it is cited (Abkürzung), such as "SGB II".' })
  @Column('text')
  readonly abbreviation!: string;

  @Field(() => [LegalProvision], { description: 'The provisions of this law that the plan cites (Normen).' })
  @OneToMany(
    () => LegalProvision,
    (provision) => provision.legalDomain,
  )
  readonly provisions!: readonly LegalProvision[];

  get keyInPlan(): string {
    return this.code;
  }
}
