import { textsOf } from './texts.js';

/** Prints one typed document for each operation; its class is ours, so that nobody has to install another. */
export async function plugin(schema, documents, config) {
  const texts = await textsOf(schema, documents, config);
  return {
    prepend: ["import { TypedDocumentString } from '../methods/typed-document.js';"],
    content: texts
      .map(
        ({ name, text, id }) =>
          `export const ${name}Document = /*#__PURE__*/ new TypedDocumentString<${name}, ${name}Variables>(\n  ${JSON.stringify(text)},\n  '${id}',\n);`,
      )
      .join('\n'),
  };
}
