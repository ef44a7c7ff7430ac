import type { Message } from '../language.js';

/** What stands around changes, journal and plans. */
export const changes = {
  entries: { de: 'Einträge', en: 'Entries' },
  time: { de: 'Zeit', en: 'Time' },
  revision: { de: 'Revision', en: 'Revision' },
  office: { de: 'Amt', en: 'Office' },
  action: { de: 'Vorgang', en: 'Action' },
  object: { de: 'Gegenstand', en: 'Object' },
  changed: { de: 'Änderungen', en: 'Changes' },
  subject: { de: 'Wer', en: 'Who' },
  request: { de: 'Anfrage', en: 'Request' },
  fromTo: { de: '{field}: {before} → {after}', en: '{field}: {before} → {after}' },
  value: { de: '{field}: {value}', en: '{field}: {value}' },
  empty: { de: 'leer', en: 'empty' },
  problems: { de: 'Probleme', en: 'Problems' },
  field: { de: 'Feld', en: 'Field' },
  code: { de: 'Kennwort', en: 'Code' },
  message: { de: 'Meldung', en: 'Message' },
  hint: { de: 'Abhilfe', en: 'Remedy' },
  objects: { de: 'Geändert', en: 'Changed' },
  version: { de: 'Fassung', en: 'Version' },
  made: { de: 'Änderungen: {count}, Revision {revision}', en: 'Changes: {count}, revision {revision}' },
  warnings: { de: 'Hinweise', en: 'Warnings' },
  plans: { de: 'Haushaltspläne', en: 'Budget plans' },
  year: { de: 'Haushaltsjahr', en: 'Budget year' },
  title: { de: 'Titel', en: 'Title' },
  status: { de: 'Stand', en: 'Status' },
  discarded: { de: 'Der Entwurf {year} ist verworfen.', en: 'The draft {year} is discarded.' },
} satisfies Record<string, Message>;

/** What `--help` says of them. */
export const helpOfChanges = {
  history: {
    de: 'zeigt, was mit einem Gegenstand geschah; ohne Angabe mit dem Plan',
    en: 'shows what was done to an object; to the plan without one',
  },
  historyOf: {
    de: 'wovon, etwa 0501-1 oder Goal:2026/0501-1',
    en: 'of what, such as 0501-1 or Goal:2026/0501-1',
  },
  journal: {
    de: 'zeigt, was mit den Plänen geschah; für alle, die an Plänen arbeiten',
    en: 'shows what was done to plans; for those who work on plans',
  },
  from: { de: 'erst ab diesem Tag, etwa 2026-01-31 oder 31.1.2026', en: 'only from this day on, such as 2026-01-31' },
  to: { de: 'nur bis zu diesem Tag', en: 'only up to this day' },
  office: { de: 'nur für dieses Amt (mehrfach möglich)', en: 'only for this office (repeatable)' },
  action: {
    de: 'nur dieser Vorgang, etwa geändert oder "Plan beschlossen" (mehrfach möglich)',
    en: 'only this action, such as changed or "plan adopted" (repeatable)',
  },
  key: {
    de: 'nur zu diesem Schlüssel, auch wenn es ihn nicht mehr gibt (mehrfach möglich)',
    en: 'only of this key, even if it is gone (repeatable)',
  },
  change: {
    de: 'macht die Änderungen einer JSON-Datei im Entwurf --year: alle oder keine',
    en: 'makes the changes of a JSON file in the draft --year: all or none',
  },
  file: {
    de: 'eine Liste wie [{"createTargetGroup": {"key": "…", "name": "…"}}]; - liest die Eingabe',
    en: 'a list such as [{"createTargetGroup": {"key": "…", "name": "…"}}]; - reads the input',
  },
  plans: { de: 'zeigt alle Haushaltspläne und ihren Stand', en: 'shows all budget plans and their status' },
  create: { de: 'legt einen Entwurf als Kopie eines anderen Plans an', en: 'begins a draft as a copy of another plan' },
  adopt: {
    de: 'beschließt einen Entwurf; danach ändert ihn niemand mehr',
    en: 'adopts a draft; from then on nobody changes it',
  },
  discard: { de: 'verwirft einen Entwurf mit allem, was darin steht', en: 'gives a draft up with all that is in it' },
  year: { de: 'Haushaltsjahr des Entwurfs', en: 'budget year of the draft' },
  copied: { de: 'Haushaltsjahr des Plans, der kopiert wird', en: 'budget year of the plan to copy' },
  title: { de: 'Titel des Entwurfs', en: 'title of the draft' },
  revision: {
    de: 'Revision, in der Sie ihn gesehen haben (zielnetz plans)',
    en: 'revision you have seen it in (zielnetz plans)',
  },
} satisfies Record<string, Message>;

/** What stands for the values in the help. */
export const placeholdersOfChanges = {
  object: { de: 'Gegenstand', en: 'object' },
  file: { de: 'Datei', en: 'file' },
  year: { de: 'Jahr', en: 'year' },
  copied: { de: 'Vorlage', en: 'from' },
  title: { de: 'Titel', en: 'title' },
  revision: { de: 'Revision', en: 'revision' },
  day: { de: '<Tag>', en: '<day>' },
  action: { de: '<Vorgang>', en: '<action>' },
} satisfies Record<string, Message>;
