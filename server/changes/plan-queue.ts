/** Something to be done to one plan, and who waits for it. */
interface Waiting<Task, Answer> {
  readonly task: Task;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** The most tasks that are done together. */
const MOST_TOGETHER = 100;

/** Tasks of one plan, done one batch after the other: what comes while a batch is done is taken together afterwards. */
export class PlanQueue<Task, Answer> {
  private readonly waiting: Waiting<Task, Answer>[] = [];
  private isBusy = false;

  /** @param work does tasks together and gives an answer, or an error, for each */
  constructor(private readonly work: (tasks: readonly Task[]) => Promise<readonly (Answer | Error)[]>) {}

  /** Has a task done; rejects with its error. */
  add(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      if (!this.isBusy) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST_TOGETHER);
      try {
        const answers = await this.work(batch.map(({ task }) => task));
        for (const [at, { resolve, reject }] of batch.entries()) {
          const answer = answers[at]!;
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.isBusy = false;
  }
}
