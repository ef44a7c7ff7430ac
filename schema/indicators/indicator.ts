import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { Product } from '../budget/product.js';
import { ProductGroup } from '../budget/product-group.js';
import { Goal } from '../goals/goal.js';
import { LegalProvision } from '../law/legal-provision.js';
import { Office } from '../organisation/office.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';
import { IndicatorDirection } from './indicator-direction.js';
import { IndicatorKind } from './indicator-kind.js';
import { IndicatorSubject } from './indicator-subject.js';

/**
 * What is measured, as one plan defines it: another plan may know another definition under the same key. The values are no part
 * of it, since they go on arriving when the plan is adopted.
 */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'What is measured, and how (Kennzahl). It belongs to a goal, a product group or a product, or stands for itself.',
})
@Entity('indicator')
export class Indicator extends PlanRecord {
  @Field(() => String, { description: 'Its key (Schlüssel), such as "0501-I026" or "K2E3".' })
  @PrimaryColumn('text')
  readonly key!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  @Column('text')
  readonly name!: string;

  @Field(() => String, { description: 'What its values are counted in (Einheit), such as "Prozent" or "EUR".' })
  @Column('text')
  readonly unit!: string;

  @Field(() => IndicatorKind, { description: 'What it is used for (Art der Kennzahl).' })
  @Column('enum', { enum: IndicatorKind })
  readonly kind!: IndicatorKind;

  @Field(() => IndicatorDirection, {
    nullable: true,
    description: 'Where its values are meant to go (Zielrichtung); null where nobody says so.',
  })
  @Column('enum', { nullable: true, enum: IndicatorDirection })
  readonly direction!: IndicatorDirection | null;

  @Field(() => IndicatorSubject, {
    nullable: true,
    description: 'Whom it counts (wen sie zählt); null where its values point at nobody, however small they are.',
  })
  @Column('enum', { nullable: true, enum: IndicatorSubject })
  readonly subject!: IndicatorSubject | null;

  @Field(() => String, { nullable: true, description: 'What is counted (Zähler); null where it is not known.' })
  @Column('text', { nullable: true })
  readonly numerator!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What that is set against (Nenner); null where it is no ratio, or not known.',
  })
  @Column('text', { nullable: true })
  readonly denominator!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is told apart by (Merkmal), such as "Geschlecht".' })
  @Column('text', { nullable: true })
  readonly dimension!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day the definition holds for (gültig ab); null where none is known.',
  })
  @Column('text', { nullable: true })
  readonly validFrom!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day the definition holds for (gültig bis); null where none is known.',
  })
  @Column('text', { nullable: true })
  readonly validTo!: string | null;

  @Field(() => LegalProvision, { nullable: true, description: 'The provision it rests on (Rechtsgrundlage).' })
  @ManyToOne(() => LegalProvision, { nullable: true })
  @InPlan('provision', 'citation')
  readonly provision!: LegalProvision | null;

  @Field(() => Goal, { nullable: true, description: 'The goal it measures (Ziel).' })
  @ManyToOne(() => Goal, { nullable: true })
  @InPlan('goal', 'key')
  readonly goal!: Goal | null;

  @Field(() => ProductGroup, { nullable: true, description: 'The product group it is an indicator of (Produktgruppe).' })
  @ManyToOne(() => ProductGroup, { nullable: true })
  @InPlan('product_group', 'number')
  readonly productGroup!: ProductGroup | null;

  @Field(() => Product, { nullable: true, description: 'The product it is an indicator of (Produkt).' })
  @ManyToOne(() => Product, { nullable: true })
  @InPlan('product', 'number')
  readonly product!: Product | null;

  @Field(() => Indicator, {
    nullable: true,
    description: 'The whole it is a part of (Teil von), counted in the same unit or in per cent of it.',
  })
  @ManyToOne(() => Indicator, { nullable: true })
  @InPlan('part_of', 'key')
  readonly partOf!: Indicator | null;

  @Field(() => Source, { description: 'Where its definition is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  get keyInPlan(): string {
    return this.key;
  }

  /** Asked of objects that are still being worked on as well, so it is not derived once. */
  @Field(() => Office, {
    nullable: true,
    description: 'The office that answers for it (zuständiges Amt): that of its goal, product or product group.',
  })
  get office(): Office | null {
    const { goal, product, productGroup } = this;
    return goal?.office ?? product?.office ?? product?.group.office ?? productGroup?.office ?? null;
  }
}
