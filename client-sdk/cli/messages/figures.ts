import type { ForecastMethod, IndicatorDirection, IndicatorValueKind, NoDataReason, TargetStatus } from '@zielnetz/client';
import type { Message } from '../language.js';

export const VALUE_KINDS: Record<IndicatorValueKind, Message> = {
  ACTUAL: { de: 'Ergebnis', en: 'actual' },
  BUDGETED: { de: 'Ansatz', en: 'budgeted' },
  PLANNED: { de: 'Planung', en: 'planned' },
  REFERENCE: { de: 'Referenzwert', en: 'reference' },
  CORRIDOR_LOW: { de: 'Korridor, unterer Wert', en: 'corridor, low' },
  CORRIDOR_HIGH: { de: 'Korridor, oberer Wert', en: 'corridor, high' },
  OFFERED: { de: 'Planungsangebot', en: 'offered' },
  AGREED: { de: 'vereinbarter Zielwert', en: 'agreed' },
  FORECAST: { de: 'Prognose', en: 'forecast' },
};

export const TARGET_STATUSES: Record<TargetStatus, Message> = {
  MET: { de: 'erreicht', en: 'met' },
  NEARLY: { de: 'knapp verfehlt', en: 'nearly met' },
  MISSED: { de: 'verfehlt', en: 'missed' },
  NO_DATA: { de: 'keine Daten', en: 'no data' },
};

export const NO_DATA_REASONS: Record<NoDataReason, Message> = {
  NO_DIRECTION: { de: 'ohne Zielrichtung', en: 'no direction' },
  NO_TARGET: { de: 'ohne Zielwert', en: 'no target' },
  NOT_MEASURED: { de: 'ohne Ergebnis', en: 'no result' },
};

export const DIRECTIONS: Record<IndicatorDirection, Message> = {
  MORE: { de: 'soll steigen', en: 'more is better' },
  LESS: { de: 'soll sinken', en: 'less is better' },
  KEEP: { de: 'soll bleiben', en: 'to be kept' },
};

/** What stands around figures. */
export const figures = {
  values: { de: 'Werte', en: 'Values' },
  period: { de: 'Zeitraum', en: 'Period' },
  kind: { de: 'Wertart', en: 'Kind' },
  value: { de: 'Wert', en: 'Value' },
  indicator: { de: 'Kennzahl', en: 'Indicator' },
  unit: { de: 'Einheit', en: 'Unit' },
  direction: { de: 'Zielrichtung', en: 'Direction' },
  reason: { de: 'Begründung', en: 'Reason' },
  status: { de: 'Zielerreichung', en: 'Status' },
  ofIndicator: { de: '{name} ({unit})', en: '{name} ({unit})' },
  measured: {
    de: '{status}: Ergebnis {measured} ({period}), Ziel {target} ({year})',
    en: '{status}: {measured} ({period}), target {target} ({year})',
  },
} satisfies Record<string, Message>;

/** What stands around a controlling report. */
export const report = {
  title: {
    de: 'Controllingbericht, {quarter}. Quartal {year}: {scope} (Entwurf)',
    en: 'Controlling report, quarter {quarter} of {year}: {scope} (draft)',
  },
  goals: {
    de: 'Ziele: {goals} (erreicht {met}, knapp verfehlt {nearly}, verfehlt {missed}, keine Daten {noData})',
    en: 'Goals: {goals} (met {met}, nearly met {nearly}, missed {missed}, no data {noData})',
  },
  deviations: { de: 'Abweichungen', en: 'Deviations' },
  noOffice: { de: 'Ohne zuständiges Amt', en: 'No office responsible' },
  target: { de: 'Zielwert', en: 'Target' },
  measured: { de: 'Ergebnis', en: 'Actual' },
  deviation: { de: 'Abweichung', en: 'Deviation' },
  percent: { de: '{percent} %', en: '{percent} %' },
  forecast: { de: 'Prognose', en: 'Forecast' },
  method: { de: 'Verfahren', en: 'Method' },
  cause: { de: 'Ursache', en: 'Cause' },
  proposal: { de: 'Vorschlag', en: 'Proposal' },
  decidedBy: { de: 'Entscheidung', en: 'Decision' },
  saved: { de: 'Gespeichert: {file}', en: 'Saved: {file}' },
} satisfies Record<string, Message>;

export const FORECAST_METHODS: Record<ForecastMethod, Message> = {
  SET: { de: 'gesetzt', en: 'set' },
  LINEAR: { de: 'linear', en: 'linear' },
  CARRIED_FORWARD: { de: 'fortgeschrieben', en: 'carried forward' },
};
