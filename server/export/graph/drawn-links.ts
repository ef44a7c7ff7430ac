import type { Shape } from '../shape.js';

/** How the objects of a type are drawn that stand between two others. */
interface DrawnLink {
  /** The way to each end: names of fields, or the place in a list. */
  readonly from: readonly (string | number)[];
  readonly to: readonly (string | number)[];
  /** What it says of other objects, and of which of its ends it says that; all else is not drawn. */
  readonly about?: Readonly<Record<string, 'from' | 'to'>>;
  /** An object that it stands for: what is asked of that is said of the edge, and it is not drawn beside it. */
  readonly standsFor?: string;
}

/** The types whose objects are edges, in the direction in which something is contributed. */
const LINKS: Readonly<Record<string, DrawnLink>> = {
  Contribution: {
    from: ['service'],
    to: ['goal'],
    about: { contributingOffices: 'from', fromLegalDomains: 'from', toLegalDomains: 'to' },
  },
  ImpactEdge: { from: ['from'], to: ['to'], standsFor: 'contribution' },
  MatrixCell: { from: ['row', 'node'], to: ['column', 'node'] },
  OfficeDependency: { from: ['dependsOn'], to: ['office'] },
  Overlap: { from: ['nodes', 0], to: ['nodes', 1] },
  PlanChange: { from: ['before'], to: ['after'] },
};

/** References that say the same seen from the other side: they are drawn once, upwards in the pyramid. */
const SEEN_FROM_BELOW: Readonly<Record<string, string>> = {
  'Service.offices': 'services',
  'Contribution.contributingOffices': 'services',
  'Goal.children': 'parents',
};

/** A way through an answer: keys of fields, or the place in a list. */
export type Way = readonly (string | number)[];

/** An edge as it stands in the answers to a document. */
export interface Link {
  readonly from: Way;
  readonly to: Way;
  /** The names of the fields on the ways to its ends, which are no attributes of it. */
  readonly ends: ReadonlySet<string>;
  readonly about: NonNullable<DrawnLink['about']>;
  /** The name of the field whose object it stands for; undefined if it is that itself. */
  readonly standsFor: string | undefined;
}

/** How the objects of a shape are drawn as edges; null if they are none, or an end or its id is not asked for. */
export function linkIn(shape: Shape): Link | null {
  const drawn = LINKS[shape.type];
  const from = drawn && wayToId(shape, drawn.from);
  const to = drawn && wayToId(shape, drawn.to);
  if (!from || !to) return null;
  return {
    from,
    to,
    ends: new Set([String(drawn.from[0]), String(drawn.to[0])]),
    about: drawn.about ?? {},
    standsFor: drawn.standsFor,
  };
}

/** The kind of the edge that a reference is drawn as, and whether it runs towards the object that refers. */
export function referenceOf(type: string, field: string): { kind: string; isReversed: boolean } {
  const seenFromBelow = SEEN_FROM_BELOW[`${type}.${field}`];
  return { kind: seenFromBelow ?? field, isReversed: seenFromBelow !== undefined };
}

function wayToId(shape: Shape, names: Way): Way | null {
  const [name, ...others] = names;
  if (typeof name === 'number') return onwards(name, wayToId(shape, others));
  const field = shape.fields.find((one) => one.name === (name ?? 'id'));
  if (!field) return null;
  if (name === undefined) return [field.key];
  return field.object && onwards(field.key, wayToId(field.object, others));
}

function onwards(step: string | number, way: Way | null): Way | null {
  return way && [step, ...way];
}
