import type { Goal, GoalLevel } from '@zielnetz/client';
import { lawsOf, originColumns, titled } from './cells.js';
import { knownFields, knownLegalDomains, knownOffices } from './known.js';
import { type Say, wordFor } from './language.js';
import { LEVEL_TITLES, LEVELS } from './messages/labels.js';
import { columns } from './messages/output.js';
import { printRows } from './print.js';
import { gather, pageFor } from './rows.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** The options of `zielnetz goals`. */
export interface GoalsOptions {
  readonly office?: readonly string[];
  readonly level?: readonly GoalLevel[];
  readonly legalDomain?: readonly string[];
  readonly fieldOfAction?: readonly string[];
  readonly text?: string;
  readonly limit?: number;
}

/**
 * Shows goals level by level, uppermost first.
 *
 * @throws UsageError if an office, a legal domain or a field of action does not exist in the year
 * @throws HubError if the hub does not answer
 */
export async function showGoals(session: Session, options: GoalsOptions): Promise<void> {
  const filter = {
    offices: await knownOffices(session, '--office', options.office),
    levels: options.level,
    legalDomains: await knownLegalDomains(session, options.legalDomain),
    fieldsOfAction: await knownFields(session, options.fieldOfAction),
    text: options.text,
  };
  const { hub, year } = session;
  const asked = { year, filter, orderBy: { field: 'LEVEL', direction: 'ASC' }, first: pageFor(options.limit) } as const;
  printRows(await gather(hub.goals.list.each(asked), options.limit), viewIn(session.say), session, options.limit);
}

function viewIn(say: Say): View<Goal> {
  const key = { title: say(columns.key), of: (row: Goal) => row.key };
  const statement = { title: say(columns.goal), of: (row: Goal) => row.statement };
  const laws = { title: say(columns.legalDomains), of: (row: Goal) => lawsOf(row.legalDomains) };
  const namesOf = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join(', ');
  return {
    name: say(columns.goals),
    groupOf: ({ level }) => wordFor(LEVEL_TITLES, level, say),
    columns: [
      { ...key, width: 9 },
      { ...statement, width: 30, grows: 4 },
      { title: say(columns.office), width: 6, of: ({ office }) => office?.number ?? '' },
      { ...laws, width: 11 },
    ],
    sheet: [
      { title: say(columns.level), of: ({ level }) => wordFor(LEVELS, level, say) },
      key,
      statement,
      { title: say(columns.office), of: ({ office }) => titled(office) },
      { title: say(columns.department), of: ({ department }) => titled(department) },
      { title: say(columns.productArea), of: ({ productArea }) => titled(productArea) },
      { title: say(columns.productGroup), of: ({ productGroup }) => titled(productGroup) },
      { title: say(columns.product), of: ({ product }) => titled(product) },
      laws,
      { title: say(columns.targetGroups), of: ({ targetGroups }) => namesOf(targetGroups) },
      { title: say(columns.fieldsOfAction), of: ({ fieldsOfAction }) => namesOf(fieldsOfAction) },
      ...originColumns<Goal>(say),
    ],
  };
}
