import { HubError } from '../methods/hub-error.js';
import type { ClientOptions } from '../methods/options.js';

/** The bearer token of a client: fetched when it is first needed, and again when the hub has refused it. */
export class Token {
  private current: Promise<string> | undefined;

  constructor(private readonly source: ClientOptions['token']) {}

  /** The token, undefined without one (or with an empty one); rejects with a HubError if the caller's function fails. */
  get(): Promise<string> | undefined {
    const { source } = this;
    if (!source || this.current) return this.current;
    const fetched = Promise.resolve()
      .then(typeof source === 'string' ? () => source : source)
      .catch((cause) => {
        throw new HubError('token: it could not be fetched.', { cause });
      });
    fetched.catch(() => this.forget(fetched));
    this.current = fetched;
    return fetched;
  }

  /**
   * Forgets a token that was refused. Calls that were refused at the same time share the next one.
   *
   * @returns whether another one can be had
   */
  forget(refused: Promise<string> | undefined): boolean {
    if (this.current === refused) this.current = undefined;
    return typeof this.source === 'function';
  }
}
