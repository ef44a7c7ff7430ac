import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Kind, visit } from 'graphql';
import { textsOf } from './texts.js';

/** What those need who work on plans has an entry point of its own. */
export const OF_CHANGES = '/operations/changes/';

/** Prints one typed method for each query, grouped by the file it stands in. */
export async function plugin(schema, documents, config) {
  const ofPlans = documents.filter(({ location }) => !location.includes(OF_CHANGES));
  const groups = groupsOf(ofPlans, (operation) => operation === 'query');
  const texts = await textsOf(schema, documents, config);
  return {
    prepend: [typesOf(groups), RUNTIME],
    content: [
      '/** What can be asked: one method for each curated operation, by concept. */',
      `export interface Operations {\n${groups.map(declaration).join('\n')}\n}\n`,
      '/** Gives the methods the way to a hub. */',
      `export function operationsOf(ask: Ask): Operations {\n  return {\n${groups.map(implementationWith(texts)).join('\n')}\n  };\n}`,
    ].join('\n'),
  };
}

/** Prints the imports of the types of all operations. */
export function typesOf(groups) {
  const names = groups.flatMap(({ methods }) => methods.map(({ operation }) => operation));
  return `import type {\n${names.map((name) => `  ${name},\n  ${name}Variables,\n`).join('')}} from './documents.js';`;
}

/** What methods are made with. */
export const RUNTIME = "import { type Ask, type ListMethod, listMethod, type Method, method } from '../methods/method.js';";

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
  const paths = new Set();
  visit(selectionSet, {
    Field: {
      enter({ name, alias }) {
        if (name.value === 'pageInfo') paths.add(way.join('.'));
        way.push((alias ?? name).value);
      },
      leave: () => void way.pop(),
    },
  });
  return paths.size === 1 ? [...paths][0].split('.') : null;
}

/** Prints the types of a group. */
export function declaration({ group, methods }) {
  const lines = methods.map(({ operation, method, description, path }) => {
    const types = `${operation}, ${operation}Variables`;
    const list = path?.reduce((type, step) => `NonNullable<${type}['${step}']>`, operation);
    return `    /** ${description} */\n    readonly ${method}: ${list ? `ListMethod<${types}, ${list}>` : `Method<${types}>`};`;
  });
  return `  readonly ${group}: {\n${lines.join('\n')}\n  };`;
}

/** Gives what prints the methods of a group. */
export function implementationWith(texts) {
  return ({ group, methods }) => {
    const lines = methods.map(({ operation, method, path }) => {
      const { text, id } = texts.get(operation);
      const given = [JSON.stringify(text), `'${id}'`, ...(path ?? []).map((step) => `'${step}'`)];
      return `      ${method}: ${path ? 'listMethod' : 'method'}(ask, ${given.join(', ')}),`;
    });
    return `    ${group}: {\n${lines.join('\n')}\n    },`;
  };
}
