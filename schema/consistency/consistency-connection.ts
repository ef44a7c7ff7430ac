import { connectionOf } from '../relay/connection.js';
import { ConsistencyFinding } from './consistency-finding.js';

/** A page of findings. */
export const ConsistencyFindingConnection = connectionOf(ConsistencyFinding);
