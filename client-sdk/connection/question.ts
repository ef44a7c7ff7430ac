import { type DocumentNode, print } from '@0no-co/graphql.web';
import type { TypedDocument, TypedDocumentString } from '../methods/typed-document.js';

/** What is asked, ready to be sent. */
export interface Question {
  readonly text: string;
  /** The id by which the hub may know the text. */
  readonly id: string | undefined;
  /** The variables as JSON. */
  readonly variables: string | undefined;
  /** Whether it changes nothing: its answer may be kept, and it may be asked by an address. */
  readonly isRead: boolean;
  /** Whether it can do no harm to send it again. */
  readonly isRepeatable: boolean;
}

/** The hub makes a change once for each key, if the document hands the key on to it. */
const WITH_KEY = /:\s*\$idempotencyKey\b/;

const printed = new WeakMap<object, string>();

/**
 * Reads a document in any of the forms that GraphQL tools give: a text, a text with types, or a tree.
 *
 * @throws TypeError if it is none of them, or the variables cannot be written as JSON
 */
export function questionOf(document: string | TypedDocument<unknown, never>, variables: unknown): Question {
  const text = textOf(document);
  // Whoever only mentions the words loses the retries, which is better than to change something twice.
  const isRead = !/\b(mutation|subscription)\b/.test(text);
  return {
    text,
    // The class is another one in each entry point.
    id: document instanceof String ? (document as TypedDocumentString<unknown, never>).id : undefined,
    variables: JSON.stringify(variables),
    isRead,
    isRepeatable: isRead || (WITH_KEY.test(text) && !!Object(variables).idempotencyKey),
  };
}

function textOf(document: unknown): string {
  if (typeof document === 'string' || document instanceof String) return String(document);
  if ((document as DocumentNode | null)?.kind !== 'Document') {
    throw new TypeError('document: expected a text or a typed document.');
  }
  const tree = document as DocumentNode;
  const text = printed.get(tree) ?? print(tree);
  printed.set(tree, text);
  return text;
}
