import type { ProductArea } from '../../schema/budget/product-area.js';
import type { ProductGroup } from '../../schema/budget/product-group.js';
import type { Indicator } from '../../schema/indicators/indicator.js';

/** The product group an indicator lies in; null for those of product areas and those that stand for themselves. */
export function groupOf({ goal, productGroup, product }: Indicator): ProductGroup | null {
  return productGroup ?? (product ?? goal?.product)?.group ?? goal?.productGroup ?? null;
}

/** The product area it lies in, by its group or its goal. */
export function areaOf(indicator: Indicator): ProductArea | null {
  return groupOf(indicator)?.area ?? indicator.goal?.productArea ?? null;
}
