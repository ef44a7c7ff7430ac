import {
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The same query, which asks every object for its id as well, so that it can be told what the answer is about: an id names the
 * type, the year and the key. Where the query calls something else "id", it stays so.
 */
export function withIds(query: string, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema);
  const document = visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set) {
          const type = types.getParentType();
          const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
          return hasId && !asksFor(set, 'id') ? withField(set, 'id') : undefined;
        },
      },
    }),
  );
  return print(document);
}

function asksFor({ selections }: SelectionSetNode, name: string): boolean {
  return selections.some((one) => one.kind === Kind.FIELD && (one.alias ?? one.name).value === name);
}

function withField(set: SelectionSetNode, name: string): SelectionSetNode {
  return { ...set, selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } }] };
}

/** The ids of all objects in an answer. */
export function idsIn(answer: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    for (const part of Object.values(value)) walk(part);
  };
  walk(answer);
  return ids;
}
