import { ErrorCode } from '../../schema/errors/error-code.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { Period } from '../../schema/indicators/period.js';
import { HubError, quoted } from '../errors/hub-error.js';

/** Longer than any cursor of this list. */
const LONGEST = 80;
const CURSOR = /^IndicatorValue:([\dQ-]+):([A-Z_]+)$/;

/** Where a value stands among those of its indicator: by period, then by kind. */
export type ValuePlace = Pick<IndicatorValue, 'kind' | 'periodType' | 'firstDay'>;

/** The cursor of a value. Whatever supersedes the value stands in the same place, so it is valid for good. */
export function cursorOfValue({ period, kind }: IndicatorValue): string {
  return Buffer.from(`IndicatorValue:${period.name}:${kind}`).toString('base64url');
}

/**
 * Reads a cursor that a client sends back.
 *
 * @returns null without a cursor
 * @throws HubError INVALID_CURSOR if it is none of a list of values
 */
export function readValueCursor(cursor: string | null | undefined): ValuePlace | null {
  if (cursor == null) return null;
  const text = cursor.length > LONGEST ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const [, name = '', kind = ''] = CURSOR.exec(text) ?? [];
  const period = Period.named(name);
  if (!period || !(kind in IndicatorValueKind)) {
    throw new HubError(ErrorCode.INVALID_CURSOR, `after: expected a cursor of a list of values, got ${quoted(cursor)}.`);
  }
  return { kind: kind as IndicatorValueKind, periodType: period.type, firstDay: period.firstDay };
}
