import { Field, ObjectType } from 'type-graphql';
import { IndicatorValueKind } from '../indicators/indicator-value-kind.js';
import { Period } from '../indicators/period.js';
import { BudgetSide } from '../money/budget-side.js';
import { Decimal } from '../numbers/decimal.js';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';

/** A figure that a finding rests on, with its place in the source. */
@ObjectType({ simpleResolvers: true, description: 'A figure that a finding rests on (geprüfte Zahl).' })
export class CheckedFigure {
  @Field(() => Node, { description: 'What it is a figure of (Gegenstand): an indicator, a product group or a product area.' })
  readonly of!: Node;

  @Field(() => IndicatorValueKind, { description: 'What it says (Wertart); an amount is BUDGETED.' })
  readonly kind!: IndicatorValueKind;

  @Field(() => Period, { description: 'The time it is about (Zeitraum).' })
  readonly period!: Period;

  @Field(() => BudgetSide, {
    nullable: true,
    description: 'Of an amount, on which side of the budget it stands (Ertrag oder Aufwand); null of values of indicators.',
  })
  readonly side!: BudgetSide | null;

  @Field(() => Decimal, { description: 'The figure as it stands there (Wert).' })
  readonly value!: string;

  @Field(() => Source, { description: 'Where it stands (Quelle).' })
  readonly source!: Source;
}
