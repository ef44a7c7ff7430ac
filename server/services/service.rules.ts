import { Service } from '../../schema/services/service.js';
import type { RulesOf } from '../graph/rule.js';

/** The rules of services. */
export const SERVICE_RULES: RulesOf<Service> = {
  type: Service,
  rules: [
    {
      property: 'key',
      expected: { de: 'ein Schlüssel ohne Leerzeichen und Schrägstriche', en: 'a key without blanks and slashes' },
      holds: (service) => /^[^\s/]+$/.test(service.key),
    },
    {
      property: 'offices',
      expected: { de: 'mindestens ein Amt', en: 'at least one office' },
      holds: (service) => service.offices.length > 0,
    },
    {
      property: 'productGroup',
      expected: { de: 'keine oder die Produktgruppe des Produkts', en: 'none, or the group of the product' },
      holds: ({ product, productGroup }) => !product || !productGroup || product.group.number === productGroup.number,
    },
  ],
};
