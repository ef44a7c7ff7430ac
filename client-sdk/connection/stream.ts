import type { ErrorCode } from '../generated/documents.js';
import type { FollowOptions, Notice } from '../methods/changes.js';
import { HubError } from '../methods/hub-error.js';
import type { ClientOptions } from '../methods/options.js';
import { type Clock, startClock } from './clock.js';
import { type HubAnswerError, HubNetworkError } from './errors.js';
import { type Reply, readAnswer } from './read-answer.js';
import { eventsOf } from './read-events.js';
import { Token } from './token.js';

const RETRIES = 2;
/** The hub sends a sign of life every 12 seconds; after so long without one the connection is taken for dead. */
const SILENCE_MS = 40_000;
const LONGEST_PAUSE_MS = 30_000;
/** A stream has no end by itself. */
const NEVER_MS = Number.MAX_SAFE_INTEGER;
/** What the hub says of itself and not of the question. */
const PASSING: readonly (ErrorCode | null)[] = ['SHUTTING_DOWN', 'DATABASE_UNAVAILABLE', 'TOO_MANY_STREAMS', 'TIMEOUT'];

/** What is followed, and how far. */
interface Followed {
  readonly text: string;
  readonly field: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: FollowOptions['headers'];
  readonly clock: Clock;
  /** The number of the last notice that was given; where the stream began if there was none yet. */
  after: unknown;
  /** How often it was tried since the last success. */
  attempt: number;
  /** Whether it was open once: then it is opened again however long that takes. */
  wasOpen: boolean;
}

/** Why a stream broke off, and whether it can be opened again. */
class Break extends Error {
  constructor(
    readonly reply: Pick<Reply, 'errors' | 'isPassing' | 'retryAfterMs'>,
    readonly isOfToken = false,
  ) {
    super();
  }
}

/** The way to the streams of one hub: opens them again when they break, behind what was given already. */
export class StreamConnection {
  private readonly token: Token;

  constructor(private readonly options: ClientOptions) {
    this.token = new Token(options.token);
  }

  /**
   * Gives the notices of a subscription, in order, none twice and none left out.
   *
   * @param field the root field whose values are the notices
   * @throws HubError if the hub refuses it, cannot be reached from the beginning, or the signal ends it
   */
  async *follow(
    text: string,
    field: string,
    variables: Readonly<Record<string, unknown>>,
    { signal, headers }: FollowOptions,
  ): AsyncGenerator<Notice, void, undefined> {
    const clock = startClock(NEVER_MS, [this.options.signal, signal]);
    const followed = { text, field, variables, headers, clock, after: variables.after, attempt: 0, wasOpen: false };
    try {
      for (;;) {
        try {
          yield* this.followUntilBreak(followed);
        } catch (error) {
          clock.signal.throwIfAborted();
          if (!(error instanceof Break)) throw error;
          await this.pauseAfter(error, followed);
        }
      }
    } finally {
      clock.stop();
    }
  }

  private async *followUntilBreak(followed: Followed): AsyncGenerator<Notice, void, undefined> {
    const silence = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(new Error(`Nothing came for ${SILENCE_MS} ms`)), SILENCE_MS);
    };
    const abort = () => silence.abort(followed.clock.signal.reason);
    followed.clock.signal.addEventListener('abort', abort);
    try {
      followed.clock.signal.throwIfAborted();
      wait();
      const response = await this.open(followed, silence.signal);
      followed.after ??= response.headers.get('x-stream-after') ?? undefined;
      followed.wasOpen = true;
      for await (const { event, data } of eventsOf(response.body!, wait)) {
        if (event !== 'next') continue;
        const reply = readAnswer(response, data, followed.attempt + 1);
        const { code = null } = { ...(reply.errors[0] as Partial<HubAnswerError> | undefined) };
        if (reply.errors.length > 0) throw new Break({ ...reply, isPassing: PASSING.includes(code) }, code === 'UNAUTHENTICATED');
        const notice = (reply.data as Record<string, Notice>)[followed.field]!;
        followed.attempt = 0;
        followed.after = notice.number;
        clearTimeout(timer); // However long it takes whoever gets it.
        yield notice;
        wait();
      }
      throw new Error('The stream ended');
    } catch (error) {
      throw error instanceof HubError || error instanceof Break ? error : this.brokenBy(error, followed);
    } finally {
      clearTimeout(timer);
      followed.clock.signal.removeEventListener('abort', abort);
      silence.abort();
    }
  }

  private async open({ text, variables, headers, after, attempt }: Followed, signal: AbortSignal): Promise<Response> {
    const token = this.token.get();
    const response = await (this.options.fetch ?? fetch)(this.options.url.replace(/(?=\?|$)/, '/stream'), {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${await token}` }),
        ...this.options.headers,
        ...headers,
      },
      body: JSON.stringify({ query: text, variables: { ...variables, after } }),
      signal,
    });
    const isStream = response.ok && response.headers.get('content-type')?.startsWith('text/event-stream');
    if (isStream) return response;
    const isNew = response.status === 401 && this.token.forget(token);
    throw new Break(readAnswer(response, await response.text(), attempt + 1), isNew);
  }

  private brokenBy(cause: unknown, { attempt }: Followed): Break {
    const message = `The stream of ${this.options.url} broke off: ${Object(cause).message ?? cause}`;
    const error = new HubNetworkError(message, attempt + 1, null, { cause });
    return new Break({ errors: [error], isPassing: true, retryAfterMs: null });
  }

  /** Throws the error if the stream is not to be opened again. */
  private async pauseAfter({ reply, isOfToken }: Break, followed: Followed): Promise<void> {
    followed.attempt += 1;
    const { attempt, wasOpen, clock } = followed;
    const hasAnotherToken = isOfToken && attempt === 1 && typeof this.options.token === 'function';
    const isWorthIt = hasAnotherToken || (reply.isPassing && (wasOpen || attempt <= (this.options.retries ?? RETRIES)));
    if (!isWorthIt) throw reply.errors[0];
    // The one that was refused is the one at hand.
    if (hasAnotherToken) this.token.forget(this.token.get());
    else await clock.wait(reply.retryAfterMs ?? Math.min(LONGEST_PAUSE_MS, 250 * 2 ** (attempt - 1)) * (0.5 + Math.random()));
  }
}
