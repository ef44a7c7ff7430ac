import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';
import type { Authentication } from '../security/authenticate.js';
import { Flow } from './flow.js';

/** How often a stream is asked whether its token still holds, in milliseconds. */
const CHECKED_EVERY = 15_000;
/** A client that takes nothing for so long, not even heartbeats, is gone, in milliseconds. */
const STALLED = 60_000;
/** So long a client has to take the last message when the hub stops, in milliseconds. */
const LAST_MESSAGE = 2_000;

/** One open stream: who listens, what was taken, and when it ends. */
export class Stream {
  private readonly ending = new AbortController();
  private readonly checking: NodeJS.Timeout;
  private refusal: HubError | null = null;
  readonly flow = new Flow(this.ending.signal);

  constructor(
    private readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    private readonly authentication: Authentication,
  ) {
    this.checking = setInterval(() => void this.checkToken(), CHECKED_EVERY).unref();
    const { socket } = request.raw;
    const drop = () => reply.raw.destroy();
    socket.setTimeout(STALLED, drop);
    reply.raw.once('close', () => {
      socket.setTimeout(0).off('timeout', drop); // It may carry other requests.
      clearInterval(this.checking);
      this.ending.abort();
    });
  }

  /** Aborted when the stream ends, whoever ended it. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** What goes to the client: the results, each when the one before was taken, and why it ends if it was ended. */
  async *answers(results: AsyncIterable<ExecutionResult>): AsyncGenerator<ExecutionResult, void, undefined> {
    for await (const result of results) {
      yield result;
      await this.flow.delivered();
    }
    if (this.refusal) yield { errors: [this.refusal] };
  }

  /** Lets the last message be taken, but not forever. */
  finishSoon(): void {
    setTimeout(() => this.reply.raw.destroy(), LAST_MESSAGE).unref();
  }

  /** A token expires or is revoked while somebody listens, and what they may see can change. */
  private async checkToken(): Promise<void> {
    const { authorization = [] } = this.request.raw.headersDistinct;
    if (authorization.length === 0) return;
    try {
      this.request.viewer = await this.authentication(authorization);
    } catch (error) {
      // Who only cannot be asked at the moment has refused nothing.
      if (!(error instanceof HubError) || error.extensions.code !== ErrorCode.UNAUTHENTICATED) return;
      this.refusal = error;
      this.ending.abort();
    }
  }
}
