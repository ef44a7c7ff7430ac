import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * Names the field to begin with when a query is to become cheaper: from the most expensive root
 * field down, as long as one field inside makes up most of the cost.
 *
 * @param costs the cost of each field of the operation
 * @returns its path, without aliases: "goals.nodes.contributions"
 */
export function mostExpensive(
  { document, operationName }: { document: DocumentNode; operationName: string | undefined },
  costs: ReadonlyMap<FieldNode, number>,
): string {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const path: string[] = [];
  let selectionSet = getOperationAST(document, operationName)?.selectionSet;
  while (selectionSet) {
    const field = dearest(selectionSet);
    if (!field || !costs.get(field)) break;
    path.push(field.name.value);
    selectionSet = field.selectionSet;
  }
  // The end of the path is a single object; the last list before it is what can be made smaller.
  return (
    path
      .slice(
        0,
        Math.max(
          1,
          path.findLastIndex((name) => name === 'nodes' || name === 'edges'),
        ),
      )
      .join('.') || 'the operation'
  );

  function dearest(set: SelectionSetNode): FieldNode | undefined {
    return fieldsOf(set).reduce<FieldNode | undefined>(
      (best, field) => ((costs.get(field) ?? 0) > (best ? (costs.get(best) ?? 0) : 0) ? field : best),
      undefined,
    );
  }

  function fieldsOf({ selections }: SelectionSetNode): readonly FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return inner ? fieldsOf(inner.selectionSet) : [];
    });
  }
}
