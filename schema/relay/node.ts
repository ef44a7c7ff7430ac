import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything a client can fetch again by its id (Relay's Global Object Identification). */
@InterfaceType({
  description: 'Anything that can be fetched again by its id.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Readable and stable: the type, the budget year and the key within it, such as "Goal:2013/0501-1".',
  })
  abstract readonly id: string;
}
