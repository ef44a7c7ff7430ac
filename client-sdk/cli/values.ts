import type { CoverageGapCode, GapSeverity, GoalLevel, MatrixAxis } from '@zielnetz/client';
import { loosely } from './known.js';
import type { Message, Say } from './language.js';
import { AXES, GAP_CODES, ROW_AXES, SEVERITIES } from './messages/analyses.js';
import { mistakes } from './messages/errors.js';
import { CROSSINGS, LEVELS } from './messages/labels.js';
import { quoted } from './plain.js';
import { UsageError } from './usage-error.js';

/** A border that contributions can cross, as the hub's filter calls it. */
export type Crossing = keyof typeof CROSSINGS;

/** What reads the value of an option; throws a UsageError that says what was expected. */
type Reader<Value> = (typed: string) => Value;

/** Readers for the values of options, whose complaints are in the language that is spoken. */
export function readersIn(say: Say) {
  const refuse = (mistake: Message, typed: string) => new UsageError(say(mistake, { value: quoted(typed) }));
  return {
    year: (typed: string): number => {
      if (/^\d{4}$/.test(typed)) return Number(typed);
      throw refuse(mistakes.year, typed);
    },
    limit: (typed: string): number => {
      if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
      throw refuse(mistakes.limit, typed);
    },
    language: (typed: string): string => {
      if (typed === 'de' || typed === 'en') return typed;
      throw refuse(mistakes.lang, typed);
    },
    /** "localhost:4000" is an address to the letter, of the scheme "localhost"; fetch takes no passwords in addresses. */
    url: (typed: string): string => {
      const url = URL.canParse(typed) ? new URL(typed) : null;
      if (!url || !/^https?:$/.test(url.protocol)) throw refuse(mistakes.url, typed);
      if (url.username || url.password) throw new UsageError(say(mistakes.login));
      return typed;
    },
    /** The complaint does not repeat it: it is a secret. */
    token: (typed: string): string => {
      if (/^[\x21-\x7e]*$/.test(typed)) return typed;
      throw new UsageError(say(mistakes.token));
    },
    level: oneOf<GoalLevel>('--level', LEVELS, say),
    crossing: oneOf<Crossing>('--crossing', CROSSINGS, say),
    rows: oneOf('--rows', ROW_AXES, say),
    columns: oneOf<MatrixAxis>('--columns', AXES, say),
    gapCode: oneOf<CoverageGapCode>('--code', GAP_CODES, say),
    severity: oneOf<GapSeverity>('--severity', SEVERITIES, say),
  };
}

/** Makes of a reader one for an option that may be given several times. */
export function several<Value>(read: Reader<Value>) {
  return (typed: string, before: readonly Value[] = []): readonly Value[] => [...before, read(typed)];
}

/** Reads a value by its name in the hub or by its word in any language. */
function oneOf<Value extends string>(option: string, words: Readonly<Record<Value, Message>>, say: Say): Reader<Value> {
  return (typed) => {
    const entries = Object.entries<Message>(words) as [Value, Message][];
    const found = entries.find(([name, { de, en }]) => [name, de, en].some((word) => loosely(word) === loosely(typed)));
    if (found) return found[0];
    const choices = entries.map(([, word]) => say(word)).join(', ');
    throw new UsageError(say(mistakes.choice, { option, choices, value: quoted(typed) }));
  };
}
