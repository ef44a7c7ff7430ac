import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { ProductArea } from '../budget/product-area.js';
import { Decimal } from '../numbers/decimal.js';
import { InPlan } from '../plans/references.js';
import { Source } from '../sources/source.js';
import { BudgetSide } from './budget-side.js';

/**
 * What a budget prints as the total of a product area: a statement of the document, to be compared with the groups, which it does
 * not follow from. A draft has not been printed, so it has none, and a copy of a plan begins without.
 */
@ObjectType({
  simpleResolvers: true,
  description: 'What the budget prints as the total of a product area, in EUR (gedruckte Summe eines Produktbereichs).',
})
@Entity('area_total')
export class AreaTotal {
  @PrimaryColumn('int')
  readonly year!: number;

  @PrimaryColumn('text', { name: 'product_area' })
  readonly areaNumber!: string;

  @Field(() => ProductArea, { description: 'The area whose total it is (Produktbereich).' })
  @ManyToOne(() => ProductArea, { nullable: false })
  @InPlan('product_area', 'number')
  readonly productArea!: ProductArea;

  @Field(() => Int, { description: 'The year the money is for (Jahr); a plan may hold several.' })
  @PrimaryColumn('int')
  readonly fiscalYear!: number;

  @Field(() => BudgetSide, { description: 'Revenue or expenditure (Ertrag oder Aufwand).' })
  @PrimaryColumn('enum', { enum: BudgetSide })
  readonly side!: BudgetSide;

  @Field(() => Decimal, { description: 'What the plan provides, in EUR (Ansatz), not negative.' })
  @Column('numeric')
  readonly amount!: string;

  @Field(() => Source, { description: 'Where it is printed (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;
}
