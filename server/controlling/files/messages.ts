import type { Language } from '../../../schema/analysis/explanation/language.js';
import type { ForecastMethod } from '../../../schema/controlling/forecast.js';
import type { ReportScopeKind } from '../../../schema/controlling/report-scope.js';
import type { IndicatorDirection } from '../../../schema/indicators/indicator-direction.js';
import type { IndicatorValueKind } from '../../../schema/indicators/indicator-value-kind.js';
import type { NoDataReason } from '../../../schema/status/no-data-reason.js';
import type { TargetStatus } from '../../../schema/status/target-status.js';
import { type Message, textOf, type ValuesOf } from '../../analysis/explanation/message.js';
import { VALUE_KINDS } from '../../indicators/words.js';

/** What the files of a report say, apart from what the report says. */
export const MESSAGES = {
  title: { de: 'Controllingbericht', en: 'Controlling report' },
  quarter: { de: '{quarter}. Quartal {year}', en: 'Quarter {quarter} of {year}' },
  draft: { de: 'ENTWURF', en: 'DRAFT' },
  draftOf: { de: 'Entwurf vom {date}, nicht ausgestellt', en: 'Draft of {date}, not issued' },
  issued: { de: 'Bericht Nr. {number}/{year}, ausgestellt am {date}', en: 'Report no. {number}/{year}, issued on {date}' },
  lastDay: { de: 'Stichtag', en: 'As of' },
  state: { de: 'Stand', en: 'State' },
  page: { de: 'Seite {page} von {pages}', en: 'Page {page} of {pages}' },
  plan: { de: 'Grundlage', en: 'Held against' },
  overview: { de: 'Überblick', en: 'Overview' },
  deviations: { de: 'Abweichungen', en: 'Deviations' },
  deviationsBeyond: {
    de: 'Kennzahlen, deren Ergebnis um mehr als {threshold} % vom Zielwert abweicht, gleich in welche Richtung.',
    en: 'Indicators whose result differs from its target by more than {threshold} %, whichever way.',
  },
  noDeviations: {
    de: 'Keine Kennzahl weicht um mehr als {threshold} % ab.',
    en: 'No indicator deviates by more than {threshold} %.',
  },
  goals: { de: 'Ziele', en: 'Goals' },
  goalsAndEffects: { de: 'Ziele und Wirkungen', en: 'Goals and effects' },
  goal: { de: 'Ziel', en: 'Goal' },
  level: { de: 'Ebene', en: 'Level' },
  targetGroups: { de: 'Zielgruppen', en: 'Target groups' },
  indicator: { de: 'Kennzahl', en: 'Indicator' },
  indicators: { de: 'Kennzahlen', en: 'Indicators' },
  outputs: { de: 'Leistungsvollzug', en: 'What was done' },
  services: { de: 'Leistungen', en: 'Services' },
  service: { de: 'Leistung', en: 'Service' },
  contributing: { de: 'Zielbeiträge', en: 'Contributions' },
  resources: { de: 'Ressourcen', en: 'Resources' },
  inEuro: { de: 'Beträge in EUR', en: 'Amounts in EUR' },
  productGroup: { de: 'Produktgruppe', en: 'Product group' },
  revenue: { de: 'Erträge', en: 'Revenue' },
  expenditure: { de: 'Aufwendungen', en: 'Expenditure' },
  net: { de: 'Nettoaufwand', en: 'Net' },
  budgeted: { de: 'Ansatz', en: 'Budgeted' },
  actual: { de: 'Ergebnis', en: 'Actual' },
  office: { de: 'Amt', en: 'Office' },
  offices: { de: 'Ämter', en: 'Offices' },
  department: { de: 'Dezernat', en: 'Department' },
  noOffice: { de: 'Ohne zuständiges Amt', en: 'No office responsible' },
  key: { de: 'Schlüssel', en: 'Key' },
  unit: { de: 'Einheit', en: 'Unit' },
  direction: { de: 'Richtung', en: 'Direction' },
  target: { de: 'Zielwert', en: 'Target' },
  targetKind: { de: 'Art des Zielwerts', en: 'Kind of target' },
  ownTarget: { de: 'Zielwert des Haushalts', en: 'Own target' },
  reference: { de: 'Referenzwert', en: 'Reference' },
  corridor: { de: 'Korridor {low} bis {high}', en: 'corridor {low} to {high}' },
  corridorLow: { de: 'Korridor von', en: 'Corridor from' },
  corridorHigh: { de: 'Korridor bis', en: 'Corridor to' },
  result: { de: 'Ist', en: 'Actual' },
  period: { de: 'Zeitraum', en: 'Period' },
  deviation: { de: 'Abweichung', en: 'Deviation' },
  deviationShort: { de: 'Abw.', en: 'Dev.' },
  deviationPercent: { de: 'Abweichung in %', en: 'Deviation in %' },
  forecast: { de: 'Prognose', en: 'Forecast' },
  method: { de: 'Verfahren', en: 'Method' },
  forecastStatus: { de: 'Prognose: Zielerreichung', en: 'Forecast: status' },
  status: { de: 'Zielerreichung', en: 'Status' },
  reason: { de: 'Grund', en: 'Reason' },
  course: { de: 'Verlauf', en: 'Course' },
  cause: { de: 'Ursache', en: 'Cause' },
  proposal: { de: 'Vorschlag', en: 'Proposal' },
  decidedBy: { de: 'Entscheidung', en: 'Who decides' },
  unknown: { de: 'Ohne Zielwert und Ergebnis', en: 'Without target and result' },
  open: { de: 'noch offen', en: 'still open' },
  legalBasis: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  contributesTo: { de: 'trägt bei zu', en: 'contributes to' },
  notCurrent: { de: 'nicht aktuell', en: 'not current' },
  notCurrentCount: {
    de: 'Bei {count} von {goals} Zielen beruht die Einschätzung auf Ergebnissen früherer Jahre (nicht aktuell).',
    en: 'For {count} of {goals} goals the status rests on results of earlier years (not current).',
  },
  legend: {
    de: 'Verlauf: durchgezogen das Ergebnis, gestrichelt der Zielwert. Der erste und der letzte Jahreswert stehen darunter.',
    en: 'Course: the result as a line, the target dashed. Below are the first and the last year.',
  },
  rules: { de: 'Rechenregeln', en: 'Rules' },
  sources: { de: 'Quellen', en: 'Sources' },
  source: { de: 'Quelle', en: 'Source' },
  sourcePage: { de: '{document}, S. {page}', en: '{document}, p. {page}' },
  threshold: { de: 'Schwelle der Abweichung in %', en: 'Threshold of deviations in %' },
  tolerance: { de: 'Toleranz in %', en: 'Tolerance in %' },
  hash: { de: 'Prüfsumme (SHA-256)', en: 'Hash (SHA-256)' },
  count: { de: 'Anzahl', en: 'Count' },
  total: { de: 'Insgesamt', en: 'Total' },
  scope: { de: 'Umfang', en: 'Scope' },
} as const satisfies Readonly<Record<string, Message>>;

const STATUSES: Readonly<Record<TargetStatus, Message>> = {
  MET: { de: 'erreicht', en: 'met' },
  NEARLY: { de: 'knapp verfehlt', en: 'nearly met' },
  MISSED: { de: 'verfehlt', en: 'missed' },
  NO_DATA: { de: 'keine Daten', en: 'no data' },
};

const REASONS: Readonly<Record<NoDataReason, Message>> = {
  NO_DIRECTION: { de: 'keine Zielrichtung', en: 'no direction' },
  NO_TARGET: { de: 'kein Zielwert', en: 'no target' },
  NOT_MEASURED: { de: 'kein Ergebnis', en: 'no result' },
};

const METHODS: Readonly<Record<ForecastMethod, Message>> = {
  SET: { de: 'gesetzt', en: 'set' },
  LINEAR: { de: 'linear', en: 'linear' },
  CARRIED_FORWARD: { de: 'fortgeschrieben', en: 'carried forward' },
};

const DIRECTIONS: Readonly<Record<IndicatorDirection, Message>> = {
  MORE: { de: 'steigern', en: 'raise' },
  LESS: { de: 'senken', en: 'lower' },
  KEEP: { de: 'halten', en: 'keep' },
};

const SCOPES: Readonly<Record<ReportScopeKind, Message>> = {
  CITY: { de: 'Gesamte Stadt', en: 'Whole city' },
  DEPARTMENT: { de: 'Dezernat {key}: {name}', en: 'Department {key}: {name}' },
  OFFICE: { de: 'Amt {key}: {name}', en: 'Office {key}: {name}' },
  PRODUCT_AREA: { de: 'Produktbereich {key}: {name}', en: 'Product area {key}: {name}' },
  PRODUCT_GROUP: { de: 'Produktgruppe {key}: {name}', en: 'Product group {key}: {name}' },
  FIELD_OF_ACTION: { de: 'Handlungsfeld: {name}', en: 'Field of action: {name}' },
};

export type MessageKey = keyof typeof MESSAGES;

/** Says what a file says, in one language. */
export class Texts {
  constructor(readonly language: Language) {}

  say<Key extends MessageKey>(key: Key, values: ValuesOf<(typeof MESSAGES)[Key]>): string {
    return textOf<Message>(this.language, MESSAGES[key], values);
  }

  /** A message without {values}. */
  word(key: MessageKey): string {
    return this.one(MESSAGES[key]);
  }

  status(status: TargetStatus): string {
    return this.one(STATUSES[status]);
  }

  reason(reason: NoDataReason | null): string {
    return reason ? this.one(REASONS[reason]) : '';
  }

  method(method: ForecastMethod): string {
    return this.one(METHODS[method]);
  }

  direction(direction: IndicatorDirection | null): string {
    return direction ? this.one(DIRECTIONS[direction]) : '';
  }

  kind(kind: IndicatorValueKind): string {
    return this.one(VALUE_KINDS[kind]);
  }

  /** "Amt 59: Jobcenter Münster". */
  scope(kind: ReportScopeKind, key: string | null, name: string): string {
    const named = textOf<Message>(this.language, SCOPES[kind], { key: key ?? '', name } as never);
    // Of some departments only the number is known, and makes their name.
    return key !== null && name.endsWith(` ${key}`) ? name : named;
  }

  private one(message: Message): string {
    return textOf<Message>(this.language, message, {} as never);
  }
}
