import type { Goal } from '../../../schema/goals/goal.js';

/**
 * Where a goal has its laws from: the first that names any of the goal itself, its product and its
 * product group, as `Goal.derive` has it.
 *
 * @returns null if it stands under no law
 */
export function originOfLaws({ legalDomains, ownLegalDomains, product }: Goal): 'goal' | 'product' | 'productGroup' | null {
  if (legalDomains.length === 0) return null;
  if (ownLegalDomains.length > 0) return 'goal';
  return product && product.provisions.length > 0 ? 'product' : 'productGroup';
}
