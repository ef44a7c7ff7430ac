import { connectionOf } from '../relay/connection.js';
import { Goal } from './goal.js';

/** A page of goals. */
export const GoalConnection = connectionOf(Goal);
