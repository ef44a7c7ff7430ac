import type { Steps } from './steps.js';

/**
 * Does work once, however many ask for it. Those who ask while it is under way take it on in their turns, so that nothing
 * is done twice.
 *
 * @param begin begins the work; it is begun again for the next who asks if it fails
 * @returns the same work, which ends at once where it has been done before
 */
export function once<Result>(begin: () => Steps<Result>): () => Steps<Result> {
  let work: Steps<Result> | undefined;
  let known: { readonly result: Result } | undefined;
  return function* () {
    while (!known) {
      work ??= begin();
      try {
        const { done, value } = work.next();
        if (done) known = { result: value };
      } catch (error) {
        work = undefined;
        throw error;
      }
      if (!known) yield;
    }
    return known.result;
  };
}
