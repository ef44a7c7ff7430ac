import { mistakes } from './messages/errors.js';
import { plain, quoted } from './plain.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/** Something that can be named on the command line. */
interface Named {
  /** What the hub's filter takes. */
  readonly key: string;
  /** The ways people write it, the one to recommend first. */
  readonly spellings: readonly string[];
}

/*
 * The hub's filters give an empty list for a number that does not exist, and a typing error would
 * look like "nobody contributes". So what was typed is compared with what there is.
 */

/** The numbers of offices as the hub writes them; undefined for none. Throws a UsageError for one that does not exist. */
export async function knownOffices(session: Session, option: string, typed: readonly string[] | undefined) {
  if (!typed) return undefined;
  const { offices } = await session.hub.offices.list({ year: session.year });
  const named = offices.map(({ number }) => ({ key: number, spellings: [number] }));
  return typed.map((one) => keyOf(session, option, one, named));
}

/** The codes of laws, written as "SGB_II", "sgb ii" or "SGBII"; else as with offices. */
export async function knownLegalDomains(session: Session, typed: readonly string[] | undefined) {
  if (!typed) return undefined;
  const { legalDomains } = await session.hub.legalDomains.list({ year: session.year });
  const named = legalDomains.map(({ code, abbreviation }) => ({ key: code, spellings: [code, abbreviation] }));
  return typed.map((one) => keyOf(session, '--legal-domain', one, named));
}

/** The keys of fields of action; else as with offices. */
export async function knownFields(session: Session, typed: readonly string[] | undefined) {
  if (!typed) return undefined;
  const { fieldsOfAction } = await session.hub.fieldsOfAction.list({ year: session.year });
  const named = fieldsOfAction.map(({ key, name }) => ({ key, spellings: [key, name] }));
  return typed.map((one) => keyOf(session, '--field-of-action', one, named));
}

/** A text as people compare it: without case, spaces, hyphens and underscores. */
export function loosely(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

function keyOf({ say }: Session, option: string, typed: string, named: readonly Named[]): string {
  const found = named.find(({ spellings }) => spellings.some((one) => loosely(one) === loosely(typed)));
  if (found) return found.key;
  throw new UsageError(
    say(mistakes.unknown, { option, value: quoted(typed) }),
    named.length === 0
      ? say(mistakes.knownNone)
      : say(mistakes.known, { values: named.map(({ spellings }) => plain(spellings[0]!)).join(', ') }),
  );
}
