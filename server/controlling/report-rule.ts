import type { InBothLanguages } from '../graph/rule.js';
import { COST_RULE } from '../money/goal-costs.js';
import { STATUS_RULE } from '../status/judge.js';

const OF_REPORT: InBothLanguages = {
  de: 'Im Quartalsbericht zählen Ergebnisse bis zum letzten Tag des Quartals. Werte eines Teils des Jahres werden unverändert neben den Zielwert des Jahres gestellt. Eine Abweichung ist jede Kennzahl, deren Ergebnis um mehr als die Schwelle (Prozent des Zielwerts ohne Vorzeichen) vom Zielwert abweicht, gleich in welche Richtung. Die Prognose zum Jahresende ist der gesetzte Wert (FORECAST); sonst eine Gerade durch das erste und das letzte im Jahr gemessene Quartal bis zum vierten, wenn nichts Neueres bekannt ist; sonst das jüngste Ergebnis, fortgeschrieben.',
  en: 'In the report of a quarter results count up to its last day. Values of a part of the year are held against the target of the year as they are. A deviation is every indicator whose result differs from its target by more than the threshold (per cent of the target without its sign), whichever way. The forecast to the end of the year is the value that was set (FORECAST); else a straight line through the first and the last quarter measured in the year, on to the fourth, if nothing newer is known; else the newest result, carried forward.',
};

/** How a report is worked out; it keeps these words. */
export const REPORT_RULE: InBothLanguages = {
  de: [STATUS_RULE.de, OF_REPORT.de, COST_RULE.de].join('\n'),
  en: [STATUS_RULE.en, OF_REPORT.en, COST_RULE.en].join('\n'),
};
