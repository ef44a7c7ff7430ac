import type { ChangeContext } from '../changes/change-context.js';
import type { ReportQuestion } from './question.js';
import type { Remarks } from './remark-loader.js';

/** What every part of a report is worked out with. */
export interface Reporting {
  readonly context: ChangeContext;
  readonly question: ReportQuestion;
  readonly remarks: Remarks;
}
