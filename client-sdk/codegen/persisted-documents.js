import { textsOf } from './texts.js';

/** Prints the manifest that tells a hub which documents this SDK sends: the text of each by its id. */
export async function plugin(schema, documents, config) {
  const texts = await textsOf(schema, documents, config);
  return JSON.stringify(Object.fromEntries([...texts.values()].map(({ id, text }) => [id, text])), null, 2);
}
