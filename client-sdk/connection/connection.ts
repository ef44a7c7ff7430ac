import { HubError } from '../methods/hub-error.js';
import type { CallOptions, ClientOptions } from '../methods/options.js';
import type { Result } from '../methods/result.js';
import { AnswerCache } from './answer-cache.js';
import { type Clock, startClock } from './clock.js';
import { HubAnswerError, HubNetworkError } from './errors.js';
import type { Question } from './question.js';
import { type Reply, readAnswer } from './read-answer.js';
import { Token } from './token.js';

const TIMEOUT_MS = 30_000;
const RETRIES = 2;
/** Servers and proxies take addresses of 8,000 bytes at least (RFC 9110, section 4.1). */
const LONGEST_ADDRESS = 8_000;
/** The hub does not know this document by its id, takes no ids, or is so old that it has never heard of them. */
const WANTS_TEXT: readonly unknown[] = ['PERSISTED_DOCUMENT_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST'];
/** Status and code of answers after which nothing is changed. With 200 the code says so, but for two that leave open how far the hub got. */
const REFUSED = /^[34]|^2.. (?!INTERNAL|TIMEOUT|null|undefined)/;

/** A call under way. */
interface Call {
  readonly question: Question;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly clock: Clock;
  /** How often it was sent. */
  sent: number;
}

/** What is sent, and where to. */
interface Request {
  readonly address: string;
  readonly init: { readonly method: 'GET' | 'POST'; readonly body: string | null };
}

/** The way to one hub: sends questions, again where that helps, and brings back what came of it. */
export class Connection {
  private readonly token: Token;
  private readonly cache: AnswerCache | undefined;
  /** Documents that the hub wants as text. */
  private readonly unknown = new Set<string>();

  constructor(private readonly options: ClientOptions) {
    this.token = new Token(options.token);
    this.cache = options.cache && new AnswerCache(options.cache.maxBytes);
  }

  /**
   * Asks the hub; whatever comes of it is a result.
   *
   * @throws TypeError if the variables cannot be written as JSON
   */
  async ask(question: Question, { signal, timeoutMs, headers }: CallOptions = {}): Promise<Result<unknown>> {
    const clock = startClock(timeoutMs ?? this.options.timeoutMs ?? TIMEOUT_MS, [this.options.signal, signal]);
    const call: Call = { question, headers, clock, sent: 0 };
    try {
      const { data, errors } = await clock.within(this.askUntilAnswered(call));
      return { data, errors: errors.map((error) => outcomeOf(call, error)) };
    } catch (error) {
      if (error instanceof HubError) return { data: null, errors: [outcomeOf(call, error)] };
      throw error;
    } finally {
      clock.stop();
    }
  }

  private async askUntilAnswered(call: Call): Promise<Reply> {
    const retries = call.question.isRepeatable ? (this.options.retries ?? RETRIES) : 0;
    for (let attempt = 1; ; attempt += 1) {
      const reply = await this.askOnce(call, attempt);
      const pause = reply.retryAfterMs ?? backoff(attempt);
      if (!reply.isPassing || attempt > retries || pause >= call.clock.left()) return reply;
      await call.clock.wait(pause);
    }
  }

  /** Throws only when the call is over, or cannot be put into a request. */
  private async askOnce(call: Call, attempt: number): Promise<Reply> {
    const { question, clock } = call;
    clock.signal.throwIfAborted();
    const id = question.isRead && question.id && !this.unknown.has(question.id) ? question.id : undefined;
    const request = this.requestFor(question, id);
    let reply: Reply;
    try {
      reply = await this.exchange(call, request, attempt);
    } catch (cause) {
      clock.signal.throwIfAborted();
      if (cause instanceof HubError) return { data: null, errors: [cause], isPassing: false, retryAfterMs: null };
      const message = `No answer from ${this.options.url}: ${reasonOf(cause)}`;
      const error = new HubNetworkError(message, attempt, null, { cause });
      return { data: null, errors: [error], isPassing: true, retryAfterMs: null };
    }
    const [error] = reply.errors;
    if (!id || !(error instanceof HubAnswerError && WANTS_TEXT.includes(error.code))) return reply;
    this.unknown.add(id);
    return this.askOnce(call, attempt);
  }

  /** Sends one request, and the same with another token if the hub refuses the first. */
  private async exchange(call: Call, { address, init }: Request, attempt: number): Promise<Reply> {
    const { question, headers, clock } = call;
    const kept = init.method === 'GET' ? this.cache?.get(address) : undefined;
    const send = async (token: Promise<string> | undefined) => {
      const authorization = token && `Bearer ${await token}`;
      call.sent += 1;
      return (this.options.fetch ?? fetch)(address, {
        ...init,
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...(init.body && { 'content-type': 'application/json' }),
          ...(authorization && { authorization }),
          ...(kept && { 'if-none-match': kept.etag }),
          ...this.options.headers,
          ...headers,
        },
        signal: clock.signal,
        // To follow is to send once more.
        redirect: question.isRead ? 'follow' : 'manual',
      });
    };
    const token = this.token.get();
    let response = await send(token);
    if (response.status === 401 && this.token.forget(token) && question.isRepeatable) {
      await response.body?.cancel();
      response = await send(this.token.get());
    }
    if (response.status === 304 && kept) return readAnswer(new Response(null, { headers: response.headers }), kept.text, attempt);
    const text = await response.text();
    const reply = readAnswer(response, text, attempt);
    const etag = response.headers.get('etag');
    if (etag && reply.errors.length === 0 && init.method === 'GET') this.cache?.set(address, { etag, text });
    return reply;
  }

  /** With a cache queries are sent by GET: HTTP knows "not modified" for nothing else. */
  private requestFor({ text, variables, isRead }: Question, id: string | undefined): Request {
    const [key, value] = id ? (['documentId', `sha256:${id}`] as const) : (['query', text] as const);
    if (this.cache && isRead) {
      const search = new URLSearchParams({ [key]: value });
      if (variables) search.set('variables', variables);
      const address = `${this.options.url}${this.options.url.includes('?') ? '&' : '?'}${search}`;
      if (address.length <= LONGEST_ADDRESS) return { address, init: { method: 'GET', body: null } };
    }
    const body = `{"${key}":${JSON.stringify(value)}${variables ? `,"variables":${variables}` : ''}}`;
    return { address: this.options.url, init: { method: 'POST', body } };
  }
}

/** The error, which says so if nobody knows whether the change was made. */
function outcomeOf({ question, sent }: Call, error: HubError): HubError {
  const { status, code, data } = error as Partial<HubAnswerError>;
  const isKnown = question.isRead || data || sent === 0 || (sent === 1 && REFUSED.test(`${status} ${code}`));
  const message = `${error.message} It is unknown whether the change was made.`;
  return isKnown ? error : Object.assign(error, { message, isUncertain: true });
}

/** Twice as long each time, from a quarter of a second on; chance keeps clients from coming back all at once. */
function backoff(attempt: number): number {
  return 250 * 2 ** (attempt - 1) * (0.5 + Math.random());
}

/** Node's fetch says only that it failed; why, its causes say. */
function reasonOf(error: unknown): string {
  const { message, cause } = Object(error) as Partial<Error>;
  if (message === undefined) return String(error);
  return cause ? `${message}: ${reasonOf(cause)}` : message;
}
