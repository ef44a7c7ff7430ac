import type { ConsistencyCode, CoverageGapCode, GapSeverity, GoalLevel, JournalAction, MatrixAxis } from '@zielnetz/client';
import { loosely } from './known.js';
import type { Message, Say } from './language.js';
import { AXES, FINDING_CODES, GAP_CODES, ROW_AXES, SEVERITIES } from './messages/analyses.js';
import { mistakes } from './messages/errors.js';
import { ACTIONS, CROSSINGS, LEVELS } from './messages/labels.js';
import { quoted } from './plain.js';
import { UsageError } from './usage-error.js';

/** A border that contributions can cross, as the hub's filter calls it. */
export type Crossing = keyof typeof CROSSINGS;

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)$/;
const GERMAN_DAY = /^(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;

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
    quarter: (typed: string): number => {
      if (/^[1-4]$/.test(typed)) return Number(typed);
      throw refuse(mistakes.quarter, typed);
    },
    reportFile: (typed: string): string => {
      if (/.\.(pdf|xlsx)$/.test(typed)) return typed;
      throw refuse(mistakes.reportFile, typed);
    },
    revision: (typed: string): number => {
      if (/^\d{1,9}$/.test(typed)) return Number(typed);
      throw refuse(mistakes.revision, typed);
    },
    from: day('--from', say),
    to: day('--to', say),
    action: oneOf<JournalAction>('--action', ACTIONS, say),
    level: oneOf<GoalLevel>('--level', LEVELS, say),
    crossing: oneOf<Crossing>('--crossing', CROSSINGS, say),
    rows: oneOf('--rows', ROW_AXES, say),
    columns: oneOf<MatrixAxis>('--columns', AXES, say),
    findingCode: oneOf<ConsistencyCode>('--code', FINDING_CODES, say),
    gapCode: oneOf<CoverageGapCode>('--code', GAP_CODES, say),
    severity: oneOf<GapSeverity>('--severity', SEVERITIES, say),
  };
}

/** Makes of a reader one for an option that may be given several times. */
export function several<Value>(read: Reader<Value>) {
  return (typed: string, before: readonly Value[] = []): readonly Value[] => [...before, read(typed)];
}

/** Reads a day, written as ISO 8601 or as people here do; gives its beginning where the tool runs. */
function day(option: string, say: Say): Reader<Date> {
  return (typed) => {
    const { year, month, date } = (ISO_DAY.exec(typed) ?? GERMAN_DAY.exec(typed))?.groups ?? {};
    const found = new Date(Number(year), Number(month) - 1, Number(date));
    // The 31st of February would be a day in March.
    if (found.getDate() === Number(date) && found.getMonth() === Number(month) - 1) return found;
    throw new UsageError(say(mistakes.day, { option, value: quoted(typed) }));
  };
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
