import { figuresMessages as texts } from '../messages/figures.js';
import { inBothLanguages } from '../messages.js';
import type { Indicator, Status, Value } from './model.js';

/** An exact decimal with a German comma and dots between thousands: all its digits, as they were set. */
export function germanDecimal(value: string): string {
  const digits = value.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  // As a text: a number would lose digits.
  return format.format(value as `${number}`);
}

/** A value with its period, such as "7,4 (2024)". */
export function valueInWords(value: Value): string {
  return `${shownValue(value)} (${value.period.name})`;
}

/** A value, or what is shown in its place: small numbers of people are kept back. */
export function shownValue({ value, text }: Value): string {
  return value === null ? (text ?? texts.notSet.de) : germanDecimal(value);
}

/** How an indicator stands, such as "knapp verfehlt: Ergebnis 7,6 (2025), Ziel 7,4 (2026)". */
export function statusInWords({ status, noDataReason, measured, target }: Indicator['status']): string {
  const parts = [
    measured && `${texts.ACTUAL.de} ${valueInWords(measured)}`,
    target && `${texts.target.de} ${valueInWords(target)}`,
  ].filter((part) => part !== null);
  const head = noDataReason ? `${texts[status].de}, ${texts[noDataReason].de}` : texts[status].de;
  return parts.length > 0 ? `${head}: ${parts.join(', ')}` : head;
}

/** What a status is called, in both languages, for what is read aloud. */
export const statusName = (status: Status): string => inBothLanguages(texts[status]);
