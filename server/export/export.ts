import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Config } from '../config.js';
import { HubError } from '../errors/hub-error.js';
import type { HubContext } from '../graph/hub-context.js';
import { answersOf } from './answers.js';
import { chosenList } from './chosen-list.js';
import type { ExportRequest } from './export-request.js';
import { FailedAnswer } from './failed-answer.js';
import { operationOf } from './known-document.js';
import type { Queue } from './queue.js';

/** What all exports of a hub share. */
export interface ExportOptions {
  readonly apollo: ApolloServer<HubContext>;
  readonly schema: GraphQLSchema;
  readonly config: Pick<Config, 'MAX_EXPORT_ROWS' | 'EXPORT_TIMEOUT_MS'>;
  readonly queue: Queue;
  /** Makes what a request carries. */
  context(): HubContext;
}

/** Makes the server give an error the status it deserves, see `STATUS_PLUGIN`. */
const ACCEPT = 'application/graphql-response+json';

/**
 * One export. Each of its answers comes the way every answer comes, through the limits and the
 * executor, and all of them from the snapshots that the first one was made from.
 */
export class Export {
  /** What it has read. */
  readonly context: HubContext;
  private readonly stopping = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private operationName: string | undefined;

  constructor(
    private readonly asked: ExportRequest,
    private readonly options: ExportOptions,
  ) {
    this.context = options.context();
    const limit = options.config.EXPORT_TIMEOUT_MS;
    const message = `export: expected it to take at most ${limit} ms, it took longer. Ask for a part by a filter, or by "first" and "after".`;
    this.timer = setTimeout(() => this.stop(new HubError(ErrorCode.TIMEOUT, message, { limit }, 503)), limit);
  }

  /** The name of the operation, as far as it has one. */
  get name(): string {
    return this.operationName ?? 'export';
  }

  /**
   * Asks for the first answer.
   *
   * @returns the pieces of the file
   * @throws FailedAnswer or HubError if there is nothing to be exported
   */
  async begin(): Promise<AsyncIterable<string>> {
    const { text, operationName, format, list: named, variables } = this.asked;
    const { schema, config } = this.options;
    const operation = operationOf(schema, text, operationName);
    if (!operation) {
      await this.ask(variables); // Says what is wrong.
      throw new Error('A faulty document was answered');
    }
    this.operationName = operation.name;
    const list = chosenList(operation, named, format);
    const answers = () => answersOf({ ask: (values) => this.ask(values), variables, list, limit: config.MAX_EXPORT_ROWS });
    const pieces = format.write({ schema, shape: operation.shape, list, answers });
    const first = await pieces.next();
    this.stopping.signal.throwIfAborted();
    return resumed(first, pieces);
  }

  /** Ends the export, wherever it is. */
  stop(reason: Error): void {
    clearTimeout(this.timer);
    this.stopping.abort(reason);
  }

  /** Tells when it ends before its time. */
  onStop(listener: (reason: Error) => void): void {
    const { signal } = this.stopping;
    if (signal.aborted) listener(signal.reason);
    else signal.addEventListener('abort', () => listener(signal.reason), { once: true });
  }

  private ask(variables: Readonly<Record<string, unknown>>): Promise<object> {
    return this.options.queue.run(async () => {
      this.stopping.signal.throwIfAborted();
      this.context.renewTime();
      const { text: query, operationName } = this.asked;
      const http = { method: 'POST', headers: new HeaderMap([['accept', ACCEPT]]), search: '', body: {} };
      const request = { query, variables: { ...variables }, http, ...(operationName !== undefined && { operationName }) };
      const response = await this.options.apollo.executeOperation(request, { contextValue: this.context });
      if (response.body.kind !== 'single') throw new Error('An answer in parts');
      const { data, errors } = response.body.singleResult;
      const { status = 200 } = response.http;
      if (errors || !data) throw new FailedAnswer(errors ?? [], status >= 400 ? status : 400);
      return data;
    });
  }
}

/** The same pieces, though the first of them is out already. */
async function* resumed(first: IteratorResult<string, void>, others: AsyncGenerator<string, void>): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* others;
}
