import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Kind, visit } from 'graphql';

/** Prints one typed method for each operation that is answered once, grouped by the file it stands in. */
export function plugin(_schema, documents) {
  const groups = groupsOf(documents, (operation) => operation !== 'subscription');
  const names = groups.flatMap(({ methods }) => methods.map(({ operation }) => operation));
  return {
    prepend: [
      `import {\n${names.map((name) => `  ${name}Document,\n  type ${name},\n  type ${name}Variables,\n`).join('')}} from './documents.js';`,
      "import { type Ask, type ListMethod, listMethod, type Method, method } from '../methods/method.js';",
    ],
    content: [
      '/** What can be asked: one method for each curated operation, by concept. */',
      `export interface Operations {\n${groups.map(declaration).join('\n')}\n}\n`,
      '/** Gives the methods the way to a hub. */',
      `export function operationsOf(ask: Ask): Operations {\n  return {\n${groups.map(implementation).join('\n')}\n  };\n}`,
    ].join('\n'),
  };
}

/** The groups of the operations of some kinds. */
export function groupsOf(documents, isWanted) {
  return documents.map((one) => groupOf(one, isWanted)).filter(({ methods }) => methods.length > 0);
}

function groupOf({ location, document }, isWanted) {
  const group = basename(location, '.graphql').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const source = readFileSync(location, 'utf8');
  const operations = document.definitions.filter(
    ({ kind, operation }) => kind === Kind.OPERATION_DEFINITION && isWanted(operation),
  );
  return { group, methods: operations.map((operation) => methodOf(group, operation, source)) };
}

/** `OfficesContributionsReceived` in `offices.graphql` becomes `offices.contributionsReceived`. */
function methodOf(group, operation, source) {
  const name = operation.name.value;
  const prefix = group[0].toUpperCase() + group.slice(1);
  if (!name.startsWith(prefix)) throw new Error(`${name}: expected a name that begins with ${prefix}, as its file does.`);
  const short = name.slice(prefix.length);
  return {
    operation: name,
    method: short[0].toLowerCase() + short.slice(1),
    description: descriptionOf(name, source),
    path: pathToConnection(operation),
    root: operation.selectionSet.selections[0].name.value,
  };
}

/** The comment right above an operation. */
function descriptionOf(name, source) {
  const comment = new RegExp(`((?:^#.*\\n)+)\\w+ ${name}\\b`, 'm').exec(source)?.[1];
  if (!comment) throw new Error(`${name}: expected a comment above it that says what it answers.`);
  return comment.replace(/^# ?/gm, '').trim().replaceAll('\n', ' ');
}

/** Where the list is that `$after` walks through; null for an operation that is not read page by page. */
function pathToConnection({ variableDefinitions, selectionSet }) {
  if (!variableDefinitions.some(({ variable }) => variable.name.value === 'after')) return null;
  const way = [];
  const paths = [];
  visit(selectionSet, {
    Field: {
      enter({ name, alias }) {
        if (name.value === 'pageInfo') paths.push([...way]);
        way.push((alias ?? name).value);
      },
      leave: () => void way.pop(),
    },
  });
  return paths.length === 1 ? paths[0] : null;
}

function declaration({ group, methods }) {
  const lines = methods.map(({ operation, method, description, path }) => {
    const types = `${operation}, ${operation}Variables`;
    const list = path?.reduce((type, step) => `NonNullable<${type}['${step}']>`, operation);
    return `    /** ${description} */\n    readonly ${method}: ${list ? `ListMethod<${types}, ${list}>` : `Method<${types}>`};`;
  });
  return `  readonly ${group}: {\n${lines.join('\n')}\n  };`;
}

function implementation({ group, methods }) {
  const lines = methods.map(({ operation, method, path }) => {
    const call = path ? `listMethod(ask, ${operation}Document, ${JSON.stringify(path)})` : `method(ask, ${operation}Document)`;
    return `      ${method}: ${call},`;
  });
  return `    ${group}: {\n${lines.join('\n')}\n    },`;
}
