import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToMany, ManyToOne, OneToMany, PrimaryColumn } from 'typeorm';
import { LegalDomain } from '../law/legal-domain.js';
import { Committee } from '../organisation/committee.js';
import { Department } from '../organisation/department.js';
import { Office } from '../organisation/office.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan, LinkedInPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Product } from './product.js';
import { ProductArea } from './product-area.js';

/** The level on which the council decides the budget and offices are answerable. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'A group of products with its own operating budget (Produktgruppe).',
})
@Entity('product_group')
export class ProductGroup extends PlanRecord {
  @Field(() => String, { description: 'Its number (Nummer), such as "0501"; it begins with its area\'s.' })
  @PrimaryColumn('text')
  readonly number!: string;

  @Field(() => String, { description: 'Its name in the year of the plan (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => ProductArea, { description: 'The area it belongs to (Produktbereich).' })
  @ManyToOne(
    () => ProductArea,
    (area) => area.groups,
    { nullable: false },
  )
  @InPlan('product_area', 'number')
  readonly area!: ProductArea;

  @Field(() => [Product], { description: 'Its products (Produkte).' })
  @OneToMany(
    () => Product,
    (product) => product.group,
  )
  readonly products!: readonly Product[];

  @Field(() => Department, { nullable: true, description: 'The responsible department (zuständiges Dezernat).' })
  @ManyToOne(() => Department, { nullable: true })
  @InPlan('department', 'number')
  readonly department!: Department | null;

  @Field(() => Office, { nullable: true, description: 'The responsible office (zuständiges Amt).' })
  @ManyToOne(() => Office, { nullable: true })
  @InPlan('office', 'number')
  readonly office!: Office | null;

  @Field(() => Committee, { nullable: true, description: 'The committee that debates it (zuständiger Ausschuss).' })
  @ManyToOne(() => Committee, { nullable: true })
  @InPlan('committee', 'code')
  readonly committee!: Committee | null;

  @Field(() => [LegalDomain], { description: 'The laws it is planned under (Rechtskreise).' })
  @ManyToMany(() => LegalDomain)
  @LinkedInPlan('product_group_legal_domain', ['product_group', 'number'], ['legal_domain', 'code'])
  readonly legalDomains!: readonly LegalDomain[];

  get keyInPlan(): string {
    return this.number;
  }
}
