import type { Viewer } from '../../schema/security/viewer.js';

/** Who is asking, as every request carries it. */
export interface Asking {
  readonly viewer: Viewer;
}
