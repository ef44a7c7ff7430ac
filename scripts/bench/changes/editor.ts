import * as key from '../city/keys.js';
import { YEAR } from '../city/load-city.js';

const idOfGoal = (index: number): string => `Goal:${YEAR}/${key.goal(index)}`;

/** Somebody who changes the draft. */
export class Editor {
  constructor(
    private readonly url: string,
    private readonly credentials: Readonly<Record<string, string>>,
  ) {}

  /** The version of a goal. */
  async versionOf(goal: number): Promise<number> {
    const { node } = await this.ask<{ node: { version: number } }>(
      `{ node(id: "${idOfGoal(goal)}") { ... on Goal { version } } }`,
    );
    return node.version;
  }

  /** Which of the goals a service does not contribute to yet. */
  async goalsWithout(service: number, among: readonly number[]): Promise<readonly number[]> {
    const lists = await Promise.all(
      among.map((goal) =>
        this.ask<{ node: object | null }>(
          `{ node(id: "Contribution:${YEAR}/${key.service(service)}/${key.goal(goal)}") { id } }`,
        ),
      ),
    );
    return among.filter((_, at) => lists[at]!.node === null);
  }

  /** Gives a goal other words; resolves when whoever asks the hub reads them. */
  async reword(goal: number, version: number): Promise<void> {
    const input = `{ id: "${idOfGoal(goal)}", version: ${version}, statement: "Satz ${version + 1}" }`;
    await this.change(`changeGoal(input: ${input}) { revision problems { code field } }`);
  }

  /** Lets a service contribute to a goal. */
  async contribute(service: number, goal: number): Promise<void> {
    const ends = `service: "Service:${YEAR}/${key.service(service)}", goal: "${idOfGoal(goal)}"`;
    const source = 'source: { document: "Erzeugter Plan", kind: INFERRED }';
    const input = `{ effect: SUPPORTS, ${ends}, ${source} }`;
    await this.change(`createContribution(year: ${YEAR}, input: ${input}) { revision problems { code field } }`);
  }

  /** Takes a contribution out again that has not been changed. */
  async withdraw(service: number, goal: number): Promise<void> {
    const id = `Contribution:${YEAR}/${key.service(service)}/${key.goal(goal)}`;
    await this.change(`removeContribution(input: { id: "${id}", version: 1 }) { revision problems { code field } }`);
  }

  private async change(field: string): Promise<void> {
    const { changed } = await this.ask<{ changed: { problems: readonly object[] } }>(`mutation { changed: ${field} }`);
    if (changed.problems.length > 0) throw new Error(`${field}: ${JSON.stringify(changed.problems)}`);
  }

  private async ask<Data>(query: string): Promise<Data> {
    const headers = { ...this.credentials, 'content-type': 'application/json' };
    const response = await fetch(this.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
    if (errors || !data) throw new Error(`${query}: ${errors?.[0]?.message ?? response.status}`);
    return data;
  }
}
