/** Anything that can go wrong between you and a hub; the classes below it say what. */
export class HubError extends Error {
  override readonly name: string = 'HubError';
  /**
   * Whether a change may have been made all the same: it was sent, and nobody said what became of it. Look before you send it
   * again; with an `idempotencyKey` it can be sent again without looking.
   */
  readonly isUncertain: boolean = false;
}
