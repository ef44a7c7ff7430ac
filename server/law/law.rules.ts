import { LegalProvision } from '../../schema/law/legal-provision.js';
import type { RulesOf } from '../graph/rule.js';

/** The rules of provisions. */
export const LEGAL_PROVISION_RULES: RulesOf<LegalProvision> = {
  type: LegalProvision,
  rules: [
    {
      property: 'citation',
      expected: 'a citation that ends with the abbreviation of its law',
      holds: (provision) => provision.citation.endsWith(provision.legalDomain.abbreviation),
    },
  ],
};
