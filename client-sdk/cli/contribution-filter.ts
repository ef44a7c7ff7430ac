import type { ContributionFilter } from '@zielnetz/client';
import { knownFields, knownLegalDomains, knownOffices } from './known.js';
import type { Session } from './session.js';
import type { Crossing } from './values.js';

/** The options that choose contributions, the same for every command that shows or counts them. */
export interface ContributionFilterOptions {
  readonly fromOffice?: readonly string[];
  readonly toOffice?: readonly string[];
  readonly legalDomain?: readonly string[];
  readonly fieldOfAction?: readonly string[];
  readonly crossing?: readonly Crossing[];
}

/**
 * Makes of options what the hub filters contributions by.
 *
 * @returns rejects with a UsageError if an office, a legal domain or a field of action does not exist in the year
 */
export async function contributionFilter(session: Session, options: ContributionFilterOptions): Promise<ContributionFilter> {
  return {
    fromOffices: await knownOffices(session, '--from-office', options.fromOffice),
    toOffices: await knownOffices(session, '--to-office', options.toOffice),
    fromLegalDomains: await knownLegalDomains(session, options.legalDomain),
    fieldsOfAction: await knownFields(session, options.fieldOfAction),
    ...Object.fromEntries((options.crossing ?? []).map((border) => [border, true])),
  };
}
