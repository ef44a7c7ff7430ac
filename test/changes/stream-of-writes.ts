import { setTimeout } from 'node:timers/promises';
import type { ChangingHub } from './hub.js';
import { YEAR } from './hub.js';

/** Somebody who writes one step after the other until told to stop, and remembers what was acknowledged. */
export class StreamOfWrites {
  /** The keys of goals that are there, for sure. */
  readonly acknowledged = new Set<string>();
  /** Steps that were sent and not answered: they may have been made or not, but not by half. */
  readonly open = new Set<string>();
  /** The codes of all errors that were met. */
  readonly codes = new Set<string>();
  private isStopped = false;
  private count = 0;

  constructor(
    private readonly hub: ChangingHub,
    private readonly name: string,
  ) {}

  /** Writes until {@link stop}; goes on where a hub or a database is away. */
  async run(): Promise<void> {
    while (!this.isStopped) {
      await this.write(`${this.name}-${this.count++}`).catch(() => this.codes.add('NO_ANSWER'));
    }
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Two goals, one below the other, in one step: half of it would be seen. */
  private async write(key: string): Promise<void> {
    const goal = { statement: key, source: { document: 'Ein Test', kind: 'STATED' } };
    const changes = [
      { createGoal: { ...goal, key, level: 'GUIDING_PRINCIPLE' } },
      { createGoal: { ...goal, key: `${key}-unter`, level: 'STRATEGIC_GOAL', parents: [`Goal:${YEAR}/${key}`] } },
      { createTargetGroup: { key, name: key } },
    ];
    this.open.add(key);
    const { data, errors } = await this.hub.answer(
      `mutation ($changes: [ChangeInput!]!) { applyChanges(year: ${YEAR}, changes: $changes) { problems { field code } } }`,
      { changes },
    );
    for (const { extensions } of errors ?? []) this.codes.add(extensions.code);
    if (errors) {
      // The message says that it may have been saved: it stays open. Whoever is refused waits before the next.
      await setTimeout(20);
      return;
    }
    if (data.applyChanges.problems.length > 0) throw new Error(JSON.stringify(data.applyChanges.problems));
    this.open.delete(key);
    this.acknowledged.add(key);
  }
}
