import { HubAnswerError, HubError, HubLimitError, HubNetworkError, HubTimeoutError } from '@zielnetz/client';
import { CommanderError } from 'commander';
import type { Say } from './language.js';
import { ANSWERS, failures, mistakes } from './messages/errors.js';
import { plain } from './plain.js';
import { RefusedError } from './refused-error.js';
import { UsageError } from './usage-error.js';

/** What the tool says about an error, and how it ends. */
export interface Explanation {
  /** One or two lines; none where the text is already written. */
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2 | 3;
}

/** What others wrote may be a whole page. */
const LONGEST = 400;

/**
 * Explains an error to whoever typed the command.
 *
 * @param url the address that was asked, for errors on the way there
 */
export function explain(error: unknown, say: Say, url: string): Explanation {
  if (error instanceof CommanderError) {
    // Help and version end commander's work as errors do.
    if (error.exitCode === 0) return { lines: [], exitCode: 0 };
    // The command was missing, and the whole help is already there.
    if (error.code === 'commander.help') return { lines: [], exitCode: 2 };
    return { lines: [say(failures.error, { text: mistakeIn(error, say) }), say(mistakes.hint)], exitCode: 2 };
  }
  if (error instanceof UsageError)
    return { lines: [say(failures.error, { text: error.message }), error.advice ?? say(mistakes.hint)], exitCode: 2 };
  if (error instanceof RefusedError) return { lines: [say(failures.error, { text: error.message })], exitCode: 3 };
  const text = error instanceof Error ? error.message : String(error);
  return {
    lines: [say(failures.error, { text: outcomeIn(error, say, plain(url)) }), say(failures.hubSays, { text: shortened(text) })],
    exitCode: 1,
  };
}

/** Commander's message in other words; it quotes what it complains about, and at times suggests something. */
function mistakeIn({ code, message }: CommanderError, say: Say): string {
  if (!Object.hasOwn(mistakes, code)) return shortened(message);
  const [complaint = '', suggestions] = message.split(/\n\(Did you mean (?:one of )?|\?\)$/);
  const names = [...complaint.matchAll(/'([^']*)'/g)].map(([, name]) => shortened(name!));
  const text = say(mistakes[code as keyof typeof mistakes], Object.fromEntries(names.entries()));
  return suggestions ? say(mistakes.suggestion, { text, name: suggestions }) : text;
}

/** What went wrong, and whether anybody knows what came of a change. */
function outcomeIn(error: unknown, say: Say, url: string): string {
  const text = failureIn(error, say, url);
  return error instanceof HubError && error.isUncertain ? say(failures.uncertain, { text }) : text;
}

function failureIn(error: unknown, say: Say, url: string): string {
  if (error instanceof HubAnswerError) {
    const { code } = error;
    const answer = code && Object.hasOwn(ANSWERS, code) && ANSWERS[code];
    return withDetails(say(answer || (isLogin(error) ? failures.notAllowed : failures.refused)), [code, requestOf(error, say)]);
  }
  if (error instanceof HubLimitError) {
    const { code, cost, retryAfterMs } = error;
    const costs = cost && say(failures.cost, { ...cost });
    const retry = retryAfterMs === null ? null : say(failures.retry, { seconds: Math.ceil(retryAfterMs / 1_000) });
    return withDetails(say(failures.limit), [retry, costs, code, requestOf(error, say)]);
  }
  if (error instanceof HubNetworkError) {
    return say(isLogin(error) ? failures.notAllowed : failures.unreachable, { url });
  }
  if (error instanceof HubTimeoutError) return say(failures.timeout, { url });
  return say(error instanceof HubError ? failures.refused : failures.unexpected);
}

function isLogin({ status }: HubAnswerError | HubNetworkError): boolean {
  return status === 401 || status === 403;
}

function requestOf({ requestId }: HubAnswerError | HubLimitError, say: Say): string | null {
  return requestId && say(failures.request, { id: requestId });
}

function withDetails(text: string, details: readonly (string | null)[]): string {
  const known = details.filter((one) => one !== null).map(shortened);
  return known.length > 0 ? `${text} (${known.join(', ')})` : text;
}

function shortened(text: string): string {
  const line = plain(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
