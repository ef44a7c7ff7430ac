import { Field, ID, ObjectType } from 'type-graphql';
import { IndicatorDirection } from '../indicators/indicator-direction.js';
import { IndicatorKind } from '../indicators/indicator-kind.js';
import { IndicatorValueKind } from '../indicators/indicator-value-kind.js';
import { Suppression } from '../indicators/suppression.js';
import { Decimal } from '../numbers/decimal.js';
import { Source } from '../sources/source.js';
import { NoDataReason } from '../status/no-data-reason.js';
import { TargetStatus } from '../status/target-status.js';
import { DeviationRemark, type ShownRemark } from './deviation-remark.js';
import { Forecast } from './forecast.js';

/** A value as a report shows it. */
@ObjectType({ simpleResolvers: true, description: 'A value as a report shows it (Wert).' })
export class ReportedValue {
  @Field(() => String, { description: 'The time it is about (Zeitraum), such as "2026" or "2026-Q1".' })
  readonly period!: string;

  @Field(() => IndicatorValueKind, { description: 'What it says (Wertart).' })
  readonly kind!: IndicatorValueKind;

  @Field(() => Decimal, { nullable: true, description: 'The value (Wert); null where `suppression` says why it is kept back.' })
  readonly value!: string | null;

  @Field(() => Suppression, { nullable: true, description: 'Why the value is kept back (Geheimhaltung); null where it is not.' })
  readonly suppression!: Suppression | null;

  /** What stands in the place of a value that is kept back. */
  readonly words!: { readonly de: string; readonly en: string } | null;
}

/** An indicator as a report shows it. Reports are kept: what comes to this class later is null in earlier ones. */
@ObjectType({ simpleResolvers: true, description: 'An indicator as a report shows it (Kennzahl im Bericht).' })
export class ReportedIndicator {
  @Field(() => ID, { description: 'The id of the indicator (Kennung).' })
  readonly id!: string;

  @Field(() => String, { description: 'Its key (Schlüssel).' })
  readonly key!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  readonly name!: string;

  @Field(() => String, { description: 'What its values are counted in (Einheit).' })
  readonly unit!: string;

  @Field(() => IndicatorKind, { description: 'What it is used for (Art).' })
  readonly kind!: IndicatorKind;

  @Field(() => IndicatorDirection, { nullable: true, description: 'Where its values are meant to go (Zielrichtung).' })
  readonly direction!: IndicatorDirection | null;

  @Field(() => String, { nullable: true, description: 'The key of the goal it measures (Ziel).' })
  readonly goal!: string | null;

  @Field(() => TargetStatus, { description: 'How it stands (Zielerreichung).' })
  readonly status!: TargetStatus;

  @Field(() => NoDataReason, { nullable: true, description: 'Why it cannot be said how it stands (Grund).' })
  readonly noDataReason!: NoDataReason | null;

  @Field(() => ReportedValue, { nullable: true, description: 'The target that counts (Zielwert): agreed, else own.' })
  readonly target!: ReportedValue | null;

  @Field(() => ReportedValue, { nullable: true, description: "The plan's own target (Zielwert des Haushalts)." })
  readonly ownTarget!: ReportedValue | null;

  @Field(() => ReportedValue, { nullable: true, description: 'What Federation and Land expect (Referenzwert).' })
  readonly reference!: ReportedValue | null;

  @Field(() => ReportedValue, { nullable: true, description: 'The lower end of the corridor (Korridor, unterer Wert).' })
  readonly corridorLow!: ReportedValue | null;

  @Field(() => ReportedValue, { nullable: true, description: 'The upper end of the corridor (Korridor, oberer Wert).' })
  readonly corridorHigh!: ReportedValue | null;

  @Field(() => ReportedValue, { nullable: true, description: 'The newest result up to the end of the quarter (Ergebnis).' })
  readonly measured!: ReportedValue | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that is of the year of the report (aktuell).' })
  readonly isCurrent!: boolean | null;

  @Field(() => Decimal, { nullable: true, description: 'What was measured less the target (Abweichung).' })
  readonly deviation!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The same in per cent of the target (Abweichung in Prozent).' })
  readonly deviationPercent!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it differs from its target by more than the threshold (Abweichung), either way.',
  })
  readonly isDeviating!: boolean;

  @Field(() => Forecast, { nullable: true, description: 'What is expected at the end of the year (Prognose).' })
  readonly forecast!: Forecast | null;

  @Field(() => DeviationRemark, { nullable: true, description: 'What people say about it (Erläuterung).' })
  readonly remark!: ShownRemark | null;

  @Field(() => [ReportedValue], { description: 'Yearly results and targets of some years, as a picture shows them (Zeitreihe).' })
  readonly series!: readonly ReportedValue[];

  @Field(() => Source, { description: 'Where its definition is taken from (Quelle).' })
  readonly source!: Source;
}
