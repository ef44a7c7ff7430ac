import { isDeepStrictEqual } from 'node:util';
import type { StateDifference } from '../../schema/changes/change-problem.js';
import type { Fact, Facts } from '../graph/facts.js';
import { inputNameOf } from './input-names.js';

/** Where two states of a record differ, without their versions. */
export function differencesBetween(current: Facts, yours: Facts): readonly StateDifference[] {
  return Object.keys(current)
    .filter((property) => property !== 'version' && !isDeepStrictEqual(current[property], yours[property] ?? null))
    .map((property) => ({
      field: inputNameOf(property),
      current: textOf(current[property]),
      yours: textOf(yours[property]),
    }));
}

/** A fact in one line; null where there is nothing. */
function textOf(fact: Fact | undefined): string | null {
  if (fact == null) return null;
  if (Array.isArray(fact)) return fact.length > 0 ? fact.join(', ') : null;
  if (typeof fact !== 'object') return String(fact);
  const { document, section, page, kind } = fact as Readonly<Record<string, string | null>>;
  return [document, section, page, kind].filter((part) => part !== null).join(', ');
}
