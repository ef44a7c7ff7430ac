import { createHash } from 'node:crypto';
import { plugin as typedDocumentNode } from '@graphql-codegen/typed-document-node';
import { stripIgnoredCharacters } from 'graphql';

const DOCUMENT = /^export const (\w+)Document = new TypedDocumentString\(`([^`\\]*)`/gm;

/**
 * The text of every operation, with its fragments, as `typed-document-node` gives it and without
 * the spaces that only people need. The id is the hash of exactly this text, which is what is sent.
 *
 * @returns text and id of each operation by its name, in the order of the files
 */
export async function textsOf(schema, documents, config) {
  const { content } = await typedDocumentNode(schema, documents, { ...config, documentMode: 'string' });
  const texts = [...content.matchAll(DOCUMENT)].map(([, name, printed]) => {
    const text = stripIgnoredCharacters(printed);
    return [name, { text, id: createHash('sha256').update(text).digest('hex') }];
  });
  return new Map(texts);
}
