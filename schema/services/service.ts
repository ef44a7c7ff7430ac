import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToMany, ManyToOne, PrimaryColumn } from 'typeorm';
import { Product } from '../budget/product.js';
import { ProductGroup } from '../budget/product-group.js';
import { distinct, domainsOf } from '../law/domains.js';
import { LegalDomain } from '../law/legal-domain.js';
import { LegalProvision } from '../law/legal-provision.js';
import { Office } from '../organisation/office.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan, LinkedInPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';
import { TargetGroup } from '../target-groups/target-group.js';

/** What one or several offices provide. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'What one or several offices provide (Leistung).',
})
@Entity('service')
export class Service extends PlanRecord {
  @Field(() => String, { description: 'Its key (Schlüssel), such as "schuldnerberatung".' })
  @PrimaryColumn('text')
  readonly key!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => [Office], {
    description:
      'The offices that provide it (Ämter). Where the source names them as a set for a set of services, the set is kept.',
  })
  @ManyToMany(() => Office)
  @LinkedInPlan('service_office', ['service', 'key'], ['office', 'number'])
  readonly offices!: readonly Office[];

  @Field(() => Product, { nullable: true, description: 'The product it belongs to, if any (Produkt).' })
  @ManyToOne(() => Product, { nullable: true })
  @InPlan('product', 'number')
  readonly product!: Product | null;

  @Field(() => ProductGroup, {
    nullable: true,
    description: 'The product group it belongs to where no single product is named (Produktgruppe).',
  })
  @ManyToOne(() => ProductGroup, { nullable: true })
  @InPlan('product_group', 'number')
  readonly productGroup!: ProductGroup | null;

  @Field(() => [LegalProvision], { description: 'The provisions it is provided under (Rechtsgrundlagen).' })
  @ManyToMany(() => LegalProvision)
  @LinkedInPlan('service_provision', ['service', 'key'], ['provision', 'citation'])
  readonly provisions!: readonly LegalProvision[];

  @Field(() => [TargetGroup], { description: 'Whom it is for (Zielgruppen).' })
  @ManyToMany(() => TargetGroup)
  @LinkedInPlan('service_target_group', ['service', 'key'], ['target_group', 'key'])
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => Source, { description: 'Where the service is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  @Field(() => [LegalDomain], { description: 'The laws it is provided under (Rechtskreise): those of its provisions.' })
  readonly legalDomains!: readonly LegalDomain[];

  /** The laws of its provisions together with those its offices carry out: the from-domains of its contributions. */
  readonly allLegalDomains!: readonly LegalDomain[];

  get keyInPlan(): string {
    return this.key;
  }

  /** Fills what follows from the references; called once, when all of them are set. */
  derive(this: { -readonly [Field in keyof Service]: Service[Field] }): void {
    this.legalDomains = domainsOf(this.provisions);
    this.allLegalDomains = distinct([...this.legalDomains, ...this.offices.flatMap((office) => office.legalDomains)]);
  }
}
