import type { CoverageGap } from '../../../schema/analysis/coverage-gaps/coverage-gap.js';
import { COVERAGE_GAP_CODES, type CoverageGapCode } from '../../../schema/analysis/coverage-gaps/coverage-gap-code.js';
import type { CoverageGapCount } from '../../../schema/analysis/coverage-gaps/coverage-gap-connection.js';
import { SEVERITIES } from '../../../schema/analysis/coverage-gaps/gap-severity.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import { rankOf } from '../../../schema/goals/goal-level.js';
import type { Position } from '../../relay/order.js';
import { textOf } from '../explanation/message.js';
import { Findings } from '../findings.js';
import type { GapSubject, Gaps } from './coverage-gaps.js';
import { nameOfSubject } from './gap-name.js';
import { MESSAGES, REMEDIES } from './messages.js';

/** Gaps as one list, in order; sentences are written only for those that are shown. */
export class GapFindings extends Findings<CoverageGap> {
  readonly name = 'CoverageGap';
  readonly length: number;
  readonly counts: readonly CoverageGapCount[];

  constructor(
    private readonly gaps: Gaps,
    private readonly language: Language,
  ) {
    super();
    this.counts = [...gaps].map(([code, { length }]) => ({ code, severity: SEVERITIES[code], count: length }));
    this.length = this.counts.reduce((sum, { count }) => sum + count, 0);
  }

  positionAt(index: number): Position {
    const [code, subject] = this.at(index);
    return [COVERAGE_GAP_CODES.indexOf(code), typeof subject === 'string' ? String(rankOf(subject)) : subject.keyInPlan];
  }

  itemAt(index: number): CoverageGap {
    const [code, subject] = this.at(index);
    const isLevel = typeof subject === 'string';
    return {
      code,
      severity: SEVERITIES[code],
      objects: isLevel ? [] : [subject],
      level: isLevel ? subject : null,
      message: textOf(this.language, MESSAGES[code], { subject: nameOfSubject(subject, this.language) }),
      remedy: textOf(this.language, REMEDIES[code], {}),
      source: isLevel ? null : subject.source,
    };
  }

  private at(index: number): readonly [CoverageGapCode, GapSubject] {
    let before = 0;
    for (const [code, subjects] of this.gaps) {
      if (index < before + subjects.length) return [code, subjects[index - before]!];
      before += subjects.length;
    }
    throw new RangeError(`expected an index below ${this.length}, got ${index}`);
  }
}
