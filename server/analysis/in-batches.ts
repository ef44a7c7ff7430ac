import { setImmediate } from 'node:timers/promises';
import { type GraphQLSchema, isObjectType } from 'graphql';

/** How many objects are completed one after the other; the answer holds some twenty values of each. */
const BATCH = 200;

/** Gives objects to whoever makes the answer: the first at once, the others in batches with a pause before each. */
class Batches {
  private given = 0;
  private next = Promise.resolve<unknown>(undefined);

  give<Item>(item: Item): Item | Promise<Item> {
    if (this.given === 0) void setImmediate().then(() => this.end());
    this.given += 1;
    if (this.given <= BATCH) return item;
    if (this.given % BATCH === 1) this.next = this.next.then(() => setImmediate());
    return this.next.then(() => item);
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
 * @param fields such as "MatrixCell.counts"; their values must be properties that are not null
 */
export function answerInBatches(schema: GraphQLSchema, fields: readonly string[]): void {
  const batches = new Batches();
  for (const path of fields) {
    const [name, field] = path.split('.') as [string, string];
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    type.getFields()[field]!.resolve = (object: Readonly<Record<string, unknown>>) => batches.give(object[field]);
  }
}
