import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether a document asks below the field that is being answered for some other fields. */
export type Asks = (info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>) => boolean;

/**
 * Tells whether documents ask below a field for one of some fields, at any depth. What a directive would skip counts as asked for.
 * A document is read once and remembered by its field, since one answer may hold that field hundreds of times.
 *
 * @param names of the fields, as the schema calls them, whatever a document renames them to
 */
export function askingFor(names: ReadonlySet<string>): Asks {
  const known = new WeakMap<FieldNode, boolean>();
  return ({ fieldNodes, fragments }) => {
    const asks = ({ selections }: SelectionSetNode): boolean =>
      selections.some((selection) => {
        if (selection.kind === 'FragmentSpread') return asks(fragments[selection.name.value]!.selectionSet);
        if (selection.kind === 'Field' && names.has(selection.name.value)) return true;
        return selection.selectionSet !== undefined && asks(selection.selectionSet);
      });
    return fieldNodes.some((field) => {
      let answer = known.get(field);
      if (answer === undefined) known.set(field, (answer = field.selectionSet !== undefined && asks(field.selectionSet)));
      return answer;
    });
  };
}
