/** Anything that can go wrong between you and a hub; the classes below it say what. */
export class HubError extends Error {
  override readonly name: string = 'HubError';
}
