import { type Because, type Rule, type Value, valuesBy } from './rule.js';

/** What is known of a service or goal: the rules that put it on the line, and on how many lines it stands in all. */
interface Standing {
  readonly reasons: readonly Because[];
  readonly lines: number;
}

/** How many contributions each rule puts on a line; several rules may put the same one there. */
export class RuleCounts<Owner> {
  /** Those that put nothing there are left out. */
  readonly byRule = new Map<Because, number>();
  private readonly standings = new Map<Owner, Standing>();

  constructor(
    private readonly rules: readonly Rule<Owner>[],
    private readonly value: Value,
  ) {}

  /**
   * Counts a contribution of a service or to a goal.
   *
   * @returns on how many lines of the axis it stands
   */
  add(owner: Owner): number {
    let standing = this.standings.get(owner);
    if (!standing) this.standings.set(owner, (standing = this.standingOf(owner)));
    for (const reason of standing.reasons) this.byRule.set(reason, (this.byRule.get(reason) ?? 0) + 1);
    return standing.lines;
  }

  private standingOf(owner: Owner): Standing {
    const { value } = this;
    const rules = this.rules.filter((rule) => rule.values(owner).includes(value));
    return {
      reasons: value === null ? ['becauseNoValue'] : rules.map((rule) => rule.because),
      lines: valuesBy(this.rules, owner).length,
    };
  }
}
