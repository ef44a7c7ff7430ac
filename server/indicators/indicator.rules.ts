import { Indicator } from '../../schema/indicators/indicator.js';
import { PER_CENT } from '../../schema/indicators/per-cent.js';
import type { RulesOf } from '../graph/rule.js';

const ONE_ANCHOR = {
  de: 'höchstens eines von Ziel, Produktgruppe und Produkt',
  en: 'at most one of goal, product group and product',
};
const DAY = { de: 'ein Tag wie 2019-03-22', en: 'a day such as 2019-03-22' };

/** The rules of indicators. */
export const INDICATOR_RULES: RulesOf<Indicator> = {
  type: Indicator,
  rules: [
    {
      property: 'key',
      expected: { de: 'ein Schlüssel ohne Leerzeichen und Schrägstriche', en: 'a key without blanks and slashes' },
      holds: ({ key }) => /^[^\s/]+$/.test(key),
    },
    { property: 'productGroup', expected: ONE_ANCHOR, holds: ({ goal, productGroup }) => !goal || !productGroup },
    {
      property: 'product',
      expected: ONE_ANCHOR,
      holds: ({ goal, productGroup, product }) => !product || (!goal && !productGroup),
    },
    {
      property: 'partOf',
      expected: { de: 'eine andere Kennzahl, die selbst kein Teil ist', en: 'another indicator, which is no part itself' },
      holds: ({ key, partOf }) => !partOf || (partOf.key !== key && partOf.partOf === null),
    },
    {
      property: 'partOf',
      expected: {
        de: 'eine Kennzahl ohne Teile, wenn sie selbst ein Teil ist',
        en: 'an indicator without parts if it is a part itself',
      },
      holds: (whole, plan) => !whole.partOf || plan.all(Indicator).every(({ partOf }) => partOf?.key !== whole.key),
    },
    {
      property: 'unit',
      expected: { de: `die Einheit des Ganzen oder „${PER_CENT}“`, en: `the unit of its whole, or "${PER_CENT}"` },
      holds: (one, plan) => fits(one) && plan.all(Indicator).every((part) => part.partOf?.key !== one.key || fits(part, one)),
    },
    { property: 'validFrom', expected: DAY, holds: ({ validFrom }) => isDay(validFrom) },
    { property: 'validTo', expected: DAY, holds: ({ validTo }) => isDay(validTo) },
    {
      property: 'validTo',
      expected: { de: 'ein Tag nicht vor „gültig ab“', en: 'a day not before the one from which it is valid' },
      // Days of this form compare as texts.
      holds: ({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo,
    },
  ],
};

/** Whether a part is counted as its whole, or in per cent of it. */
function fits({ unit, partOf }: Indicator, whole = partOf): boolean {
  return !whole || unit === PER_CENT || unit === whole.unit;
}

/** Inputs are days already; the cells of a dataset may be anything. */
function isDay(text: string | null): boolean {
  if (text === null) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text.length === 'YYYY-MM-DD'.length;
}
