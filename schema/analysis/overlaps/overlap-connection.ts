import { connectionOf } from '../../relay/connection.js';
import { Overlap } from './overlap.js';

/** A page of overlaps. */
export const OverlapConnection = connectionOf(Overlap);
