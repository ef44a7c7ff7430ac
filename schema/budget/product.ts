import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToMany, ManyToOne, PrimaryColumn } from 'typeorm';
import { LegalProvision } from '../law/legal-provision.js';
import { Office } from '../organisation/office.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan, LinkedInPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';
import { ProductGroup } from './product-group.js';

/** What the city offers, as the budget names it. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'What the city offers, as its budget names it (Produkt).',
})
@Entity('product')
export class Product extends PlanRecord {
  @Field(() => String, { description: 'Its number (Nummer), such as "050101"; it begins with its group\'s.' })
  @PrimaryColumn('text')
  readonly number!: string;

  @Field(() => String, { description: 'Its name in the year of the plan (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => ProductGroup, { description: 'The group it belongs to (Produktgruppe).' })
  @ManyToOne(
    () => ProductGroup,
    (group) => group.products,
    { nullable: false },
  )
  @InPlan('product_group', 'number')
  readonly group!: ProductGroup;

  @Field(() => Office, { nullable: true, description: 'The responsible office (zuständiges Amt).' })
  @ManyToOne(() => Office, { nullable: true })
  @InPlan('office', 'number')
  readonly office!: Office | null;

  @Field(() => [LegalProvision], { description: 'Its legal basis (Rechtsgrundlage).' })
  @ManyToMany(() => LegalProvision)
  @LinkedInPlan('product_provision', ['product', 'number'], ['provision', 'citation'])
  readonly provisions!: readonly LegalProvision[];

  @Field(() => String, {
    nullable: true,
    description: 'What the budget says of it beside its name, in a few words (Erläuterung); null where it says nothing.',
  })
  @Column('text', { nullable: true })
  readonly description!: string | null;

  @Field(() => Source, { description: 'Where the product and its legal basis are taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  get keyInPlan(): string {
    return this.number;
  }
}
