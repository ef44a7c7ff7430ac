/** Holds back what comes next until the client has taken what came before, so that nothing piles up for who reads slowly. */
export class Flow {
  private sent = 0;
  private taken = 0;
  private readonly waiting = new Set<() => void>();

  /** @param signal ends the waiting */
  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.wake(), { once: true });
  }

  /** Notes that something is on its way, and waits until it has been taken. */
  async delivered(): Promise<void> {
    this.sent += 1;
    while (this.taken < this.sent && !this.signal.aborted) {
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** The same messages; each counts as taken when the next one is asked for. Heartbeats do not count. */
  async *metered(messages: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
    for await (const message of messages) {
      yield message;
      if (!message.startsWith('event: next')) continue;
      this.taken += 1;
      this.wake();
    }
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
