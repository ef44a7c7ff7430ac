import type { ErrorCode } from '../generated/documents.js';
import { HubError } from '../methods/hub-error.js';

/** An error as it stands in the answer of a hub. */
export interface AnswerError {
  readonly message: string;
  /** Where in the data the value is missing. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: ErrorCode; readonly [detail: string]: unknown } | null;
}

/** What is known of the answer that an error came with. */
export interface AnswerParts {
  /** The data that could be answered all the same; null if there are none. */
  readonly data: unknown;
  readonly status: number;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;
}

/** The hub answered, and said what is wrong. */
export class HubAnswerError extends HubError {
  override readonly name = 'HubAnswerError';
  /** The stable code of what went wrong; null if whoever answered gave none. */
  readonly code: ErrorCode | null;
  /** Where in the data the value is missing; null if the error is about the whole request. */
  readonly path: readonly (string | number)[] | null;
  /** What could be answered all the same; null if nothing could. */
  readonly data: unknown;
  /** The HTTP status. */
  readonly status: number;
  /** The request's name in the log of the hub; null if the answer has none. */
  readonly requestId: string | null;
  /** What else the hub said, such as `limit` or `field`. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor({ message, path, extensions }: AnswerError, { data, status, requestId }: AnswerParts) {
    super(message);
    this.code = extensions?.code ?? null;
    this.path = path ?? null;
    this.data = data;
    this.status = status;
    this.requestId = requestId;
    this.extensions = extensions ?? {};
  }
}

/** The request is more than the hub allows: too many, too large or too costly. */
export class HubLimitError extends HubError {
  override readonly name = 'HubLimitError';
  /** Which limit it is; null if whoever answered did not say. */
  readonly code: ErrorCode | null;
  /** How long to wait before the next try, in milliseconds; null if waiting does not help or nobody said. */
  readonly retryAfterMs: number | null;
  /** What the request would have cost and the most it may; null if it is not about cost. */
  readonly cost: { readonly requested: number; readonly limit: number } | null;
  /** The HTTP status. */
  readonly status: number;
  /** The request's name in the log of the hub; null if the answer has none. */
  readonly requestId: string | null;

  constructor({ message, extensions }: AnswerError, { status, requestId, retryAfterMs }: AnswerParts) {
    super(message);
    const { code, cost, limit } = extensions ?? {};
    this.code = code ?? null;
    this.retryAfterMs = retryAfterMs;
    this.cost = typeof cost === 'number' && typeof limit === 'number' ? { requested: cost, limit } : null;
    this.status = status;
    this.requestId = requestId;
  }
}

/** No answer of a hub came: no connection, a broken one, or somebody else answered. */
export class HubNetworkError extends HubError {
  override readonly name = 'HubNetworkError';

  /**
   * @param message what was expected and what came
   * @param attempts how often it was tried
   * @param status the HTTP status of whoever answered; null if nobody did
   * @param options the error of `fetch`, as `cause`
   */
  constructor(
    message: string,
    readonly attempts: number,
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(`${message} (attempts: ${attempts})`, options);
  }
}

/** The answer did not come in time. */
export class HubTimeoutError extends HubError {
  override readonly name = 'HubTimeoutError';

  /** @param timeoutMs how long the call was allowed to take, in milliseconds, retries included */
  constructor(readonly timeoutMs: number) {
    super(`No answer within ${timeoutMs} ms.`);
  }
}

/** You ended the call by your own `signal`, whose reason is the `cause`. */
export class HubAbortError extends HubError {
  override readonly name = 'AbortError';

  constructor(reason: unknown) {
    super('The call was aborted.', { cause: reason });
  }
}
