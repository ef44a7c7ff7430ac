import { groupsOf } from './methods.js';

/** Prints one typed method for each subscription, grouped by the file it stands in. */
export function plugin(_schema, documents) {
  const groups = groupsOf(documents, (operation) => operation === 'subscription');
  const names = groups.flatMap(({ methods }) => methods.map(({ operation }) => operation));
  return {
    prepend: [
      `import {\n${names.map((name) => `  ${name}Document,\n  type ${name},\n  type ${name}Variables,\n`).join('')}} from './documents.js';`,
      "import { type ChangeMethod, changeMethod, type Follow } from '../methods/changes.js';",
    ],
    content: [
      '/** What can be followed: one method for each curated subscription, by concept. */',
      `export interface LiveOperations {\n${groups.map(declaration).join('\n')}\n}\n`,
      '/** Gives the methods the way to a hub. */',
      `export function liveOperationsOf(follow: Follow): LiveOperations {\n  return {\n${groups.map(implementation).join('\n')}\n  };\n}`,
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

function implementation({ group, methods }) {
  const lines = methods.map(
    ({ operation, method, root }) => `      ${method}: changeMethod(follow, ${operation}Document, '${root}'),`,
  );
  return `    ${group}: {\n${lines.join('\n')}\n    },`;
}
