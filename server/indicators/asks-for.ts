import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What the document has been found to ask for, by the field: an answer holds hundreds of fields of one document. */
const known = new WeakMap<FieldNode, boolean>();

/**
 * Whether a document asks below a field for one of some fields, at any depth. What a directive would skip counts as asked for.
 *
 * @param names the same for every call
 */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
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
}
