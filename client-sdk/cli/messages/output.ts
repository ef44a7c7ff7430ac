import type { Message } from '../language.js';

/** Headers of columns and names of lists. */
export const columns = {
  contributions: { de: 'Zielbeiträge', en: 'Contributions' },
  goals: { de: 'Ziele', en: 'Goals' },
  hits: { de: 'Treffer', en: 'Hits' },
  service: { de: 'Leistung', en: 'Service' },
  fromOffices: { de: 'Von Amt', en: 'From office' },
  toOffice: { de: 'An Amt', en: 'To office' },
  provisions: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  fromLegalDomains: { de: 'Aus Rechtskreis', en: 'From legal domain' },
  toLegalDomains: { de: 'In Rechtskreis', en: 'To legal domain' },
  legalDomains: { de: 'Rechtskreis', en: 'Legal domain' },
  effect: { de: 'Wirkung', en: 'Effect' },
  status: { de: 'Abstimmungsstand', en: 'Status' },
  strength: { de: 'Stärke', en: 'Strength' },
  rationale: { de: 'Begründung', en: 'Rationale' },
  goal: { de: 'Ziel', en: 'Goal' },
  key: { de: 'Schlüssel', en: 'Key' },
  level: { de: 'Zielebene', en: 'Level' },
  office: { de: 'Amt', en: 'Office' },
  department: { de: 'Dezernat', en: 'Department' },
  productArea: { de: 'Produktbereich', en: 'Product area' },
  productGroup: { de: 'Produktgruppe', en: 'Product group' },
  product: { de: 'Produkt', en: 'Product' },
  targetGroups: { de: 'Zielgruppen', en: 'Target groups' },
  fieldsOfAction: { de: 'Handlungsfelder', en: 'Fields of action' },
  document: { de: 'Quelle', en: 'Source' },
  section: { de: 'Abschnitt', en: 'Section' },
  page: { de: 'Seite', en: 'Page' },
  sourceKind: { de: 'Herkunft', en: 'Stated or inferred' },
  kind: { de: 'Art', en: 'Kind' },
  found: { de: 'Fundstelle', en: 'Found in' },
  score: { de: 'Güte', en: 'Score' },
  id: { de: 'ID', en: 'ID' },
} satisfies Record<string, Message>;

/** What stands around tables and in the pyramid. */
export const output = {
  plan: { de: 'Haushaltsplan {year} ({status}), {municipality}', en: 'Budget plan {year} ({status}), {municipality}' },
  count: { de: '{name}: {count}', en: '{name}: {count}' },
  limited: {
    de: '{name}: {count} (begrenzt durch --limit)',
    en: '{name}: {count} (limited by --limit)',
  },
  ofOffice: { de: 'Amt {number} {name}', en: 'office {number} {name}' },
  none: { de: 'Keine Treffer.', en: 'No matches.' },
  watching: {
    de: 'Änderungen werden angezeigt, sobald sie geschehen (Ende mit Strg+C).',
    en: 'Changes are shown as they happen (Ctrl+C ends it).',
  },
  locale: { de: 'de-DE', en: 'en-GB' },
  change: { de: '{time}  {year}/{revision}  {action}: {id}', en: '{time}  {year}/{revision}  {action}: {id}' },
  contribution: {
    de: '„{service}“ (Amt {offices}) → {goal} (Amt {office}), {effect}, {status}',
    en: '"{service}" (office {offices}) → {goal} (office {office}), {effect}, {status}',
  },
  pyramid: { de: 'Zielpyramide', en: 'Goal pyramid' },
  emptyLevel: { de: '· · ·  noch kein Ziel  · · ·', en: '· · ·  no goal yet  · · ·' },
} satisfies Record<string, Message>;
