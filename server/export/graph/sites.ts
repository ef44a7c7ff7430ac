import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError } from '../../errors/hub-error.js';
import { type Leaf, leavesOf } from '../leaves.js';
import type { Shape } from '../shape.js';
import { type Link, linkIn } from './drawn-links.js';

/** How the objects at one place of an answer are drawn. */
export interface Site {
  /** As an edge, if they are one. */
  readonly link: Link | null;
  /** The key of their id; null if they have none. */
  readonly id: string | null;
  readonly attributes: readonly Attribute[];
}

/** What is written beside a node or an edge. */
export interface Attribute {
  readonly title: string;
  readonly leaf: Leaf;
}

/** Attributes of every node and edge. */
const OWN = new Set(['type', 'label']);

/** How every object of an answer is drawn. */
export class Sites {
  private readonly sites = new Map<Shape, Site>();

  /** @throws HubError EXPORT_NOT_POSSIBLE if an object that could be drawn has no id in the document */
  constructor(
    private readonly schema: GraphQLSchema,
    shape: Shape,
  ) {
    const missing: string[] = [];
    this.look(shape, '', missing);
    if (missing.length > 0) {
      const message = `document: expected the field "id" of everything that is to be drawn; it is missing in ${missing.join(', ')}.`;
      throw new HubError(ErrorCode.EXPORT_NOT_POSSIBLE, message);
    }
    if (this.nodes.length > 0) return;
    throw new HubError(ErrorCode.EXPORT_NOT_POSSIBLE, 'document: expected objects with an id to draw, got none.');
  }

  of(shape: Shape): Site {
    return this.sites.get(shape)!;
  }

  /** All that are drawn as nodes. */
  get nodes(): readonly Site[] {
    return [...this.sites.values()].filter(({ id, link }) => id !== null && !link);
  }

  /** All that are drawn as edges. */
  get links(): readonly Site[] {
    return [...this.sites.values()].filter(({ link }) => link);
  }

  /** Whether an attribute can be asked of objects of a type; those of other types have none of it. */
  concerns(type: string, { leaf }: Attribute): boolean {
    const [object, asked] = [this.schema.getType(type), this.schema.getType(leaf.of)];
    return object === asked || (isInterfaceType(asked) && isObjectType(object) && this.schema.isSubType(asked, object));
  }

  private look(shape: Shape, path: string, missing: string[]): void {
    const isNode = this.isNode(shape.type);
    const id = (isNode && shape.fields.find(({ name }) => name === 'id')?.key) || null;
    if (isNode && id === null) missing.push(path);
    const link = linkIn(shape);
    const leaves = leavesOf(
      shape,
      ({ name, isList, type }) =>
        !isList && !link?.ends.has(name) && (!this.isNode(type) || (link !== null && name === link.standsFor)),
    );
    const attributes = leaves
      .filter(({ keys }) => keys[0] !== id && keys[0] !== '__typename')
      .map((leaf) => ({ title: OWN.has(leaf.path) ? `${shape.type}.${leaf.path}` : leaf.path, leaf }));
    this.sites.set(shape, { link, id, attributes });
    for (const { key, name, object } of shape.fields) {
      if (object && !(link && name === link.standsFor)) this.look(object, path ? `${path}.${key}` : key, missing);
    }
  }

  private isNode(name: string): boolean {
    const type = this.schema.getType(name);
    return name === 'Node' || (isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Node'));
  }
}
