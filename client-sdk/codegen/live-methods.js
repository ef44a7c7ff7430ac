import { groupsOf, typesOf } from './methods.js';
import { textsOf } from './texts.js';

/** Prints one typed method for each subscription, grouped by the file it stands in. */
export async function plugin(schema, documents, config) {
  const groups = groupsOf(documents, (operation) => operation === 'subscription');
  const texts = await textsOf(schema, documents, config);
  return {
    prepend: [
      typesOf(groups),
      "import { type ChangeMethod, changeMethod, type Follow } from '../methods/changes.js';",
      "import { TypedDocumentString } from '../methods/typed-document.js';",
    ],
    content: [
      '/** What can be followed: one method for each curated subscription, by concept. */',
      `export interface LiveOperations {\n${groups.map(declaration).join('\n')}\n}\n`,
      '/** Gives the methods the way to a hub. */',
      `export function liveOperationsOf(follow: Follow): LiveOperations {\n  return {\n${groups.map((one) => implementation(one, texts)).join('\n')}\n  };\n}`,
    ].join('\n'),
  };
}

function declaration({ group, methods }) {
  const lines = methods.map(
    ({ operation, method, description, root }) =>
      `    /** ${description} */\n    readonly ${method}: ChangeMethod<${operation}['${root}'], ${operation}Variables>;`,
  );
  return `  readonly ${group}: {\n${lines.join('\n')}\n  };`;
}

function implementation({ group, methods }, texts) {
  const lines = methods.map(
    ({ operation, method, root }) => `      ${method}: changeMethod(follow, ${documentOf(operation, texts)}, '${root}'),`,
  );
  return `    ${group}: {\n${lines.join('\n')}\n    },`;
}

/** Prints the typed document of an operation; its class is ours, so that nobody has to install another. */
function documentOf(operation, texts) {
  const { text, id } = texts.get(operation);
  return `new TypedDocumentString<${operation}, ${operation}Variables>(\n        ${JSON.stringify(text)},\n        '${id}',\n      )`;
}
