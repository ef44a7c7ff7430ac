import type { Say } from './language.js';
import { output } from './messages/output.js';

/**
 * An exact decimal as people write it: all its digits, with a comma in German.
 *
 * @param text such as "-1234.50"
 */
export function decimalIn(say: Say, text: string): string {
  const digits = text.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(say(output.locale), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  // As a text: a number would lose digits.
  return format.format(text as `${number}`);
}
