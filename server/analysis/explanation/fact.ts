import type { ExplainedFact } from '../../../schema/analysis/explanation/explanation.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import type { Node } from '../../../schema/relay/node.js';
import type { Source } from '../../../schema/sources/source.js';
import type { MessageKey } from './messages.js';
import { say, type ValuesOf } from './say.js';

/** States facts in one language. */
export type State = <Key extends MessageKey>(
  key: Key,
  values: ValuesOf<Key>,
  about?: Node | null,
  source?: Source,
) => ExplainedFact;

/**
 * Gives what states facts in a language.
 *
 * @returns a function of a message, its values, what the fact is about and where it is taken from
 */
export function statingIn(language: Language): State {
  return (key, values, about = null, source) => ({
    statement: say(language, key, values),
    node: about,
    source: source ?? null,
  });
}
