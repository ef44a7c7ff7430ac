import type { Arguments } from './method.js';
import type { CallOptions } from './options.js';
import type { TypedDocumentString } from './typed-document.js';

/** What every notice of a change has. */
export interface Notice {
  /** Where to go on, as `after`. */
  readonly number: string;
}

/** How long a stream is waited for, and when it ends. */
export type FollowOptions = Pick<CallOptions, 'signal' | 'headers'>;

/** Follows changes: gives one notice after the other, in order, none twice and none left out, over breaks as well. */
export type ChangeMethod<Change extends Notice, Variables> = (
  ...args: Arguments<Variables> extends [variables?: Variables, options?: CallOptions]
    ? [variables?: Variables, options?: FollowOptions]
    : [variables: Variables, options?: FollowOptions]
) => AsyncGenerator<Change, void, undefined>;

/** The way to a hub that the methods are given. */
export type Follow = (
  text: string,
  field: string,
  variables: Readonly<Record<string, unknown>>,
  options: FollowOptions,
) => AsyncGenerator<Notice, void, undefined>;

/**
 * Makes the method that follows a subscription.
 *
 * @param field the root field whose values are the notices
 */
export function changeMethod<Change extends Notice, Variables>(
  follow: Follow,
  document: TypedDocumentString<unknown, Variables>,
  field: string,
): ChangeMethod<Change, Variables> {
  return (variables?: Variables, options: FollowOptions = {}) =>
    follow(String(document), field, { ...variables }, options) as AsyncGenerator<Change, void, undefined>;
}
