import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field of an answer, as a document asks for it. */
export interface Field {
  /** Its key in the answer: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  /** The type it is asked of: that of the object, or of the fragment around it. */
  readonly of: string;
  /** The name of its type, without lists. */
  readonly type: string;
  readonly isList: boolean;
  /** As it stands in the document; of a field that stands there twice, the first. */
  readonly node: FieldNode;
  /** What is asked of the objects it gives; null for a scalar. */
  readonly object: Shape | null;
}

/** What the objects at a place of an answer look like. */
export interface Shape {
  readonly type: string;
  readonly fields: readonly Field[];
}

/** What an answer to an operation looks like, fragments written out. The document must be valid. */
export function shapeOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Shape {
  return new Shapes(schema, document).of(schema.getRootType(operation.operation)!, [operation.selectionSet]);
}

interface Asked {
  readonly of: GraphQLCompositeType;
  readonly nodes: FieldNode[];
}

class Shapes {
  private readonly fragments;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  }

  of(type: GraphQLCompositeType, selections: readonly SelectionSetNode[]): Shape {
    const asked = new Map<string, Asked>();
    for (const selection of selections) this.gather(type, selection, asked);
    return { type: type.name, fields: [...asked].map(([key, field]) => this.field(key, field)) };
  }

  private gather(of: GraphQLCompositeType, { selections }: SelectionSetNode, asked: Map<string, Asked>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const known = asked.get(key);
        if (known) known.nodes.push(selection);
        else asked.set(key, { of, nodes: [selection] });
        continue;
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value)!;
      const condition = inner.typeCondition && this.schema.getType(inner.typeCondition.name.value);
      this.gather(isCompositeType(condition) ? condition : of, inner.selectionSet, asked);
    }
  }

  private typeOf(of: GraphQLCompositeType, name: string): GraphQLOutputType {
    return isUnionType(of) || name === '__typename' ? GraphQLString : of.getFields()[name]!.type;
  }

  private field(key: string, { of, nodes }: Asked): Field {
    const [node] = nodes as [FieldNode];
    const type = this.typeOf(of, node.name.value);
    const named = getNamedType(type);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      key,
      name: node.name.value,
      of: of.name,
      type: named.name,
      isList: isListType(getNullableType(type)),
      node,
      object: isCompositeType(named) ? this.of(named, selections) : null,
    };
  }
}
