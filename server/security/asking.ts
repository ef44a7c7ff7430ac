import type { Viewer } from '../../schema/security/viewer.js';
import type { ServiceTokens } from './service-tokens.js';

/** Who is asking, and the tokens that can be asked about, as every request carries them. */
export interface Asking {
  readonly viewer: Viewer;
  readonly serviceTokens: ServiceTokens;
  /** Notes that the answer holds more than plans, and may be another one at any time. */
  notePassing(): void;
}
