import { ErrorCode } from '../../schema/errors/error-code.js';
import type { JournalFilter } from '../../schema/journal/journal-filter.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { parseNodeId } from '../relay/node-id.js';

/** A condition of SQL with the values that stand in it as $1, $2 and so on. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The columns that lists of a filter are about, and their types. */
const LISTS = [
  ['years', 'year', 'int'],
  ['types', 'type', 'text'],
  ['keys', 'key', 'text'],
  ['actions', 'action', 'journal_action'],
  ['offices', 'office', 'text'],
  ['subjects', 'subject', 'text'],
] as const;

/** The database counts in microseconds, clients in milliseconds: "to" means the whole of its millisecond. */
const MILLISECOND = 1;

/**
 * What a filter asks for, as a condition on the table of the journal.
 *
 * @throws HubError BAD_USER_INPUT naming the field
 */
export function conditionOf(filter: JournalFilter): Condition {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const parts = ['true'];
  for (const [name, column, type] of LISTS) {
    const asked = filter[name];
    if (asked != null) parts.push(`${column} = ANY(${place(asked.filter(canBeStored))}::${type}[])`);
  }
  if (filter.ids != null) parts.push(amongIds(filter.ids, place));
  const { from, to } = momentsOf(filter);
  if (from != null) parts.push(`at >= ${place(from)}`);
  if (to != null) parts.push(`at < ${place(new Date(to.getTime() + MILLISECOND))}`);
  return { sql: parts.join(' AND '), values };
}

function amongIds(ids: readonly string[], place: (value: unknown) => string): string {
  const parts = ids.map((id) => {
    const known = parseNodeId(id);
    if (!known) throw refused('ids', 'ids such as "Goal:2013/0501-1"', quoted(id));
    return known;
  });
  const asked = parts.filter(({ key }) => canBeStored(key));
  const lists = [
    `${place(asked.map(({ year }) => year))}::int[]`,
    `${place(asked.map(({ type }) => type))}::text[]`,
    `${place(asked.map(({ key }) => key))}::text[]`,
  ];
  return `(year, type, key) IN (SELECT * FROM unnest(${lists.join(', ')}))`;
}

function momentsOf({ from, to }: JournalFilter): Pick<JournalFilter, 'from' | 'to'> {
  for (const [name, moment] of [['from', from] as const, ['to', to] as const]) {
    if (moment && Number.isNaN(moment.getTime())) throw refused(name, 'a moment', 'none');
  }
  if (from && to && from > to) throw refused('to', `a moment not before "from", ${from.toISOString()}`, to.toISOString());
  return { from, to };
}

/** PostgreSQL stores no text with this character in it, so none is found by it. */
function canBeStored(value: string | number): boolean {
  return !String(value).includes('\0');
}

function refused(name: string, expected: string, got: string): HubError {
  return new HubError(ErrorCode.BAD_USER_INPUT, `filter.${name}: expected ${expected}, got ${got}.`);
}
