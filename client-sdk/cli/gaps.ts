import type { CoverageGap, CoverageGapCode, GapSeverity } from '@zielnetz/client';
import { sourceColumns } from './cells.js';
import { knownFields, knownLegalDomains, knownOffices } from './known.js';
import { type Say, wordFor } from './language.js';
import { analyses, GAP_CODES, SEVERITIES } from './messages/analyses.js';
import { LEVELS } from './messages/labels.js';
import { columns } from './messages/output.js';
import { printRows } from './print.js';
import { gather, pageFor } from './rows.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** The options of `zielnetz gaps`. */
export interface GapsOptions {
  readonly office?: readonly string[];
  readonly code?: readonly CoverageGapCode[];
  readonly severity?: readonly GapSeverity[];
  readonly legalDomain?: readonly string[];
  readonly fieldOfAction?: readonly string[];
  readonly limit?: number;
}

/**
 * Shows what a plan leaves open, worst first, and what would close it.
 *
 * @throws UsageError if an office, a legal domain or a field of action does not exist in the year
 * @throws HubError if the hub does not answer
 */
export async function showGaps(session: Session, options: GapsOptions): Promise<void> {
  const filter = {
    codes: options.code,
    severities: options.severity,
    offices: await knownOffices(session, '--office', options.office),
    legalDomains: await knownLegalDomains(session, options.legalDomain),
    fieldsOfAction: await knownFields(session, options.fieldOfAction),
  };
  const { hub, year, language } = session;
  const asked = { year, filter, language, first: pageFor(options.limit) };
  printRows(await gather(hub.coverageGaps.list.each(asked), options.limit), viewIn(session.say), session, options.limit);
}

function viewIn(say: Say): View<CoverageGap> {
  const severityOf = ({ severity }: CoverageGap) => wordFor(SEVERITIES, severity, say);
  const code = { title: say(analyses.gap), of: (row: CoverageGap) => wordFor(GAP_CODES, row.code, say) };
  const message = { title: say(analyses.message), of: (row: CoverageGap) => row.message };
  const remedy = { title: say(analyses.remedy), of: (row: CoverageGap) => row.remedy };
  return {
    name: say(analyses.gaps),
    groupOf: (row) => say(analyses.ofSeverity, { severity: severityOf(row) }),
    columns: [
      { ...code, width: 15 },
      { ...message, width: 24, grows: 1 },
      { ...remedy, width: 24, grows: 1 },
    ],
    sheet: [
      { title: say(analyses.severity), of: severityOf },
      code,
      message,
      remedy,
      { title: say(columns.level), of: ({ level }) => (level ? wordFor(LEVELS, level, say) : '') },
      ...sourceColumns<CoverageGap>(say),
      { title: say(columns.id), of: ({ objects }) => objects.map(({ id }) => id).join(', ') },
    ],
  };
}
