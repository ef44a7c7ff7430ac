import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { RecordClass } from './model.js';

/** A text for people. */
export interface InBothLanguages {
  readonly de: string;
  readonly en: string;
}

/** What a rule may look at besides the record itself: the others of its plan, as they are or as they will be. */
interface AllRecords {
  all<Record extends PlanRecord>(type: RecordClass<Record>): readonly Record[];
}

/** A rule of the domain that one record, seen with what it refers to, keeps or breaks. */
export interface Rule<Record extends PlanRecord> {
  /** The property at fault where the rule is broken. */
  readonly property: keyof Record & string;
  /** What was expected, as the second half of a message. */
  readonly expected: InBothLanguages;
  holds(record: Record, plan: AllRecords): boolean;
}

/** The rules of one class. */
export interface RulesOf<Record extends PlanRecord> {
  readonly type: RecordClass<Record>;
  readonly rules: readonly Rule<Record>[];
}
