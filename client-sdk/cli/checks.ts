import type { CheckedFigure, ConsistencyCode, ConsistencyFinding, FindingSeverity } from '@zielnetz/client';
import { sourceColumns } from './cells.js';
import { knownOffices } from './known.js';
import { type Say, wordFor } from './language.js';
import { analyses, FINDING_CODES, SEVERITIES } from './messages/analyses.js';
import { columns } from './messages/output.js';
import { printRows } from './print.js';
import { gather, pageFor } from './rows.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** The options of `zielnetz checks`. */
export interface ChecksOptions {
  readonly office?: readonly string[];
  readonly code?: readonly ConsistencyCode[];
  readonly severity?: readonly FindingSeverity[];
  readonly limit?: number;
}

/**
 * Shows what in a plan and its figures does not fit together, worst first, with the place in the source.
 *
 * @throws UsageError if an office does not exist in the year
 * @throws HubError if the hub does not answer
 */
export async function showChecks(session: Session, options: ChecksOptions): Promise<void> {
  const offices = await knownOffices(session, '--office', options.office);
  const filter = { codes: options.code, severities: options.severity, offices };
  const { hub, year, language } = session;
  const asked = { year, filter, language, first: pageFor(options.limit) };
  printRows(await gather(hub.consistency.findings.each(asked), options.limit), viewIn(session.say), session, options.limit);
}

function viewIn(say: Say): View<ConsistencyFinding> {
  const severityOf = ({ severity }: ConsistencyFinding) => wordFor(SEVERITIES, severity, say);
  const code = { title: say(analyses.rule), of: (row: ConsistencyFinding) => wordFor(FINDING_CODES, row.code, say) };
  const message = { title: say(analyses.message), of: (row: ConsistencyFinding) => row.message };
  const remedy = { title: say(analyses.remedy), of: (row: ConsistencyFinding) => row.remedy };
  return {
    name: say(analyses.findings),
    groupOf: (row) => say(analyses.ofSeverity, { severity: severityOf(row) }),
    columns: [
      { ...code, width: 13 },
      { ...message, width: 24, grows: 1 },
      { title: say(columns.page), of: pagesOf, width: 5 },
      { ...remedy, width: 12, grows: 1 },
    ],
    sheet: [
      { title: say(analyses.severity), of: severityOf },
      ...[code, message, remedy],
      { title: say(analyses.figures), of: ({ figures }) => figures.map(written).join('; ') },
      ...sourceColumns<ConsistencyFinding>(say),
      { title: say(columns.id), of: ({ objects }) => objects.map(({ id }) => id).join(', ') },
    ],
  };
}

/** Where the figures stand, each page once; of a finding about words, where these do. */
function pagesOf({ figures, source }: ConsistencyFinding): string {
  const pages = (figures.length > 0 ? figures : [{ source }]).map((one) => one.source.page);
  return [...new Set(pages.filter((page) => page !== null))].join(', ');
}

/** "Indicator:2026/03-I002 2025 BUDGETED 98": a figure in a cell. */
function written({ of, period, kind, side, value }: CheckedFigure): string {
  return [of.id, period.name, kind, side, value].filter((part) => part !== null).join(' ');
}
