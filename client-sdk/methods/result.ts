import type { HubError } from './hub-error.js';

/** What a call led to, without an exception. */
export interface Result<Data> {
  /** The data; null if nothing could be answered. With `errors` beside it, parts are missing where their paths say. */
  readonly data: Data | null;
  /** What went wrong; empty if nothing did. */
  readonly errors: readonly HubError[];
}

/** The data of a result, or its first error as an exception. */
export function dataOf<Data>({ data, errors }: Result<Data>): Data {
  if (errors[0]) throw errors[0];
  return data as Data;
}
