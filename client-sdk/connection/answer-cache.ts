/** An answer as it came, and the tag by which the hub can say that it still holds. */
interface Kept {
  readonly etag: string;
  readonly text: string;
}

/** Answers that were given, at most as many as fit. */
export class AnswerCache {
  private readonly answers = new Map<string, Kept>();
  private bytes = 0;

  /** @param maxBytes how much memory the answers may take; the longest unused go first */
  constructor(private readonly maxBytes: number) {}

  /** The answer that was kept for a question. */
  get(question: string): Kept | undefined {
    const kept = this.answers.get(question);
    if (kept) this.set(question, kept); // It is now the one used last.
    return kept;
  }

  /** Keeps an answer in place of the one before. */
  set(question: string, answer: Kept): void {
    this.remove(question);
    if (sizeOf(question, answer) > this.maxBytes) return; // It would push out all the others.
    this.answers.set(question, answer);
    this.bytes += sizeOf(question, answer);
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= this.maxBytes) return;
      this.remove(oldest);
    }
  }

  private remove(question: string): void {
    const kept = this.answers.get(question);
    if (!kept) return;
    this.bytes -= sizeOf(question, kept);
    this.answers.delete(question);
  }
}

/** JavaScript keeps up to two bytes for each character. */
function sizeOf(question: string, { etag, text }: Kept): number {
  return 2 * (question.length + etag.length + text.length);
}
