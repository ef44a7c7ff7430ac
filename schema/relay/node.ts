import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything a client can fetch again by its id (Relay's Global Object Identification). */
@InterfaceType({
  description: 'Anything that can be fetched again by its id.',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Readable and stable: the type, the budget year and the key within it, such as "Goal:2013/0501-1".',
  })
  get id(): string {
    return `${this.constructor.name}:${this.idInType}`;
  }

  /** What follows the type in the id: "2013/0501-1". */
  abstract get idInType(): string;
}
