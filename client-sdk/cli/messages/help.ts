import type { Message } from '../language.js';

/** What `--help` says. */
export const help = {
  tool: {
    de: 'Fragt einen Zielnetz-Hub: Welche Leistungen anderer Ämter tragen zu meinen Zielen bei?',
    en: 'Asks a Zielnetz hub: which services of other offices contribute to my goals?',
  },
  contributions: {
    de: 'zeigt Zielbeiträge: welche Leistung zu welchem Ziel beiträgt',
    en: 'shows which service contributes to which goal',
  },
  goals: {
    de: 'zeigt Ziele, von der Leitorientierung bis zum Produktziel',
    en: 'shows goals, from guiding principles to product goals',
  },
  search: { de: 'sucht im ganzen Plan nach Nummer, Schlüssel oder Text', en: 'searches the whole plan by number, key or text' },
  pyramid: { de: 'zeichnet die Zielpyramide', en: 'draws the goal pyramid' },
  matrix: {
    de: 'zählt, wer wie viel zu wessen Zielen beiträgt',
    en: 'counts who contributes how much to whose goals',
  },
  gaps: {
    de: 'zeigt, was der Plan offen lässt, und was die Lücke schließt',
    en: 'shows what the plan leaves open, and what would close the gap',
  },
  checks: {
    de: 'zeigt, was im Plan und in seinen Zahlen nicht zusammenpasst',
    en: 'shows what in the plan and its figures does not fit together',
  },
  path: {
    de: 'zeigt, welche Ziele etwas erreicht, oder was hinter einem Ziel steht',
    en: 'shows which goals something reaches, or what stands behind a goal',
  },
  figures: {
    de: 'zeigt die Kennzahlen eines Ziels und ob es erreicht ist',
    en: 'shows the indicators of a goal, and whether it is met',
  },
  report: {
    de: 'zeigt, was in einem Quartal abweicht, oder speichert den Bericht',
    en: 'shows what deviates in a quarter, or saves the report',
  },
  quarter: { de: 'das Quartal, 1 bis 4', en: 'the quarter, 1 to 4' },
  save: {
    de: 'speichert den Bericht als Datei: .pdf oder .xlsx',
    en: 'saves the report as a file: .pdf or .xlsx',
  },
  ofOffice: { de: 'nur dieses Amt', en: 'only this office' },
  ofDepartment: { de: 'nur dieses Dezernat', en: 'only this department' },
  ofProductArea: { de: 'nur dieser Produktbereich', en: 'only this product area' },
  ofProductGroup: { de: 'nur diese Produktgruppe', en: 'only this product group' },
  ofField: { de: 'nur dieses Handlungsfeld', en: 'only this field of action' },
  ofGoal: { de: 'das Ziel, etwa 0501-1', en: 'the goal, such as 0501-1' },
  watch: { de: 'zeigt Änderungen, sobald sie geschehen', en: 'shows changes as they happen' },
  watchedFrom: {
    de: 'nur Zielbeiträge von diesem Amt (mehrfach möglich)',
    en: 'only contributions from this office (repeatable)',
  },
  watchedTo: {
    de: 'nur Zielbeiträge zu Zielen dieses Amtes (mehrfach möglich)',
    en: 'only contributions to goals of this office (repeatable)',
  },
  helpCommand: { de: 'zeigt die Hilfe zu einem Befehl', en: 'shows the help of a command' },
  helpOption: { de: 'zeigt diese Hilfe', en: 'shows this help' },
  version: { de: 'zeigt die Version', en: 'shows the version' },
  url: { de: 'Adresse der GraphQL-Schnittstelle des Hubs', en: "address of the hub's GraphQL" },
  token: {
    de: 'Zugangstoken; als Umgebungsvariable sieht ihn niemand in der Prozessliste',
    en: 'access token; as a variable nobody sees it in the list of processes',
  },
  year: {
    de: 'Haushaltsjahr; ohne Angabe gilt der zuletzt beschlossene Plan',
    en: 'budget year; the latest adopted plan without it',
  },
  lang: { de: 'Sprache, de oder en', en: 'language, de or en' },
  json: { de: 'gibt JSON aus', en: 'prints JSON' },
  csv: {
    de: 'gibt CSV für deutsche Tabellenprogramme aus (Semikolon, UTF-8 mit BOM)',
    en: 'prints CSV for German spreadsheets (semicolon, UTF-8 with BOM)',
  },
  limit: { de: 'höchstens so viele Zeilen', en: 'at most this many rows' },
  fromOffice: { de: 'nur von diesem Amt (mehrfach möglich)', en: 'only from this office (repeatable)' },
  toOffice: { de: 'nur zu Zielen dieses Amtes (mehrfach möglich)', en: 'only to goals of this office (repeatable)' },
  fromLegalDomain: {
    de: 'nur aus diesem Rechtskreis, etwa SGB_II (mehrfach möglich)',
    en: 'only from this legal domain, such as SGB_II (repeatable)',
  },
  toField: {
    de: 'nur zu Zielen dieses Handlungsfelds (mehrfach möglich)',
    en: 'only to goals of this field of action (repeatable)',
  },
  crossing: {
    de: 'nur, was diese Grenze überschreitet: aemter, dezernate, rechtskreise (mehrfach möglich)',
    en: 'only what crosses this border: offices, departments, legal-domains (repeatable)',
  },
  rows: {
    de: 'was die Zeilen sind: Amt, Dezernat, Rechtskreis, Produktbereich, Produktgruppe oder Handlungsfeld',
    en: 'what the rows are: office, department, legal-domain, product-area, product-group or field-of-action',
  },
  columns: {
    de: 'was die Spalten sind: dasselbe oder Zielebene',
    en: 'what the columns are: the same or goal-level',
  },
  checkOffice: { de: 'nur, was dieses Amt betrifft (mehrfach möglich)', en: 'only what concerns this office (repeatable)' },
  checkCode: {
    de: 'nur diese Prüfregel, etwa "Ausreißer" (mehrfach möglich)',
    en: 'only this rule, such as "value out of line" (repeatable)',
  },
  gapOffice: { de: 'nur Lücken dieses Amtes (mehrfach möglich)', en: 'only gaps of this office (repeatable)' },
  gapCode: {
    de: 'nur diese Art, etwa "Ziel ohne Zielbeitrag" (mehrfach möglich)',
    en: 'only this kind, such as "goal without contribution" (repeatable)',
  },
  severity: {
    de: 'nur dieser Schweregrad: hoch, mittel, gering (mehrfach möglich)',
    en: 'only this severity: high, medium, low (repeatable)',
  },
  gapLegalDomain: {
    de: 'nur Lücken unter diesem Rechtskreis, etwa SGB_II (mehrfach möglich)',
    en: 'only gaps under this legal domain, such as SGB_II (repeatable)',
  },
  gapField: { de: 'nur Lücken dieses Handlungsfelds (mehrfach möglich)', en: 'only gaps of this field of action (repeatable)' },
  start: {
    de: 'wo die Pfade beginnen, etwa schuldnerberatung, 0501-1 oder Office:2013/59',
    en: 'where the paths begin, such as schuldnerberatung, 0501-1 or Office:2013/59',
  },
  to: { de: 'nur Pfade, die hier enden', en: 'only paths that end here' },
  down: {
    de: 'von einem Ziel hinab zu Leistungen und Ämtern statt hinauf zu Zielen',
    en: 'down from a goal to services and offices instead of up to goals',
  },
  limitPaths: { de: 'höchstens so viele Pfade, bis 200', en: 'at most this many paths, up to 200' },
  office: { de: 'nur Ziele dieses Amtes (mehrfach möglich)', en: 'only goals of this office (repeatable)' },
  level: {
    de: 'nur diese Zielebene, etwa Produktgruppenziel (mehrfach möglich)',
    en: 'only this level, such as "product group goal" (repeatable)',
  },
  legalDomain: {
    de: 'nur Ziele unter diesem Rechtskreis, etwa SGB_II (mehrfach möglich)',
    en: 'only goals under this legal domain, such as SGB_II (repeatable)',
  },
  field: { de: 'nur Ziele dieses Handlungsfelds (mehrfach möglich)', en: 'only goals of this field of action (repeatable)' },
  text: { de: 'nur Ziele mit diesen Wörtern in Schlüssel oder Ziel', en: 'only goals with these words in key or statement' },
  searched: {
    de: 'was gesucht wird, etwa Schuldnerberatung, 0501 oder "§ 16a"',
    en: 'what to look for, such as Schuldnerberatung, 0501 or "§ 16a"',
  },
  ends: {
    de: 'Rückgabewerte: 0 in Ordnung, auch ohne Treffer; 1 der Hub hat nicht oder mit\neinem Fehler geantwortet; 2 falscher Aufruf; 3 Probleme, nichts wurde geändert.',
    en: 'Exit codes: 0 fine, also without matches; 1 the hub did not answer or answered\nwith an error; 2 wrong usage; 3 problems, nothing was changed.',
  },
  default: { de: '{text} (Vorgabe: {value})', en: '{text} (default: {value})' },
  variable: { de: '{text} [{name}]', en: '{text} [{name}]' },
  'Usage:': { de: 'Aufruf:', en: 'Usage:' },
  'Arguments:': { de: 'Argumente:', en: 'Arguments:' },
  'Options:': { de: 'Optionen:', en: 'Options:' },
  'Global Options:': { de: 'Allgemeine Optionen:', en: 'Global options:' },
  'Commands:': { de: 'Befehle:', en: 'Commands:' },
} satisfies Record<string, Message>;

/** What stands for values in the help. */
export const placeholders = {
  options: { de: '[Optionen]', en: '[options]' },
  command: { de: '<Befehl>', en: '<command>' },
  number: { de: '<Nummer>', en: '<number>' },
  code: { de: '<Kürzel>', en: '<code>' },
  key: { de: '<Schlüssel>', en: '<key>' },
  level: { de: '<Ebene>', en: '<level>' },
  border: { de: '<Grenze>', en: '<border>' },
  axis: { de: '<Achse>', en: '<axis>' },
  kind: { de: '<Art>', en: '<kind>' },
  severity: { de: '<Grad>', en: '<severity>' },
  words: { de: '<Wörter>', en: '<words>' },
  year: { de: '<Jahr>', en: '<year>' },
  quarter: { de: '<Quartal>', en: '<quarter>' },
  file: { de: '<Datei>', en: '<file>' },
  address: { de: '<Adresse>', en: '<address>' },
  token: { de: '<Token>', en: '<token>' },
  language: { de: '<Sprache>', en: '<language>' },
  searched: { de: 'Text', en: 'text' },
  start: { de: 'Ausgangspunkt', en: 'start' },
} satisfies Record<string, Message>;
