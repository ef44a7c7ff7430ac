import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { RequestParams } from 'graphql-sse';
import { LRUCache } from 'lru-cache';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Config } from '../config.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { costOf, refuseCostly } from '../limits/cost.js';
import { documentLimits } from '../limits/document-limits.js';
import { subscriptionsOnly } from '../limits/operation-kinds.js';

/** The limits of a document. */
type Limits = Pick<
  Config,
  'MAX_QUERY_TOKENS' | 'MAX_QUERY_DEPTH' | 'MAX_QUERY_FIELDS' | 'MAX_QUERY_ALIASES' | 'MAX_QUERY_ROOT_FIELDS' | 'MAX_QUERY_COST'
>;

/** A subscription that may be executed. */
type Subscription = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'>;

/** How many documents stay parsed and validated: a hub is asked few different ones by many. */
const MOST_DOCUMENTS = 500;

/** Reads subscriptions, holds them to the limits of every operation, and executes them. */
export class Subscriptions {
  private readonly valid = new LRUCache<string, DocumentNode>({ max: MOST_DOCUMENTS });
  private readonly rules;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {
    this.rules = [...specifiedRules, subscriptionsOnly, documentLimits(limits)];
  }

  /** Reads what was sent; what is wrong with it are errors that name their code. */
  read({ query, operationName, variables }: RequestParams): Subscription | readonly GraphQLError[] {
    const document = this.parsed(query);
    if (!('kind' in document)) return document;
    const subscription = { document, operationName, variableValues: variables };
    return this.problemsOf(subscription) ?? subscription;
  }

  /**
   * Executes a subscription.
   *
   * @param context what it carries as long as it is open
   * @param contextOfEvent makes what the answer to one event carries, which is read from the snapshots of its moment
   */
  async subscribe(subscription: Subscription, context: object, contextOfEvent: () => object): Promise<Results> {
    const { schema } = this;
    const source = await createSourceEventStream({ schema, ...subscription, contextValue: context });
    if (!(Symbol.asyncIterator in source)) return source;
    return (async function* () {
      try {
        for await (const rootValue of source) {
          yield await execute({ schema, ...subscription, rootValue, contextValue: contextOfEvent() });
        }
      } catch (error) {
        yield { errors: [error as GraphQLError] };
      }
    })();
  }

  private parsed(query: string): DocumentNode | readonly GraphQLError[] {
    const known = this.valid.get(query);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: this.limits.MAX_QUERY_TOKENS });
    } catch (error) {
      return [coded(error as GraphQLError, ErrorCode.GRAPHQL_PARSE_FAILED)];
    }
    const errors = validate(this.schema, document, this.rules, { maxErrors: 20 });
    if (errors.length > 0) return errors.map((error) => coded(error, ErrorCode.GRAPHQL_VALIDATION_FAILED));
    this.valid.set(query, document);
    return document;
  }

  private problemsOf({ document, operationName, variableValues }: Subscription): readonly GraphQLError[] | null {
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      const message = `operationName: expected the name of an operation of the document, got ${quoted(operationName)}.`;
      return [new HubError(ErrorCode.OPERATION_RESOLUTION_FAILURE, message)];
    }
    const { errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
      maxErrors: 50,
    });
    if (errors) return errors.map((error) => coded(error, ErrorCode.BAD_USER_INPUT));
    const variables = variableValues ?? {};
    try {
      refuseCostly(
        costOf(this.schema, { document, operationName: operationName ?? undefined, variables }),
        this.limits.MAX_QUERY_COST,
      );
      return null;
    } catch (error) {
      return [error as HubError];
    }
  }
}

/** An answer to each event, or the one that it cannot be. */
type Results = AsyncGenerator<ExecutionResult, void, undefined> | ExecutionResult;

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  error.extensions.code ??= code;
  return error;
}
