import { IndicatorDirection } from '../../schema/indicators/indicator-direction.js';
import { compareDecimals, isWithinPercent, sumOf } from '../../schema/numbers/exact.js';
import { TargetStatus } from '../../schema/status/target-status.js';
import type { InBothLanguages } from '../graph/rule.js';

/** How a status is worked out; whoever shows one shows this with it. */
export const STATUS_RULE: InBothLanguages = {
  de: 'Zielwert ist der mit dem Land für das Jahr vereinbarte Wert (AGREED), wo es einen gibt, sonst der des Plans (BUDGETED, sonst PLANNED). Gemessen ist das jüngste Ergebnis (ACTUAL), dessen Zeitraum bis zum Ende des Jahres endet, auch wenn es aus einem früheren Jahr stammt; enden mehrere am selben Tag, das des längsten Zeitraums. Soll der Wert steigen, ist das Ziel ab dem Zielwert erreicht, soll er sinken, bis zum Zielwert; fehlt höchstens die Toleranz (Prozent des Zielwerts ohne Vorzeichen), ist es knapp verfehlt, sonst verfehlt. Soll der Wert gehalten werden, ist das Ziel innerhalb der Toleranz erreicht, innerhalb der doppelten knapp verfehlt, sonst verfehlt. Ohne Zielrichtung, Zielwert oder Ergebnis gibt es keine Daten. Ein Ziel steht so wie die schlechteste seiner eigenen Zielkennzahlen mit Daten; Kennzahlen abgeleiteter Ziele zählen nicht mit.',
  en: 'The target is the value agreed with the Land for the year (AGREED) where there is one, else that of the plan (BUDGETED, else PLANNED). Measured is the newest result (ACTUAL) whose period ends by the end of the year, even if it is of an earlier year; of several that end on the same day, that of the longest period. If values are meant to rise, the target is met from the target on, if they are meant to fall, up to it; if no more than the tolerance is lacking (per cent of the target without its sign), it is nearly met, else missed. If values are meant to stay, the target is met within the tolerance, nearly met within twice the tolerance, else missed. Without a direction, a target or a result there are no data. A goal stands as the worst of its own target indicators with data; indicators of goals derived from it do not count.',
};

/** What a status follows from. */
export interface Measurement {
  readonly direction: IndicatorDirection;
  /** Exact decimals in the unit of the indicator. */
  readonly target: string;
  readonly measured: string;
  /** In per cent of the target. */
  readonly tolerance: string;
}

/** How what was measured stands against its target, by {@link STATUS_RULE}. */
export function judge({ direction, target, measured, tolerance }: Measurement): TargetStatus {
  const { MET, NEARLY, MISSED } = TargetStatus;
  const isWithin = isWithinPercent(measured, target, tolerance);
  if (direction === IndicatorDirection.KEEP) {
    if (isWithin) return MET;
    return isWithinPercent(measured, target, sumOf([tolerance, tolerance])) ? NEARLY : MISSED;
  }
  const above = compareDecimals(measured, target);
  if (direction === IndicatorDirection.MORE ? above >= 0 : above <= 0) return MET;
  return isWithin ? NEARLY : MISSED;
}
