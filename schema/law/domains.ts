import type { LegalDomain } from './legal-domain.js';
import type { LegalProvision } from './legal-provision.js';

/**
 * The laws that provisions belong to.
 *
 * @param provisions the provisions, in any number
 * @returns each law once, in natural order
 */
export function domainsOf(provisions: readonly LegalProvision[]): readonly LegalDomain[] {
  return distinct(provisions.map((provision) => provision.legalDomain));
}

/**
 * Each law of a list once.
 *
 * @returns in natural order
 */
export function distinct(domains: readonly LegalDomain[]): readonly LegalDomain[] {
  return [...new Set(domains)].sort((a, b) => a.rank - b.rank);
}
