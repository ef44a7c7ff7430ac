import type { ProductArea } from '../../schema/budget/product-area.js';
import type { Goal } from '../../schema/goals/goal.js';

/** The product area a goal lies in, through its group or product if need be; null for the upper two levels. */
export function areaOf({ productArea, productGroup, product }: Goal): ProductArea | null {
  return productArea ?? (productGroup ?? product?.group)?.area ?? null;
}
