import { LegalDomain } from '../../schema/law/legal-domain.js';
import { LegalProvision } from '../../schema/law/legal-provision.js';
import { GoalGraph } from '../graph/goal-graph.js';
import type { RulesOf } from '../graph/rule.js';

/** The rules of laws. */
export const LEGAL_DOMAIN_RULES: RulesOf<LegalDomain> = {
  type: LegalDomain,
  rules: [
    {
      property: 'abbreviation',
      expected: 'an abbreviation that no other law has',
      holds: (domain) =>
        GoalGraph.of(domain)
          .all(LegalDomain)
          .every((other) => other === domain || other.abbreviation !== domain.abbreviation),
    },
  ],
};

/** The rules of provisions. */
export const LEGAL_PROVISION_RULES: RulesOf<LegalProvision> = {
  type: LegalProvision,
  rules: [
    {
      property: 'citation',
      expected: 'the abbreviation of its law, or a citation that ends with it',
      holds: ({ citation, legalDomain: { abbreviation } }) => ` ${citation}`.endsWith(` ${abbreviation}`),
    },
  ],
};
