import { OverlapJustification } from '../../../schema/analysis/overlaps/overlap-justification.js';
import type { RulesOf } from '../../graph/rule.js';

/** The rules of justifications. */
export const OVERLAP_RULES: RulesOf<OverlapJustification> = {
  type: OverlapJustification,
  rules: [
    {
      property: 'key',
      expected: { de: 'ein Schlüssel ohne Leerzeichen und Schrägstriche', en: 'a key without blanks and slashes' },
      holds: ({ key }) => /^[^\s/]+$/.test(key),
    },
    {
      property: 'otherService',
      expected: {
        de: 'eine andere Leistung, wo eine Leistung genannt ist, sonst keine',
        en: 'another service where a service is named, and none where none is',
      },
      holds: ({ service, otherService }) =>
        (service === null) === (otherService === null) && (!service || service !== otherService),
    },
    {
      property: 'otherProduct',
      expected: {
        de: 'ein anderes Produkt, wo ein Produkt genannt ist, sonst keines',
        en: 'another product where a product is named, and none where none is',
      },
      holds: ({ product, otherProduct }) =>
        (product === null) === (otherProduct === null) && (!product || product !== otherProduct),
    },
    {
      property: 'product',
      expected: { de: 'zwei Produkte oder zwei Leistungen', en: 'two products or two services' },
      holds: ({ service, product }) => (service === null) !== (product === null),
    },
  ],
};
