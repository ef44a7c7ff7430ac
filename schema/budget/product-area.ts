import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, OneToMany, PrimaryColumn } from 'typeorm';
import { PlanRecord } from '../plans/plan-record.js';
import { Node } from '../relay/node.js';
import { ProductGroup } from './product-group.js';

/** One of the 17 product areas that the Land normed; an area may span two departments. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'The uppermost division of the budget (Produktbereich); the Land North Rhine-Westphalia norms 17 of them.',
})
@Entity('product_area')
export class ProductArea extends PlanRecord {
  @Field(() => String, { description: 'Its number (Nummer), such as "05".' })
  @PrimaryColumn('text')
  readonly number!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => [ProductGroup], { description: 'Its product groups (Produktgruppen).' })
  @OneToMany(
    () => ProductGroup,
    (group) => group.area,
  )
  readonly groups!: readonly ProductGroup[];

  get keyInPlan(): string {
    return this.number;
  }
}
