import type { Viewer } from '../../schema/security/viewer.js';
import type { ChangeFeed } from './change-feed.js';
import type { ContributionsOfEntry } from './contributions-of-entry.js';

/** What a stream carries as long as it is open. */
export interface StreamContext {
  readonly feed: ChangeFeed;
  readonly contributions: ContributionsOfEntry;
  /** Who listens; what they may see can change while they do. */
  viewer(): Viewer;
  /** Is told behind which number the stream begins. */
  begins(after: number): void;
  /** Aborted when the stream ends, whoever ended it. */
  readonly signal: AbortSignal;
}
