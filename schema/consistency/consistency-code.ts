import { registerEnumType } from 'type-graphql';

/** The rules of the checks, in the order in which their findings are listed: by severity, then as they stand here. */
export enum ConsistencyCode {
  MEASURE_WITH_TWO_VALUES = 'MEASURE_WITH_TWO_VALUES',
  CHANGE_CONTRADICTS_STOCK = 'CHANGE_CONTRADICTS_STOCK',
  PART_EXCEEDS_WHOLE = 'PART_EXCEEDS_WHOLE',
  PARTS_DO_NOT_ADD_UP = 'PARTS_DO_NOT_ADD_UP',
  PERCENTAGE_OUT_OF_RANGE = 'PERCENTAGE_OUT_OF_RANGE',
  SUM_DIFFERS_FROM_TOTAL = 'SUM_DIFFERS_FROM_TOTAL',
  DIRECTION_CONTRADICTED = 'DIRECTION_CONTRADICTED',
  GOAL_WITH_PLACEHOLDER = 'GOAL_WITH_PLACEHOLDER',
  LAST_VALUE_REPEATS_FIRST = 'LAST_VALUE_REPEATS_FIRST',
  VALUE_OUT_OF_LINE = 'VALUE_OUT_OF_LINE',
}

registerEnumType(ConsistencyCode, {
  name: 'ConsistencyCode',
  description: 'What does not fit together (Prüfregel), in the order of the list. Values that are not set are never compared.',
  valuesConfig: {
    MEASURE_WITH_TWO_VALUES: {
      description:
        'Two indicators of the same name, unit and dimension have different values of one kind and period (dieselbe Größe mit zwei Werten). They are the same measure if they have the same anchor, or if one lies in the part of the budget of the other and they agree somewhere; not if both state different numerators or denominators.',
    },
    CHANGE_CONTRADICTS_STOCK: {
      description:
        'A change against the year before, in per cent, cannot follow from the stock, however both are rounded (Veränderung passt nicht zum Bestand). "Veränderung des Bestands an" something is the change of the indicator of that name in the same product group. Targets that all end in zeros count as rounded to them.',
    },
    PART_EXCEEDS_WHOLE: {
      description:
        'A part is larger than the whole it is a part of, or more than 100 per cent of it, in the same kind and period (Teil größer als das Ganze).',
    },
    PARTS_DO_NOT_ADD_UP: {
      description:
        'Parts of one whole told apart by the same dimension are together more than the whole, beyond rounding (Teile ergeben nicht das Ganze); or less, where they are known to be all of them, because they add up in another period or kind.',
    },
    PERCENTAGE_OUT_OF_RANGE: {
      description:
        'A share in per cent lies below 0 or above 100 (Anteil außerhalb von 0 bis 100 Prozent). Changes, rates of flows, averages, cost coverage, supply and use may do so and are no shares.',
    },
    SUM_DIFFERS_FROM_TOTAL: {
      description:
        'What the product groups of an area are budgeted is together more than the printed total of the area (Summe weicht von der gedruckten ab); or less, where the plan is known to hold all of its groups, because they add up in another year or on the other side. Only amounts before internal charging are compared with each other.',
    },
    DIRECTION_CONTRADICTED: {
      description:
        'The targets of an indicator do not go where they are meant to (Planung gegen die Zielrichtung): the last one is not above (MORE) or below (LESS) what was reached before the first, or the targets go the other way. A share at 100 or 0 per cent cannot go further. KEEP is not checked: it may mean "at least" or "at most".',
    },
    GOAL_WITH_PLACEHOLDER: {
      description:
        'The statement of a goal leaves something open: "x %", dots, "noch festzulegen" (Platzhalter). Series of one and the same number are none.',
    },
    LAST_VALUE_REPEATS_FIRST: {
      description:
        'The targets leave the first one for another level and stay there, and the last one is the first again, to the digit (letzter Wert wiederholt den ersten): it may have been carried over by mistake.',
    },
    VALUE_OUT_OF_LINE: {
      description:
        'All targets but one, which is neither the first nor the last two, are the same number, and that one differs by more than a quarter (Ausreißer).',
    },
  },
});

/** The codes in the order of the list. */
export const CONSISTENCY_CODES: readonly ConsistencyCode[] = Object.values(ConsistencyCode);
