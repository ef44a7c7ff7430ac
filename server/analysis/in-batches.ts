import { setImmediate } from 'node:timers/promises';
import { type GraphQLSchema, isObjectType } from 'graphql';

/** How many plain objects with some twenty values are completed one after the other. */
const BATCH = 200;

/** Gives values to whoever makes the answer: the first at once, the others in batches with a pause before each. */
class Batches {
  private given = 0;
  private next = Promise.resolve<unknown>(undefined);

  /** @param weight how many plain objects it takes as long as */
  give<Value>(weight: number, value: () => Value): Value | Promise<Awaited<Value>> {
    if (this.given === 0) void setImmediate().then(() => this.end());
    const batchBefore = Math.ceil(this.given / BATCH);
    this.given += weight;
    const batch = Math.ceil(this.given / BATCH);
    if (batch === 1) return value();
    if (batch > batchBefore) this.next = this.next.then(() => setImmediate());
    return this.next.then(value) as Promise<Awaited<Value>>;
  }

  /** What comes after others have had their turn is at once again. */
  private end(): void {
    this.given = 0;
  }
}

/**
 * Lets fields be answered in batches, because an executor goes through a list in one go, and a matrix may have thousands
 * of cells with dozens of values each.
 *
 * @param schema whose fields are changed
 * @param fields such as "MatrixCell.counts", with how many plain objects each takes as long as; they must not be null
 */
export function answerInBatches(schema: GraphQLSchema, fields: Readonly<Record<string, number>>): void {
  const batches = new Batches();
  for (const [path, weight] of Object.entries(fields)) {
    const [name, property] = path.split('.') as [string, string];
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    const field = type.getFields()[property]!;
    const { resolve = (object: Readonly<Record<string, unknown>>) => object[property] } = field;
    field.resolve = (...asked) => batches.give(weight, () => resolve(...asked));
  }
}
