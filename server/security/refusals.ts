import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/** The one answer to every token that cannot be used: why would help whoever made it up. The log has the reason. */
export class TokenRefused extends HubError {
  /** @param reason for the log: a fixed word, nothing of the token */
  constructor(readonly reason: string) {
    super(ErrorCode.UNAUTHENTICATED, 'Authorization: the token cannot be used. Get a new one.', {}, 401);
  }
}

/** Nobody can say whether a token is good, because the keys to check it with cannot be had. */
export class KeysUnavailable extends HubError {
  constructor(override readonly cause: unknown) {
    const message = 'Authorization: the keys of the identity provider cannot be had. Try again later, or ask without a token.';
    super(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, message, {}, 503);
  }
}
