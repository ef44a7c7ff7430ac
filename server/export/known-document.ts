import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';
import { type List, listsOf } from './lists.js';
import { type Shape, shapeOf } from './shape.js';

/** An operation of a known document and what its answers look like. */
export interface KnownOperation {
  readonly name: string | undefined;
  readonly shape: Shape;
  readonly lists: readonly List[];
}

/** The names of the operations in a text; none if it is not GraphQL. */
export function operationNames(text: string): readonly string[] {
  return operationsIn(parsed(text)).flatMap(({ name }) => name?.value ?? []);
}

/**
 * Looks at an operation before it is asked for.
 *
 * @param name which one, of several
 * @returns null if the document is faulty, which whoever executes it says best
 * @throws HubError EXPORT_NOT_POSSIBLE if it is no query
 */
export function operationOf(schema: GraphQLSchema, text: string, name: string | undefined): KnownOperation | null {
  const document = parsed(text);
  const operation = document && getOperationAST(document, name);
  if (operation && operation.operation !== OperationTypeNode.QUERY) {
    throw new HubError(ErrorCode.EXPORT_NOT_POSSIBLE, `document: expected a query, got a ${operation.operation}.`);
  }
  if (!operation || validate(schema, document).length > 0) return null;
  const shape = shapeOf(schema, document, operation);
  return { name: operation.name?.value, shape, lists: listsOf(shape) };
}

function operationsIn(document: DocumentNode | null): readonly OperationDefinitionNode[] {
  return (document?.definitions ?? []).filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** A manifest may hold anything. */
function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
