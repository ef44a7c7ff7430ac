import {
  type ErrorCode,
  HubAbortError,
  HubAnswerError,
  HubError,
  HubLimitError,
  HubNetworkError,
  HubTimeoutError,
} from '@zielnetz/client';
import { same } from './same.js';

/** Tells errors apart as a caller does. */
export function tellApart(error: unknown): string {
  if (error instanceof HubAnswerError) {
    same<typeof error.name, 'HubAnswerError'>();
    same<typeof error.code, ErrorCode | null>();
    same<typeof error.path, readonly (string | number)[] | null>();
    same<typeof error.data, unknown>();
    same<typeof error.status, number>();
    same<typeof error.requestId, string | null>();
    same<typeof error.extensions, Readonly<Record<string, unknown>>>();
    if (error.code === 'PLAN_NOT_FOUND') return error.message;
    // @ts-expect-error no such code
    if (error.code === 'PLAN_MISSING') return error.message;
    // @ts-expect-error codes are in capitals
    if (error.code === 'plan_not_found') return error.message;
    // @ts-expect-error whoever answered may have given no code
    error.code.startsWith('PLAN');
    // @ts-expect-error the error may be about the whole request
    error.path.length;
    // @ts-expect-error nobody knows what the data are
    error.data.office;
    // @ts-expect-error what else the hub said is not known beforehand
    error.extensions.limit.toFixed();
    // @ts-expect-error an answer is not asked for again
    error.attempts;
    // @ts-expect-error an error stays as it came
    error.status = 200;
  }
  if (error instanceof HubLimitError) {
    same<typeof error.name, 'HubLimitError'>();
    same<typeof error.code, ErrorCode | null>();
    same<typeof error.retryAfterMs, number | null>();
    same<typeof error.cost, { readonly requested: number; readonly limit: number } | null>();
    same<typeof error.status, number>();
    same<typeof error.requestId, string | null>();
    // @ts-expect-error it need not be about cost
    error.cost.limit;
    // @ts-expect-error nobody may have said how long to wait
    setTimeout(() => {}, error.retryAfterMs.valueOf());
    // @ts-expect-error a limit is about the whole request
    error.path;
  }
  if (error instanceof HubNetworkError) {
    same<typeof error.name, 'HubNetworkError'>();
    same<typeof error.attempts, number>();
    same<typeof error.status, number | null>();
    same<typeof error.cause, unknown>();
    // @ts-expect-error whoever answered, it was no hub
    error.code;
    // @ts-expect-error maybe nobody answered
    error.status.toFixed();
  }
  if (error instanceof HubTimeoutError) {
    same<typeof error.name, 'HubTimeoutError'>();
    same<typeof error.timeoutMs, number>();
    // @ts-expect-error there is no answer to have a status
    error.status;
  }
  if (error instanceof HubAbortError) {
    same<typeof error.name, 'AbortError'>();
    same<typeof error.cause, unknown>();
  }
  if (error instanceof HubError) {
    same<typeof error.name, string>();
    same<typeof error.message, string>();
    // @ts-expect-error not every error has a code
    return error.code;
  }
  // @ts-expect-error nobody knows what else was thrown
  return error.message;
}

/** All of them are errors of the hub, and errors. */
export const all: readonly (abstract new (...args: never[]) => HubError & Error)[] = [
  HubError,
  HubAnswerError,
  HubLimitError,
  HubNetworkError,
  HubTimeoutError,
  HubAbortError,
];
