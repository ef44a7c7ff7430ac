import { Field, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicators/indicator.js';
import { IndicatorValue } from '../indicators/indicator-value.js';
import { Decimal } from '../numbers/decimal.js';
import { difference, percentage } from '../numbers/exact.js';
import { NoDataReason } from './no-data-reason.js';
import { TargetStatus } from './target-status.js';

/** How an indicator stands against its target for a year. */
@ObjectType({
  simpleResolvers: true,
  description: 'How an indicator stands against its target for a year (Zielerreichung einer Kennzahl), by `rule`.',
})
export class IndicatorStatus {
  @Field(() => Indicator, { description: 'What is measured (Kennzahl).' })
  readonly indicator!: Indicator;

  @Field(() => Int, { description: 'The year whose target is looked at (Zieljahr).' })
  readonly year!: number;

  @Field(() => Decimal, { description: 'The tolerance in per cent of the target (Toleranz).' })
  readonly tolerance!: string;

  @Field(() => TargetStatus, { description: 'How it stands (Zielerreichung).' })
  readonly status!: TargetStatus;

  @Field(() => NoDataReason, { nullable: true, description: 'Why it cannot be said; null where it can (Grund).' })
  readonly noDataReason!: NoDataReason | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description: 'What was agreed with the Land for the year (vereinbarter Zielwert); it counts where there is one.',
  })
  readonly agreedTarget!: IndicatorValue | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description: "The plan's own target for the year (Zielwert des Haushalts): budgeted where it is, else planned.",
  })
  readonly ownTarget!: IndicatorValue | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description:
      'The newest result up to the end of the year (Ergebnis), which may be of an earlier year: its `period` and `isCurrent` tell.',
  })
  readonly measured!: IndicatorValue | null;

  @Field(() => IndicatorValue, { nullable: true, description: 'The target that counts (Zielwert): agreed, else own.' })
  get target(): IndicatorValue | null {
    return this.agreedTarget ?? this.ownTarget;
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether what was measured is of the year itself (aktuell), not of an earlier one; null where nothing was.',
  })
  get isCurrent(): boolean | null {
    return this.measured?.lastDay.startsWith(`${this.year}-`) ?? null;
  }

  @Field(() => Decimal, {
    nullable: true,
    description: 'What was measured less the target, in the unit of the indicator (Abweichung); null where one is missing.',
  })
  get deviation(): string | null {
    const { measured, target } = this;
    return measured?.value == null || target?.value == null ? null : difference(measured.value, target.value);
  }

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The deviation in per cent of the target without its sign, rounded to one decimal (Abweichung in Prozent); null without one, and of a target of 0.',
  })
  get deviationPercent(): string | null {
    return this.deviation === null ? null : percentage(this.deviation, this.target!.value!);
  }
}
