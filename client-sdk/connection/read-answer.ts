import type { HubError } from '../methods/hub-error.js';
import type { Result } from '../methods/result.js';
import { type AnswerError, type AnswerParts, HubAnswerError, HubLimitError, HubNetworkError } from './errors.js';
import { retryAfterOf } from './retry-after.js';

/** What came back, and whether it is worth trying again. */
export interface Reply extends Result<unknown> {
  /** Whether the fault may pass by itself. */
  readonly isPassing: boolean;
  /** How long to wait before, in milliseconds; null if nobody said. */
  readonly retryAfterMs: number | null;
}

/** The codes of limits say so: QUERY_TOO_DEEP, BODY_TOO_LARGE. */
const OF_LIMIT = /_TOO_/;

/**
 * Reads what came back, whoever sent it: a hub, a proxy, or somebody who knows nothing of GraphQL.
 *
 * @param response the head of the answer
 * @param text its body
 * @param attempt how often it has been tried
 */
export function readAnswer({ status, headers }: Response, text: string, attempt: number): Reply {
  const retryAfterMs = retryAfterOf(headers);
  const requestId = headers.get('x-request-id');
  const isLimit = status === 429 || (status >= 500 && retryAfterMs !== null);
  const isPassing = status === 429 || status >= 500;
  const { data, errors } = parsed(text);
  const parts: AnswerParts = { data, status, requestId, retryAfterMs };
  if (data === null && errors.length === 0) {
    const got = `${headers.get('content-type') ?? 'no content type'}, status ${status}`;
    const message = `Expected the answer of a hub, got ${got}.`;
    const error = isLimit ? new HubLimitError({ message }, parts) : new HubNetworkError(message, attempt, status);
    // A body that should be one and is none may have been cut off.
    return { data: null, errors: [error], isPassing: isPassing || status < 300, retryAfterMs };
  }
  return { data, errors: errors.map(asHubError), isPassing: isPassing && errors.length > 0, retryAfterMs };

  function asHubError(error: AnswerError): HubError {
    const isOfLimit = isLimit || OF_LIMIT.test(error.extensions?.code ?? '');
    return isOfLimit ? new HubLimitError(error, parts) : new HubAnswerError(error, parts);
  }
}

/** Neither data nor errors if the text is no answer of GraphQL. */
function parsed(text: string): { data: unknown; errors: readonly AnswerError[] } {
  try {
    const { data, errors } = JSON.parse(text);
    const isAnswer =
      typeof (data ?? null) === 'object' &&
      !Array.isArray(data) &&
      (errors ?? []).every((error: Partial<AnswerError> | null) => typeof error?.message === 'string');
    if (isAnswer) return { data: data ?? null, errors: errors ?? [] };
  } catch {
    // It is none.
  }
  return { data: null, errors: [] };
}
