import { Product } from '../../schema/budget/product.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import type { RulesOf } from '../graph/rule.js';

/** The rules of product groups. */
export const PRODUCT_GROUP_RULES: RulesOf<ProductGroup> = {
  type: ProductGroup,
  rules: [
    {
      property: 'number',
      expected: {
        de: 'eine Nummer, die mit der des Produktbereichs beginnt',
        en: 'a number that begins with that of its product area',
      },
      holds: (group) => group.number.startsWith(group.area.number),
    },
  ],
};

/** The rules of products. */
export const PRODUCT_RULES: RulesOf<Product> = {
  type: Product,
  rules: [
    {
      property: 'number',
      expected: {
        de: 'eine Nummer, die mit der der Produktgruppe beginnt',
        en: 'a number that begins with that of its product group',
      },
      holds: (product) => product.number.startsWith(product.group.number),
    },
  ],
};
