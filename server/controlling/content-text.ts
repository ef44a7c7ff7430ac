import { createHash } from 'node:crypto';
import type { ControllingReport, ReportContent } from '../../schema/controlling/controlling-report.js';

/** What is kept of a report: its content as a text, and the hash of that. */
export interface ContentText {
  readonly content: string;
  /** SHA-256, hexadecimal; the database checks it. */
  readonly hash: string;
}

/** The text of a report. It is made of its facts in the order in which they are worked out, so the same facts make the same text. */
export function textOf(report: ReportContent): ContentText {
  const content = JSON.stringify(report);
  return { content, hash: createHash('sha256').update(content).digest('hex') };
}

/** A report that is worked out now. */
export function draftOf(content: ReportContent): ControllingReport {
  return { ...content, hash: textOf(content).hash, isIssued: false };
}

/** A report as it was issued. */
export function issuedOf({ content, hash }: ContentText): ControllingReport {
  return { ...(JSON.parse(content) as ReportContent), hash, isIssued: true };
}
