import { changesOf, nameOf } from './change-documents.js';
import { declaration, groupsOf, implementationWith, OF_CHANGES, RUNTIME, typesOf } from './methods.js';
import { textsOf } from './texts.js';

/** Prints the typed methods of those who work on plans, by concept: what stands in files, and what follows from the model. */
export async function plugin(schema, documents, config) {
  const written = groupsOf(
    documents.filter(({ location }) => location.includes(OF_CHANGES)),
    () => true,
  );
  const generated = documents.find(({ location }) => !location.includes('/operations/'));
  const groups = merged([...written, ...followingFrom(schema, generated.document)]);
  const texts = await textsOf(schema, documents, config);
  return {
    prepend: [typesOf(groups), RUNTIME],
    content: [
      '/** What can be changed, and what was: one method for each operation, by concept. */',
      `export interface ChangeOperations {\n${groups.map(declaration).join('\n')}\n}\n`,
      '/** Gives the methods the way to a hub. */',
      `export function changeOperationsOf(ask: Ask): ChangeOperations {\n  return {\n${groups.map(implementationWith(texts)).join('\n')}\n  };\n}`,
    ].join('\n'),
  };
}

/** In the order of the model, which the schema has lost on its way through codegen. */
function followingFrom(schema, { definitions }) {
  const changes = new Map(changesOf(schema).map((change) => [nameOf(change), change]));
  return definitions.flatMap(({ name: { value: operation } }) => {
    const change = changes.get(operation);
    if (!change) return [];
    const short = operation.slice(change.group.length);
    const method = short[0].toLowerCase() + short.slice(1);
    return [{ group: change.group, methods: [{ operation, method, description: change.field.description, path: null }] }];
  });
}

/** Each group once with all its methods, in the order of the alphabet. */
function merged(groups) {
  const names = [...new Set(groups.map(({ group }) => group))].sort();
  return names.map((name) => ({
    group: name,
    methods: groups.filter(({ group }) => group === name).flatMap(({ methods }) => methods),
  }));
}
