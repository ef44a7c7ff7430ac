import { type DocumentNode, visit } from 'graphql';

/** The arguments on which a cost depends: sizes of pages, lists of ids, and whether a field is asked for at all. */
const DECISIVE = new Set(['first', 'last', 'ids', 'if']);

/** The names of the variables that decide on the cost of a document. */
export function decisiveVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (DECISIVE.has(name.value)) visit(value, { Variable: (variable) => void names.add(variable.name.value) });
      return false;
    },
  });
  return [...names];
}
