import type {
  ConsistencyCode,
  CoverageGapCode,
  FindingSeverity,
  GapSeverity,
  ImpactEdgeKind,
  MatrixAxis,
} from '@zielnetz/client';
import type { Message } from '../language.js';

/** What the rows of a matrix can stand for; the words are also what may be typed. */
export const ROW_AXES = {
  OFFICE: { de: 'Amt', en: 'office' },
  DEPARTMENT: { de: 'Dezernat', en: 'department' },
  LEGAL_DOMAIN: { de: 'Rechtskreis', en: 'legal domain' },
  PRODUCT_AREA: { de: 'Produktbereich', en: 'product area' },
  PRODUCT_GROUP: { de: 'Produktgruppe', en: 'product group' },
  FIELD_OF_ACTION: { de: 'Handlungsfeld', en: 'field of action' },
} satisfies Partial<Record<MatrixAxis, Message>>;

/** What the columns can stand for: goals have a level, services have none. */
export const AXES: Record<MatrixAxis, Message> = { ...ROW_AXES, GOAL_LEVEL: { de: 'Zielebene', en: 'goal level' } };

/** How much hangs on a gap, or how sure a finding is. */
export const SEVERITIES: Record<GapSeverity | FindingSeverity, Message> = {
  HIGH: { de: 'hoch', en: 'high' },
  MEDIUM: { de: 'mittel', en: 'medium' },
  LOW: { de: 'gering', en: 'low' },
};

export const GAP_CODES: Record<CoverageGapCode, Message> = {
  GOAL_WITHOUT_CONTRIBUTION: { de: 'Ziel ohne Zielbeitrag', en: 'goal without contribution' },
  GOAL_WITH_CONFLICTS_ONLY: { de: 'Ziel nur mit Widersprüchen', en: 'goal with conflicts only' },
  GOAL_WITHOUT_OFFICE: { de: 'Ziel ohne zuständiges Amt', en: 'goal without office' },
  LEVEL_WITHOUT_GOALS: { de: 'leere Zielebene', en: 'level without goals' },
  GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS: {
    de: 'Ziel ohne Zielbeitrag anderer Ämter',
    en: 'goal without contribution of others',
  },
  GOAL_NOT_DERIVED: { de: 'Ziel ohne übergeordnetes Ziel', en: 'goal not derived' },
  GOAL_NOT_BROKEN_DOWN: { de: 'Ziel ohne abgeleitetes Ziel', en: 'goal not broken down' },
  CONTRIBUTION_CONTESTED: { de: 'strittiger Zielbeitrag', en: 'contribution contested' },
  PRODUCT_WITHOUT_GOAL: { de: 'Produkt ohne Ziel', en: 'product without goal' },
  SERVICE_WITHOUT_CONTRIBUTION: { de: 'Leistung ohne Zielbeitrag', en: 'service without contribution' },
  CONTRIBUTION_INFERRED: { de: 'erschlossener Zielbeitrag', en: 'contribution inferred' },
};

export const FINDING_CODES: Record<ConsistencyCode, Message> = {
  MEASURE_WITH_TWO_VALUES: { de: 'dieselbe Größe mit zwei Werten', en: 'measure with two values' },
  CHANGE_CONTRADICTS_STOCK: { de: 'Veränderung passt nicht zum Bestand', en: 'change contradicts stock' },
  PART_EXCEEDS_WHOLE: { de: 'Teil größer als das Ganze', en: 'part exceeds whole' },
  PARTS_DO_NOT_ADD_UP: { de: 'Teile ergeben nicht das Ganze', en: 'parts do not add up' },
  PERCENTAGE_OUT_OF_RANGE: { de: 'Anteil außerhalb von 0 bis 100 Prozent', en: 'percentage out of range' },
  SUM_DIFFERS_FROM_TOTAL: { de: 'Summe weicht von der gedruckten ab', en: 'sum differs from total' },
  DIRECTION_CONTRADICTED: { de: 'Planung gegen die Zielrichtung', en: 'direction contradicted' },
  GOAL_WITH_PLACEHOLDER: { de: 'Ziel mit Platzhalter', en: 'goal with placeholder' },
  LAST_VALUE_REPEATS_FIRST: { de: 'letzter Wert wiederholt den ersten', en: 'last value repeats first' },
  VALUE_OUT_OF_LINE: { de: 'Ausreißer', en: 'value out of line' },
};

/** Nouns, which are right whichever way a path runs. */
export const CONNECTIONS: Record<ImpactEdgeKind, Message> = {
  PROVIDES: { de: 'Leistungserbringung', en: 'provider' },
  BELONGS_TO: { de: 'Zugehörigkeit', en: 'part' },
  LEGAL_BASIS: { de: 'Rechtsgrundlage', en: 'legal basis' },
  RESPONSIBLE: { de: 'Zuständigkeit', en: 'responsibility' },
  ANCHORED_TO: { de: 'Verankerung', en: 'anchor' },
  CONTRIBUTES: { de: 'Zielbeitrag', en: 'contribution' },
  DERIVED_FROM: { de: 'Ableitung', en: 'derivation' },
};

/** What stands around matrices, gaps, findings and paths. */
export const analyses = {
  matrix: {
    de: 'Zielbeiträge: {contributions} (Leistungen: {services}, Ziele: {goals})',
    en: 'Contributions: {contributions} (services: {services}, goals: {goals})',
  },
  axes: { de: 'Von {rows} ↓ an {columns} →', en: 'From {rows} ↓ to {columns} →' },
  without: { de: 'ohne', en: 'none' },
  total: { de: 'Summe', en: 'Total' },
  totalsRule: {
    de: 'Was in mehrere Zeilen oder Spalten gehört, zählt in jeder, in den Summen einmal.',
    en: 'What belongs to several rows or columns counts in each of them, and once in the totals.',
  },
  cutColumns: {
    de: 'Gezeigt: {shown} von {all} Spalten, die mit den meisten Zielbeiträgen; alle mit --csv oder --json.',
    en: 'Shown: {shown} of {all} columns, those with the most contributions; all of them by --csv or --json.',
  },
  gaps: { de: 'Lücken', en: 'Gaps' },
  gap: { de: 'Art der Lücke', en: 'Kind of gap' },
  findings: { de: 'Unstimmigkeiten', en: 'Findings' },
  rule: { de: 'Prüfregel', en: 'Rule' },
  figures: { de: 'Zahlen', en: 'Figures' },
  severity: { de: 'Schweregrad', en: 'Severity' },
  ofSeverity: { de: 'Schweregrad {severity}', en: 'Severity {severity}' },
  message: { de: 'Meldung', en: 'Message' },
  remedy: { de: 'Abhilfe', en: 'Remedy' },
  objects: { de: 'Gegenstand', en: 'Objects' },
  paths: { de: 'Wirkungspfade: {count}', en: 'Impact paths: {count}' },
  cutPaths: {
    de: 'Wirkungspfade: {count} (begrenzt durch --limit; es gibt weitere)',
    en: 'Impact paths: {count} (limited by --limit; there are more)',
  },
  path: { de: '{number}. Pfad, Länge {length}', en: 'Path {number}, length {length}' },
  crossed: { de: 'Rechtskreise: {laws}; Dezernate: {departments}', en: 'Legal domains: {laws}; departments: {departments}' },
  nothing: { de: 'keine', en: 'none' },
  reached: { de: 'Erreicht (kürzeste Länge):', en: 'Reached (shortest length):' },
  cutReached: {
    de: 'Erreicht (kürzeste Länge), begrenzt durch --limit:',
    en: 'Reached (shortest length), limited by --limit:',
  },
  pathNumber: { de: 'Pfad', en: 'Path' },
  step: { de: 'Schritt', en: 'Step' },
  from: { de: 'Von', en: 'From' },
  connection: { de: 'Verbindung', en: 'Connection' },
  to: { de: 'Nach', en: 'To' },
  fromId: { de: 'Von ID', en: 'From ID' },
  toId: { de: 'Nach ID', en: 'To ID' },
} satisfies Record<string, Message>;
