import { valueAt } from '../leaves.js';
import type { Field, Shape } from '../shape.js';
import { referenceOf, type Way } from './drawn-links.js';
import type { Site, Sites } from './sites.js';

/** The attributes of a node or an edge by their titles. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An object of an answer. */
export interface NodePart {
  readonly id: string;
  readonly attributes: Attributes;
  readonly site: Site;
}

/** What leads from an object of an answer to another. */
export interface EdgePart {
  /** Of the object that is drawn as an edge; null if it has none, or if it is a reference. */
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly attributes: Attributes;
}

/** Is told what there is to draw. */
export interface Drawing {
  node?(part: NodePart): void;
  edge?(part: EdgePart): void;
}

/** The object that refers to others; null where nothing does, or where a link does that says nothing of them. */
interface Holder {
  readonly id: string;
  readonly type: string;
  /** The way from it to them. */
  readonly fields: readonly string[];
}

/** Goes through an answer and tells its nodes and edges, in order, repeated ones too. */
export class Parts {
  constructor(
    private readonly sites: Sites,
    private readonly drawing: Drawing,
  ) {}

  draw(shape: Shape, value: unknown, holder: Holder | null = null): void {
    if (value == null) return;
    if (Array.isArray(value)) {
      for (const one of value) this.draw(shape, one, holder);
      return;
    }
    const object = value as Record<string, unknown>;
    const site = this.sites.of(shape);
    if (site.link) this.drawLink(shape, object, site);
    else if (site.id !== null) this.drawNode(shape, object, { site, holder });
    // What has no id and stands between nothing is part of what it belongs to.
    else this.drawFields(shape, object, ({ name }) => holder && { ...holder, fields: [...holder.fields, name] });
  }

  private drawNode(shape: Shape, object: Record<string, unknown>, { site, holder }: { site: Site; holder: Holder | null }): void {
    const id = object[site.id!] as string;
    if (this.drawing.node) this.drawing.node({ id, attributes: attributesOf(object, site), site });
    if (holder) this.drawReference(holder, id);
    const type = typeIn(id);
    this.drawFields(shape, object, ({ name }) => ({ id, type, fields: [name] }));
  }

  private drawReference(holder: Holder, id: string): void {
    const { kind, isReversed } = referenceOf(holder.type, holder.fields.join('.'));
    const [source, target] = isReversed ? [id, holder.id] : [holder.id, id];
    this.drawing.edge?.({ id: null, source, target, type: kind, attributes: {} });
  }

  private drawLink(shape: Shape, object: Record<string, unknown>, site: Site): void {
    const { from, to, about } = site.link!;
    const ends = { from: at(object, from), to: at(object, to) };
    if (this.drawing.edge && ends.from !== null && ends.to !== null) {
      const id = site.id === null ? null : (object[site.id] as string);
      const attributes = attributesOf(object, site);
      this.drawing.edge({ id, source: ends.from, target: ends.to, type: shape.type, attributes });
    }
    this.drawFields(shape, object, ({ name }) => {
      const end = about[name] && ends[about[name]];
      return end ? { id: end, type: shape.type, fields: [name] } : null;
    });
  }

  private drawFields(shape: Shape, object: Record<string, unknown>, holder: (field: Field) => Holder | null): void {
    const standsFor = this.sites.of(shape).link?.standsFor;
    for (const field of shape.fields) {
      if (field.object && field.name !== standsFor) this.draw(field.object, object[field.key], holder(field));
    }
  }
}

/** The type of an object, with which its id begins. */
export function typeIn(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function attributesOf(object: object, { attributes }: Site): Attributes {
  const values = attributes.map(({ title, leaf }) => [title, valueAt(object, leaf, String)] as const);
  return Object.fromEntries(values.filter(([, value]) => value != null)) as Attributes;
}

function at(object: unknown, way: Way): string | null {
  let value = object;
  for (const step of way) {
    if (value == null) return null;
    value = (value as Record<string | number, unknown>)[step];
  }
  return (value as string | null | undefined) ?? null;
}
