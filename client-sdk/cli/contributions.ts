import type { Contribution } from '@zielnetz/client';
import { lawsOf, numbersOf, originColumns, titled } from './cells.js';
import { type ContributionFilterOptions, contributionFilter } from './contribution-filter.js';
import { type Say, wordFor } from './language.js';
import { EFFECTS, LEVELS, STATUSES, STRENGTHS } from './messages/labels.js';
import { columns, output } from './messages/output.js';
import { printRows } from './print.js';
import { gather, pageFor } from './rows.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** The options of `zielnetz contributions`. */
export interface ContributionsOptions extends ContributionFilterOptions {
  readonly limit?: number;
}

/**
 * Shows which services contribute to which goals, goal by goal.
 *
 * @throws UsageError if an office, a legal domain or a field of action does not exist in the year
 * @throws HubError if the hub does not answer
 */
export async function showContributions(session: Session, options: ContributionsOptions): Promise<void> {
  const filter = await contributionFilter(session, options);
  const { hub, year } = session;
  const asked = { year, filter, orderBy: { field: 'GOAL', direction: 'ASC' }, first: pageFor(options.limit) } as const;
  printRows(await gather(hub.contributions.list.each(asked), options.limit), viewIn(session.say), session, options.limit);
}

function viewIn(say: Say): View<Contribution> {
  const effect = (row: Contribution) => wordFor(EFFECTS, row.effect, say);
  const status = (row: Contribution) => wordFor(STATUSES, row.status, say);
  const service = { title: say(columns.service), of: (row: Contribution) => row.service.name };
  const offices = { title: say(columns.fromOffices), of: (row: Contribution) => numbersOf(row.contributingOffices) };
  const laws = { title: say(columns.fromLegalDomains), of: (row: Contribution) => lawsOf(row.fromLegalDomains) };
  const provisions = {
    title: say(columns.provisions),
    of: (row: Contribution) => row.service.provisions.map(({ citation }) => citation).join(',\n'),
  };
  return {
    name: say(columns.contributions),
    groupOf: ({ goal }) => `${goal.key} ${goal.statement}${goal.office ? ` (${say(output.ofOffice, { ...goal.office })})` : ''}`,
    columns: [
      { ...service, width: 19, grows: 3 },
      { ...offices, width: 6, grows: 1 },
      { ...provisions, width: 15 },
      { ...laws, width: 11 },
      // One that conflicts must not look like a help, so both words are always there.
      { title: say(columns.effect), width: 13, of: (row) => `${effect(row)} (${status(row)})` },
    ],
    sheet: [
      service,
      offices,
      provisions,
      laws,
      { title: say(columns.key), of: ({ goal }) => goal.key },
      { title: say(columns.goal), of: ({ goal }) => goal.statement },
      { title: say(columns.level), of: ({ goal }) => wordFor(LEVELS, goal.level, say) },
      { title: say(columns.toOffice), of: ({ goal }) => titled(goal.office) },
      { title: say(columns.toLegalDomains), of: (row) => lawsOf(row.toLegalDomains) },
      { title: say(columns.effect), of: effect },
      { title: say(columns.status), of: status },
      { title: say(columns.strength), of: ({ strength }) => (strength ? wordFor(STRENGTHS, strength, say) : '') },
      { title: say(columns.rationale), of: ({ rationale }) => rationale ?? '' },
      ...originColumns<Contribution>(say),
    ],
  };
}
