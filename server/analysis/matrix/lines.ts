import { Language } from '../../../schema/analysis/explanation/language.js';
import type { MatrixLine } from '../../../schema/analysis/matrix/contribution-matrix.js';
import type { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import { type GoalLevel, rankOf } from '../../../schema/goals/goal-level.js';
import { PlanRecord } from '../../../schema/plans/plan-record.js';
import { labelOf } from './label.js';
import { type Rule, type Value, valuesBy } from './rule.js';
import { Seen } from './seen.js';
import { Tally } from './tally.js';

/** A row or column while it is counted. */
export class Line implements MatrixLine {
  readonly totals = new Tally();
  /** The list of this line only: one for all that stand on no other. */
  readonly alone: readonly Line[] = [this];
  /** Whether the contribution that is being counted brought something from the other side that is new to this line. */
  meetsNew = false;
  private readonly seen: Seen;

  /**
   * @param at its place among the lines of its side, in the order they were met
   * @param others how many records the other side has: goals for a row, services for a column
   */
  constructor(
    readonly axis: MatrixAxis,
    readonly value: Value,
    readonly at: number,
    others: number,
  ) {
    this.seen = new Seen(others);
  }

  /** Meets a goal (as a row) or a service (as a column). */
  meet(rank: number): void {
    this.meetsNew = this.seen.isNew(rank);
  }

  get node(): PlanRecord | null {
    return this.value instanceof PlanRecord ? this.value : null;
  }

  get key(): string | null {
    return this.value instanceof PlanRecord ? this.value.keyInPlan : this.value;
  }

  get label(): string {
    return labelOf(this.axis, this.value, Language.DE);
  }
}

/** The rows or the columns of a matrix; each is made when something stands on it for the first time. */
export class Lines<Owner extends PlanRecord> {
  private readonly byValue = new Map<Value, Line>();
  /** By rank of the owner: its values follow from it alone, and it has many contributions. */
  private readonly byOwner: (readonly Line[])[];

  /**
   * @param owners how many services (for rows) or goals (for columns) there are
   * @param others how many there are on the other side
   */
  constructor(
    private readonly axis: MatrixAxis,
    private readonly rules: readonly Rule<Owner>[],
    owners: number,
    private readonly others: number,
  ) {
    this.byOwner = new Array(owners);
  }

  /** The lines on which the contributions of a service or to a goal stand. */
  of(owner: Owner): readonly Line[] {
    return (this.byOwner[owner.rank] ??= this.linesOf(valuesBy(this.rules, owner)));
  }

  /** The lines in natural order, the one without value last. */
  inOrder(): readonly Line[] {
    return [...this.byValue.values()].sort((a, b) => placeOf(a.value) - placeOf(b.value));
  }

  private linesOf(values: readonly Value[]): readonly Line[] {
    return values.length === 1 ? this.lineOf(values[0]!).alone : values.map((value) => this.lineOf(value));
  }

  private lineOf(value: Value): Line {
    let line = this.byValue.get(value);
    if (!line) this.byValue.set(value, (line = new Line(this.axis, value, this.byValue.size, this.others)));
    return line;
  }
}

function placeOf(value: Value): number {
  if (value instanceof PlanRecord) return value.rank;
  return value === null ? Number.MAX_SAFE_INTEGER : rankOf(value as GoalLevel);
}
