/** What every call may be given. */
export interface CallOptions {
  /** Ends the call. */
  readonly signal?: AbortSignal;
  /** How long the call may take in milliseconds, retries included; 30,000 without it. */
  readonly timeoutMs?: number;
  /** HTTP headers to send along. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How to reach a hub. What {@link CallOptions} has holds for every call; a call may say otherwise for itself. */
export interface ClientOptions extends CallOptions {
  /** The address of the hub's GraphQL, such as `https://hub.example.de/graphql`; in a browser also `/graphql`. */
  readonly url: string;
  /**
   * A bearer token, or a function that fetches one. The function is called before the first request
   * and again when the hub answers 401; then the request is sent once more (a change without an `idempotencyKey` is not).
   */
  readonly token?: string | (() => string | Promise<string>);
  /** Another `fetch`, for a proxy or for tests. */
  readonly fetch?: typeof globalThis.fetch;
  /** How often a query or a change with an `idempotencyKey` is sent again when network or hub fail for the moment; 2 without it. */
  readonly retries?: number;
  /** Keeps answers and asks the hub only whether they still hold; off without it. */
  readonly cache?: {
    /** How much memory the answers may take; the longest unused go first. */
    readonly maxBytes: number;
  };
}
