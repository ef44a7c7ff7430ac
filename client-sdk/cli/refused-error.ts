/** The hub has found problems with a change, which are already shown, and has changed nothing. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
