/** One condition of a filter. */
export type Condition<Item> = (item: Item) => boolean;

/**
 * The items for which every condition holds.
 *
 * @param conditions those that were not asked for are null and count as met
 * @returns the list itself if nothing was asked for
 */
export function matching<Item>(items: readonly Item[], conditions: readonly (Condition<Item> | null)[]): readonly Item[] {
  const asked = conditions.filter((condition) => condition !== null);
  return asked.length === 0 ? items : items.filter((item) => asked.every((condition) => condition(item)));
}

/** A condition that one value is among those asked for; null if none were asked for. */
export function isAmong<Item, Value>(
  asked: readonly Value[] | null | undefined,
  value: (item: Item) => Value | null | undefined,
): Condition<Item> | null {
  if (asked == null) return null;
  const wanted = new Set(asked);
  return (item) => {
    const own = value(item);
    return own != null && wanted.has(own);
  };
}

/** A condition that some of an item's values are among those asked for; null if none were asked for. */
export function someAmong<Item, Other, Value>(
  asked: readonly Value[] | null | undefined,
  others: (item: Item) => readonly Other[],
  value: (other: Other) => Value | null | undefined,
): Condition<Item> | null {
  if (asked == null) return null;
  const wanted = new Set(asked);
  return (item) =>
    others(item).some((other) => {
      const own = value(other);
      return own != null && wanted.has(own);
    });
}

/** A condition on a yes or no; null if it was not asked for. */
export function equals<Item>(asked: boolean | null | undefined, value: Condition<Item>): Condition<Item> | null {
  return asked == null ? null : (item) => value(item) === asked;
}
