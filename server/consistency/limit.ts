import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/**
 * Refuses to check more than can be checked in about a second.
 *
 * @param what there is too much of, in the plural
 * @throws HubError ANALYSIS_TOO_LARGE
 */
export function checkLimit(what: string, count: number, most: number): void {
  if (count <= most) return;
  const message = `consistencyFindings: expected at most ${most} ${what} to check, got ${count}. Ask for filter.codes that look at less, such as GOAL_WITH_PLACEHOLDER.`;
  throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: most });
}
