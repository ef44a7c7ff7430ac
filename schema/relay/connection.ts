import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.js';

/** An item of a page with the cursor to continue from it. */
export interface Edge<Item> {
  readonly node: Item;
  readonly cursor: string;
}

/** A page of a list. */
export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * The connection type of a model class (Relay Cursor Connections), with `nodes` and `totalCount` added.
 *
 * @param item the class of the items; its name becomes "<Name>Connection" and "<Name>Edge"
 */
export function connectionOf<Item extends object>(item: ClassType<Item>): ClassType<Connection<Item>> {
  @ObjectType(`${item.name}Edge`, { simpleResolvers: true, description: `An item of a list of ${item.name} objects.` })
  class ItemEdge implements Edge<Item> {
    @Field(() => item, { description: 'The item.' })
    readonly node!: Item;

    @Field(() => String, { description: 'Pass it as `after` or `before` to continue from this item.' })
    readonly cursor!: string;
  }

  @ObjectType(`${item.name}Connection`, { simpleResolvers: true, description: `A page of a list of ${item.name} objects.` })
  class ItemConnection implements Connection<Item> {
    @Field(() => [ItemEdge], { description: 'The items of this page, each with its cursor.' })
    readonly edges!: readonly Edge<Item>[];

    @Field(() => [item], { description: 'The items of this page.' })
    readonly nodes!: readonly Item[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has.' })
    readonly totalCount!: number;
  }
  return ItemConnection;
}
