import type { ConsistencyCode } from '../../schema/consistency/consistency-code.js';
import { IndicatorDirection } from '../../schema/indicators/indicator-direction.js';
import { BudgetSide } from '../../schema/money/budget-side.js';
import type { Message } from '../analysis/explanation/message.js';

/** What does not fit; `{places}` are the years or other periods it is about. */
export const MESSAGES = {
  MEASURE_WITH_TWO_VALUES: {
    de: 'Die Kennzahlen {one} und {other} messen dasselbe, nennen für {place} aber {first} und {second}. Verschieden sind: {places}.',
    en: 'The indicators {one} and {other} measure the same, but say {first} and {second} for {place}. They differ for: {places}.',
  },
  CHANGE_CONTRADICTS_STOCK: {
    de: 'Die Kennzahl {subject} nennt für {place} {stated} Prozent; aus dem Bestand {stock} ({before}, dann {now}) ergeben sich {computed} Prozent. Betroffen: {places}.',
    en: 'The indicator {subject} says {stated} per cent for {place}; the stock {stock} ({before}, then {now}) makes it {computed} per cent. Concerned: {places}.',
  },
  PART_EXCEEDS_WHOLE: {
    de: 'Die Kennzahl {subject} ist ein Teil von {whole}, nennt für {place} aber {part} von {all}. Betroffen: {places}.',
    en: 'The indicator {subject} is a part of {whole}, but says {part} of {all} for {place}. Concerned: {places}.',
  },
  PARTS_DO_NOT_ADD_UP: {
    de: 'Die Kennzahlen {parts} sind Teile von {whole}, ergeben für {place} zusammen aber {sum} statt {all}. Betroffen: {places}.',
    en: 'The indicators {parts} are parts of {whole}, but come to {sum} instead of {all} for {place}. Concerned: {places}.',
  },
  PERCENTAGE_OUT_OF_RANGE: {
    de: 'Die Kennzahl {subject} ist ein Anteil in Prozent, nennt für {place} aber {value}. Betroffen: {places}.',
    en: 'The indicator {subject} is a share in per cent, but says {value} for {place}. Concerned: {places}.',
  },
  SUM_DIFFERS_FROM_TOTAL: {
    de: 'Für {subject} sind für {place} {total} EUR als Summe gedruckt, die Produktgruppen ergeben {sum} EUR. Betroffen: {places}.',
    en: 'The total printed for {subject} for {place} is {total} EUR, but the product groups come to {sum} EUR. Concerned: {places}.',
  },
  DIRECTION_CONTRADICTED: {
    de: 'Die Kennzahl {subject} soll {direction}, die Planung führt aber von {first} für {start} zu {last} für {end}.',
    en: 'The indicator {subject} is meant to {direction}, but the targets lead from {first} for {start} to {last} for {end}.',
  },
  GOAL_WITH_PLACEHOLDER: {
    de: 'Das Ziel {subject} lässt etwas offen: {placeholder}.',
    en: 'The goal {subject} leaves something open: {placeholder}.',
  },
  LAST_VALUE_REPEATS_FIRST: {
    de: 'Die Planung der Kennzahl {subject} geht von {first} zu {level} über und nennt für {end} wieder genau den Wert für {start}.',
    en: 'The targets of the indicator {subject} go from {first} to {level}, and for {end} repeat exactly the value for {start}.',
  },
  VALUE_OUT_OF_LINE: {
    de: 'Die Planung der Kennzahl {subject} nennt für {place} {value}, für alle anderen Jahre {level}.',
    en: 'The targets of the indicator {subject} say {value} for {place}, and {level} for all other years.',
  },
} as const satisfies Readonly<Record<ConsistencyCode, Message>>;

/** What to do about it. */
export const REMEDIES = {
  MEASURE_WITH_TWO_VALUES: {
    de: 'Klären, welcher Wert gilt, und beide Kennzahlen angleichen oder verschieden benennen.',
    en: 'Find out which value holds, and align both indicators or name them differently.',
  },
  CHANGE_CONTRADICTS_STOCK: {
    de: 'Die Veränderung aus dem Bestand neu berechnen oder den Bestand berichtigen.',
    en: 'Work out the change from the stock again, or correct the stock.',
  },
  PART_EXCEEDS_WHOLE: {
    de: 'Den Teil oder das Ganze berichtigen.',
    en: 'Correct the part or the whole.',
  },
  PARTS_DO_NOT_ADD_UP: {
    de: 'Die Teile oder das Ganze berichtigen.',
    en: 'Correct the parts or the whole.',
  },
  PERCENTAGE_OUT_OF_RANGE: {
    de: 'Prüfen, ob eine Zahl statt eines Anteils gemeint ist, und Einheit oder Werte berichtigen.',
    en: 'Check whether a number is meant and not a share, and correct the unit or the values.',
  },
  SUM_DIFFERS_FROM_TOTAL: {
    de: 'Die Beträge der Produktgruppen mit der Summe des Produktbereichs abgleichen und den falschen berichtigen.',
    en: 'Compare the amounts of the product groups with the total of the area, and correct the wrong one.',
  },
  DIRECTION_CONTRADICTED: {
    de: 'Die Planwerte dem Ziel anpassen oder das Ziel ändern.',
    en: 'Adjust the targets to the goal, or change the goal.',
  },
  GOAL_WITH_PLACEHOLDER: {
    de: 'Das Offene festlegen; bis dahin ist das Ziel nicht messbar.',
    en: 'Set what is open; until then the goal cannot be measured.',
  },
  LAST_VALUE_REPEATS_FIRST: {
    de: 'Prüfen, ob der letzte Wert geplant ist oder versehentlich übernommen wurde.',
    en: 'Check whether the last value is planned, or was carried over by mistake.',
  },
  VALUE_OUT_OF_LINE: {
    de: 'Prüfen, ob die Abweichung gewollt oder ein Schreibfehler ist.',
    en: 'Check whether the deviation is intended or a typing error.',
  },
} as const satisfies Readonly<Record<ConsistencyCode, Message>>;

/** The sides of a budget. */
export const SIDES = {
  [BudgetSide.REVENUE]: { de: 'Erträge', en: 'revenue' },
  [BudgetSide.EXPENDITURE]: { de: 'Aufwendungen', en: 'expenditure' },
} as const satisfies Readonly<Record<BudgetSide, Message>>;

/** Where values are meant to go. */
export const DIRECTIONS = {
  [IndicatorDirection.MORE]: { de: 'steigen', en: 'rise' },
  [IndicatorDirection.LESS]: { de: 'sinken', en: 'fall' },
} as const satisfies Partial<Record<IndicatorDirection, Message>>;
