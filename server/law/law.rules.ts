import { LegalDomain } from '../../schema/law/legal-domain.js';
import { LegalProvision } from '../../schema/law/legal-provision.js';
import type { RulesOf } from '../graph/rule.js';

/** The rules of laws. */
export const LEGAL_DOMAIN_RULES: RulesOf<LegalDomain> = {
  type: LegalDomain,
  rules: [
    {
      property: 'abbreviation',
      expected: { de: 'eine Abkürzung, die kein anderes Gesetz hat', en: 'an abbreviation that no other law has' },
      holds: ({ code, abbreviation }, plan) =>
        plan.all(LegalDomain).every((other) => other.code === code || other.abbreviation !== abbreviation),
    },
  ],
};

/** The rules of provisions. */
export const LEGAL_PROVISION_RULES: RulesOf<LegalProvision> = {
  type: LegalProvision,
  rules: [
    {
      property: 'citation',
      expected: {
        de: 'die Abkürzung des Gesetzes oder eine Fundstelle, die mit ihr endet',
        en: 'the abbreviation of its law, or a citation that ends with it',
      },
      holds: ({ citation, legalDomain: { abbreviation } }) => ` ${citation}`.endsWith(` ${abbreviation}`),
    },
  ],
};
