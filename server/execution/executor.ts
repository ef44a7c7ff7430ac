import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { guardRuntime } from './guarded-runtime.js';

/** An operation to execute; the document has been validated. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** What a document has been turned into, by operation name; null where that cannot be done. */
type Compiled = Map<string | undefined, CompiledQuery | null>;

/** How many documents stay compiled. */
const MOST_DOCUMENTS = 500;
/** What the graph gives has the type the schema says, so leaves need no second look. */
const COMPILING = { disableLeafSerialization: true, disablingCapturingStackErrors: true };

/**
 * Executes operations: through graphql-jit, which compiles a document to a function, where it can
 * be, and through graphql-js where it cannot, with the same data and errors. A document is compiled
 * when it comes for the second time, so that documents which never return do not cost a compilation.
 */
export class Executor {
  private readonly compiled = new LRUCache<DocumentNode, Compiled>({ max: MOST_DOCUMENTS });

  constructor(private readonly schema: GraphQLSchema) {
    guardRuntime();
  }

  /** Executes an operation; never throws. */
  async execute(operation: Operation): Promise<ExecutionResult> {
    // A write takes longer than compiling could save, and graphql-js does fields of mutations one after the other.
    const isRead = getOperationAST(operation.document, operation.operationName)?.operation === 'query';
    const query = isRead ? this.compiledFor(operation) : null;
    return query ? this.executeCompiled(query, operation) : this.interpret(operation);
  }

  /** Executes an operation through graphql-js. */
  async interpret({ document, operationName, variables, context }: Operation): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue: context });
  }

  /** Executes an operation through graphql-jit if it can be compiled, through graphql-js if not. */
  async compileAndExecute(operation: Operation): Promise<ExecutionResult> {
    const query = this.compile(operation);
    return query ? this.executeCompiled(query, operation) : this.interpret(operation);
  }

  private compiledFor({ document, operationName }: Operation): CompiledQuery | null {
    const known = this.compiled.get(document);
    if (!known) {
      this.compiled.set(document, new Map());
      return null;
    }
    let query = known.get(operationName);
    if (query === undefined) known.set(operationName, (query = this.compile({ document, operationName })));
    return query;
  }

  private compile({ document, operationName }: Pick<Operation, 'document' | 'operationName'>): CompiledQuery | null {
    if (!getOperationAST(document, operationName)) return null;
    const query = compileQuery(this.schema, document, operationName, COMPILING);
    return isCompiledQuery(query) ? query : null;
  }

  /** Variables are coerced by graphql-js: its messages are the ones people know, and it fills in defaults inside inputs. */
  private async executeCompiled(
    query: CompiledQuery,
    { document, operationName, variables, context }: Operation,
  ): Promise<ExecutionResult> {
    const { variableDefinitions = [] } = getOperationAST(document, operationName)!;
    const { errors, coerced } = getVariableValues(this.schema, variableDefinitions, variables, { maxErrors: 50 });
    if (errors) return { errors };
    const result = (await query.query(undefined, context, coerced)) as ExecutionResult;
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  }
}

/** graphql-jit has an error class of its own, which carries no `extensions`. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  if (error.extensions) return error;
  const { message, locations, path, originalError } = error as GraphQLError;
  const located = new GraphQLError(message, { path, originalError: originalError ?? null });
  return Object.defineProperty(located, 'locations', { value: locations, enumerable: true });
}
