import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/** How often work lets others have their turn, in objects; see {@link Work}. */
const TURN = 1_000;

/** Counts the objects an analysis looks at: when to let others have their turn, and when to give up. */
export class StepLimit {
  private count = 0;
  private sinceTurn = 0;

  /**
   * @param field the field that is asked for, for the message
   * @param most how many objects it may look at
   * @param advice what to narrow it down by, as a sentence
   */
  constructor(
    private readonly field: string,
    private readonly most: number,
    private readonly advice: string,
  ) {}

  /**
   * Counts objects before they are looked at.
   *
   * @param objects how many
   * @returns whether it is time to yield
   * @throws HubError ANALYSIS_TOO_LARGE if those are too many
   */
  step(objects = 1): boolean {
    this.count += objects;
    this.sinceTurn += objects;
    if (this.count > this.most) {
      const message = `${this.field}: expected at most ${this.most} connections to look at, got more. ${this.advice}`;
      throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: this.most });
    }
    const isTurn = this.sinceTurn >= TURN;
    if (isTurn) this.sinceTurn = 0;
    return isTurn;
  }
}
