import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { ProductGroup } from '../budget/product-group.js';
import { Decimal } from '../numbers/decimal.js';
import { percentOf } from '../numbers/exact.js';
import { InPlan } from '../plans/references.js';
import { Source } from '../sources/source.js';
import { AmountKind } from './amount-kind.js';
import { BudgetSide } from './budget-side.js';

/** What stands in a row's place where an amount is the total of its side. */
export const TOTAL = 'TOTAL';

/** An amount never changes: a correction is another one, of the next version. It stands beside the snapshot, as values do. */
@ObjectType({
  simpleResolvers: true,
  description:
    'An amount in the operating budget of a product group, in EUR (Betrag im Teilergebnisplan). It never changes: a correction is another one, which supersedes it.',
})
@Entity('budget_amount')
export class BudgetAmount {
  @PrimaryColumn('int')
  readonly year!: number;

  @PrimaryColumn('text', { name: 'product_group' })
  readonly groupNumber!: string;

  @Field(() => ProductGroup, { description: 'The group whose budget it stands in (Produktgruppe).' })
  @ManyToOne(() => ProductGroup, { nullable: false })
  @InPlan('product_group', 'number')
  readonly productGroup!: ProductGroup;

  @Field(() => Int, { description: 'The year the money is for (Jahr); a plan may hold several.' })
  @PrimaryColumn('int')
  readonly fiscalYear!: number;

  @Field(() => BudgetSide, { description: 'Revenue or expenditure (Ertrag oder Aufwand).' })
  @PrimaryColumn('enum', { enum: BudgetSide })
  readonly side!: BudgetSide;

  /** A row's number as a text, or {@link TOTAL}. */
  @PrimaryColumn('text')
  readonly line!: string;

  @Field(() => AmountKind, { description: 'What it says (Betragsart).' })
  @PrimaryColumn('enum', { enum: AmountKind })
  readonly kind!: AmountKind;

  @Field(() => Int, { description: 'Counts what was said of the same row and year (Fassung); the highest one counts.' })
  @PrimaryColumn('int')
  readonly version!: number;

  @Field(() => String, { description: 'What the row is called (Bezeichnung), such as "Personalaufwendungen".' })
  @Column('text')
  readonly name!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The amount in EUR (Betrag), not negative; null where it was taken back and is not known any more.',
  })
  @Column('numeric', { nullable: true })
  readonly amount!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How many per cent of it somebody refunds (Erstattungssatz), such as "84.8"; null where nobody is known to.',
  })
  @Column('numeric', { nullable: true })
  readonly refundedShare!: string | null;

  @Field(() => String, { nullable: true, description: 'Who refunds it (erstattende Stelle), such as "Bund".' })
  @Column('text', { nullable: true })
  readonly refundedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was set, or taken back (Begründung).' })
  @Column('text', { nullable: true })
  readonly reason!: string | null;

  /** Shown only to those who work on plans. */
  @Column('text')
  readonly setBy!: string;

  @Field(() => String, { nullable: true, description: 'The number of the office it was set for (Amt).' })
  @Column('text', { nullable: true })
  readonly office!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was set (Zeitpunkt).' })
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  readonly setAt!: Date;

  @Field(() => Source, { description: 'Where it is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the row (Zeile), such as 11; null where it is the total of its side.',
  })
  get rowNumber(): number | null {
    return this.line === TOTAL ? null : Number(this.line);
  }

  @Field(() => Decimal, {
    nullable: true,
    description:
      'What is refunded of it in EUR (Erstattung): amount times share, to the last digit; null where one is not known.',
  })
  get refundedAmount(): string | null {
    return this.amount === null || this.refundedShare === null ? null : percentOf(this.refundedShare, this.amount);
  }
}
