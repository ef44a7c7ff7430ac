import type { Contribution, OfficeSummary, SourceReference } from '@zielnetz/client';
import { element } from './dom.js';
import type { MessageName } from './messages.js';
import { counted, text } from './texts.js';

const COLUMNS = ['service', 'from', 'norm', 'effect', 'status', 'source'] as const satisfies readonly MessageName[];

/** How much there is, in a line. */
export function summaryOf(contributions: readonly Contribution[]): string {
  const different = (ids: readonly string[]) => new Set(ids).size;
  return text('summary', {
    contributions: counted(contributions.length, 'oneContribution', 'contributions'),
    offices: counted(
      different(contributions.flatMap(({ otherOffices }) => otherOffices.map(({ id }) => id))),
      'oneOffice',
      'offices',
    ),
    goals: counted(different(contributions.map(({ goal }) => goal.id)), 'oneGoal', 'goals'),
  });
}

/** The contributions as a table, goal by goal. A card layout takes the roles away that HTML gives, so they are set. */
export function tableOf(contributions: readonly Contribution[], caption: string): HTMLTableElement {
  const heads = COLUMNS.map((name) => element('th', { scope: 'col', role: 'columnheader' }, text(name)));
  const goals = new Map<string, Contribution[]>();
  for (const one of contributions) goals.set(one.goal.id, [...(goals.get(one.goal.id) ?? []), one]);
  return element(
    'table',
    { role: 'table', 'aria-label': caption },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    ...[...goals.values()].map(bodyOf),
  );
}

function bodyOf(contributions: readonly Contribution[]): HTMLElement {
  const { key, statement } = contributions[0]!.goal;
  const attributes = { scope: 'rowgroup', role: 'rowheader', colspan: String(COLUMNS.length) };
  const head = element('th', attributes, element('span', { class: 'key' }, `${text('goal')} ${key}`), statement);
  return element('tbody', { role: 'rowgroup' }, element('tr', { role: 'row' }, head), ...contributions.map(rowOf));
}

function rowOf({ service, rationale, otherOffices, effect, strength, status, source }: Contribution): HTMLElement {
  const cell = (name: MessageName, kind: string | undefined, ...children: readonly (Node | string)[]) =>
    element('td', { role: 'cell', 'data-label': text(name), class: kind }, element('div', {}, ...children));
  return element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, service.name, ...(rationale ? [aside(rationale)] : [])),
    cell('from', undefined, list(otherOffices.map(nameOf))),
    cell('norm', 'norm', list(service.provisions.map(({ citation }) => citation))),
    cell('effect', effect, text(effect), ...(strength ? [` (${text(strength)})`] : [])),
    cell('status', status, text(status)),
    cell('source', 'source', sourceOf(source), aside(text(source.kind))),
  );
}

function nameOf({ number, name }: OfficeSummary): string {
  return `${number} ${name}`;
}

/** Sections that are numbers need the word; others say themselves what they are. */
function sourceOf({ document, section, page }: SourceReference): string {
  const where = section && (/^\d/.test(section) ? text('section', { section }) : section);
  return [document, where, page && text('page', { page })].filter(Boolean).join(', ');
}

function list(entries: readonly string[]): Node {
  if (entries.length === 0) return element('span', { class: 'aside' }, text('unnamed'));
  return element('ul', {}, ...entries.map((entry) => element('li', {}, entry)));
}

function aside(words: string): Node {
  return element('span', { class: 'aside' }, words);
}
