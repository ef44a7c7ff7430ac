import type { Goal } from '../../../schema/goals/goal.js';

/** A goal in words, as it stands between quotation marks within a sentence: without its own full stop. */
export function quotedStatement({ statement }: Goal): string {
  return statement.replace(/\.$/, '');
}
