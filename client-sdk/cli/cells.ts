import type { LegalDomainSummary, OfficeSummary, SourceReference } from '@zielnetz/client';
import { type Say, wordFor } from './language.js';
import { SOURCE_KINDS } from './messages/labels.js';
import { columns } from './messages/output.js';
import type { Column } from './view.js';

/** Offices by their numbers, as the administration speaks of them. */
export function numbersOf(offices: readonly OfficeSummary[]): string {
  return offices.map(({ number }) => number).join(', ');
}

/** Laws as they are cited, each on a line: "SGB VIII" broken in two is hard to read. */
export function lawsOf(domains: readonly LegalDomainSummary[]): string {
  return domains.map(({ abbreviation }) => abbreviation).join(',\n');
}

/**
 * A number and the name it stands for; as one text spreadsheets leave it alone and keep its leading zeros.
 * A department without a name of its own is called "Dezernat IV", which says the number already.
 */
export function titled(unit: { readonly number: string; readonly name: string } | null): string {
  if (!unit) return '';
  return unit.name.split(' ').includes(unit.number) ? unit.name : `${unit.number} ${unit.name}`;
}

/** The columns that say where a row comes from; empty where the hub names no source. */
export function sourceColumns<Row extends { readonly source: SourceReference | null }>(say: Say): Column<Row>[] {
  return [
    { title: say(columns.document), of: ({ source }) => source?.document ?? '' },
    { title: say(columns.section), of: ({ source }) => source?.section ?? '' },
    { title: say(columns.page), of: ({ source }) => source?.page ?? '' },
    { title: say(columns.sourceKind), of: ({ source }) => (source ? wordFor(SOURCE_KINDS, source.kind, say) : '') },
  ];
}

/** The columns that say where a row comes from, and its id, which spreadsheets do not take for a date as they do "03-1". */
export function originColumns<Row extends { readonly id: string; readonly source: SourceReference }>(say: Say): Column<Row>[] {
  return [...sourceColumns<Row>(say), { title: say(columns.id), of: ({ id }) => id }];
}
