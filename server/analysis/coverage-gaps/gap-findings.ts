import type { CoverageGap } from '../../../schema/analysis/coverage-gaps/coverage-gap.js';
import { COVERAGE_GAP_CODES, type CoverageGapCode } from '../../../schema/analysis/coverage-gaps/coverage-gap-code.js';
import type { CoverageGapCount } from '../../../schema/analysis/coverage-gaps/coverage-gap-connection.js';
import { SEVERITIES } from '../../../schema/analysis/coverage-gaps/gap-severity.js';
import type { Language } from '../../../schema/analysis/explanation/language.js';
import { Product } from '../../../schema/budget/product.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { rankOf } from '../../../schema/goals/goal-level.js';
import type { Position } from '../../relay/order.js';
import type { Findings } from '../finding-page.js';
import type { GapSubject, Gaps } from './coverage-gaps.js';
import { inQuotes, messageOf, nameOfContribution, nameOfLevel, remedyOf } from './messages.js';

/** Gaps as one list, in order; sentences are written only for those that are shown. */
export class GapFindings implements Findings<CoverageGap> {
  readonly name = 'CoverageGap';
  readonly length: number;
  readonly counts: readonly CoverageGapCount[];

  constructor(
    private readonly gaps: Gaps,
    private readonly language: Language,
  ) {
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
      message: messageOf(code, nameOf(subject, this.language), this.language),
      remedy: remedyOf(code, this.language),
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

/** What something is called in a sentence: its number where people know it by that, and its words. */
function nameOf(subject: GapSubject, language: Language): string {
  if (typeof subject === 'string') return nameOfLevel(subject, language);
  if (subject instanceof Goal) return `${subject.key} ${inQuotes(subject.statement, language)}`;
  if (subject instanceof Product) return `${subject.number} ${inQuotes(subject.name, language)}`;
  if (subject instanceof Contribution)
    return nameOfContribution(nameOf(subject.service, language), nameOf(subject.goal, language), language);
  return inQuotes(subject.name, language);
}
