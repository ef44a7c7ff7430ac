/** The command itself is wrong: whoever typed it can mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /**
   * @param message what is wrong, without a full stop
   * @param advice what would be right; a word on `--help` without it
   */
  constructor(
    message: string,
    readonly advice?: string,
  ) {
    super(message);
  }
}
