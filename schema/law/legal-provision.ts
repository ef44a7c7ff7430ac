import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { LegalDomain } from './legal-domain.js';

/** One provision. Its law is part of its key: § 48a exists in SGB II and in SGB VIII. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'A provision of a law (Norm), such as "§ 16a SGB II"; "SGB II" alone cites the law as a whole.',
})
@Entity('legal_provision')
export class LegalProvision extends PlanRecord {
  @Field(() => String, { description: 'How it is cited, with its law (Fundstelle).' })
  @PrimaryColumn('text')
  readonly citation!: string;

  @Field(() => String, { nullable: true, description: 'Its official heading (Überschrift).' })
  @Column('text', { nullable: true })
  readonly heading!: string | null;

  @Field(() => LegalDomain, { description: 'The law it belongs to (Rechtskreis).' })
  @ManyToOne(
    () => LegalDomain,
    (domain) => domain.provisions,
    { nullable: false },
  )
  @InPlan('legal_domain', 'code')
  readonly legalDomain!: LegalDomain;

  get keyInPlan(): string {
    return this.citation;
  }
}
