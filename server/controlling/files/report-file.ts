import type { Language } from '../../../schema/analysis/explanation/language.js';
import type { ControllingReport } from '../../../schema/controlling/controlling-report.js';

/** The formats that a report comes in. */
export const FORMATS = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type FormatName = keyof typeof FORMATS;

/** All that a file of a report is made of: plain data, so that another thread can make it. */
export interface ReportFile {
  readonly format: FormatName;
  readonly language: Language;
  readonly report: ControllingReport;
  /** The number it was issued with; null of a draft. */
  readonly number: number | null;
  /** When it was issued; of a draft now. */
  readonly moment: Date;
}
