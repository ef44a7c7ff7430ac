import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { Product } from '../../budget/product.js';
import { PlanRecord } from '../../plans/plan-record.js';
import { InPlan } from '../../plans/references.js';
import { Node } from '../../relay/node.js';
import { Service } from '../../services/service.js';
import { Source } from '../../sources/source.js';

/**
 * Why two services or two products may overlap. The council paper V/0715/2012 has overlaps checked
 * for their justification in the second planning conference (section 6.3.1).
 */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'Why two services or two products may overlap (sachliche Rechtfertigung einer Überschneidung).',
})
@Entity('overlap_justification')
export class OverlapJustification extends PlanRecord {
  @Field(() => String, { description: 'Its key (Schlüssel).' })
  @PrimaryColumn('text')
  readonly key!: string;

  @Field(() => Service, { nullable: true, description: 'One of the two services (Leistung); null between products.' })
  @ManyToOne(() => Service, { nullable: true })
  @InPlan('service', 'key')
  readonly service!: Service | null;

  @Field(() => Service, { nullable: true, description: 'The other service (andere Leistung).' })
  @ManyToOne(() => Service, { nullable: true })
  @InPlan('other_service', 'key')
  readonly otherService!: Service | null;

  @Field(() => Product, { nullable: true, description: 'One of the two products (Produkt); null between services.' })
  @ManyToOne(() => Product, { nullable: true })
  @InPlan('product', 'number')
  readonly product!: Product | null;

  @Field(() => Product, { nullable: true, description: 'The other product (anderes Produkt).' })
  @ManyToOne(() => Product, { nullable: true })
  @InPlan('other_product', 'number')
  readonly otherProduct!: Product | null;

  @Field(() => String, { description: 'Why both are needed (Begründung).' })
  @Column('text')
  readonly reason!: string;

  @Field(() => Source, { description: 'Where the justification is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  get keyInPlan(): string {
    return this.key;
  }
}
