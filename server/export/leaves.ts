import type { Field, Shape } from './shape.js';

/** A scalar that an answer holds somewhere below an object: a column of a table, an attribute of a node. */
export interface Leaf {
  /** The keys that lead to it with dots between them, such as `goal.office.number`. */
  readonly path: string;
  readonly keys: readonly string[];
  /** The name of its type. */
  readonly type: string;
  /** Whether a list lies on the way, so that there may be any number of values. */
  readonly isMany: boolean;
  /** The type that the first step is asked of, see {@link Field.of}. */
  readonly of: string;
}

/** What stands between the values of a list in one cell. */
const BETWEEN = '; ';

/**
 * The scalars below the objects of a shape, in the order of the document.
 *
 * @param enters whether to look into what a field gives; into everything without it
 */
export function leavesOf(shape: Shape, enters: (field: Field) => boolean = () => true): readonly Leaf[] {
  return shape.fields.flatMap((field): readonly Leaf[] => {
    const { key, type, of, isList, object } = field;
    if (!object) return [{ path: key, keys: [key], type, isMany: isList, of }];
    if (!enters(field)) return [];
    return leavesOf(object, enters).map((leaf) => ({
      path: `${key}.${leaf.path}`,
      keys: [key, ...leaf.keys],
      type: leaf.type,
      isMany: isList || leaf.isMany,
      of,
    }));
  });
}

/**
 * The value of a leaf: of a list all values in one text, in their order, with "; " between them; one
 * that is missing leaves its place empty, so that several leaves of a list can be read side by side.
 *
 * @param write how a single value is written in such a text
 * @returns undefined where the answer holds nothing
 */
export function valueAt(object: unknown, { keys, isMany }: Leaf, write: (value: unknown) => string): unknown {
  const values = valuesAt(object, keys);
  if (!isMany) return values[0] ?? undefined;
  return values.some((value) => value != null)
    ? values.map((value) => (value == null ? '' : write(value))).join(BETWEEN)
    : undefined;
}

function valuesAt(object: unknown, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(object)) return object.flatMap((one) => valuesAt(one, keys));
  const [key, ...others] = keys;
  return object == null || key === undefined ? [object] : valuesAt((object as Record<string, unknown>)[key], others);
}
