import type { Rule } from './found.js';
import { CHANGE_AND_STOCK } from './rules/change-and-stock.js';
import { DIRECTION } from './rules/direction.js';
import { OUT_OF_LINE } from './rules/out-of-line.js';
import { PART_AND_WHOLE } from './rules/part-and-whole.js';
import { PARTS_TOGETHER } from './rules/parts-together.js';
import { PERCENTAGES } from './rules/percentages.js';
import { PLACEHOLDERS } from './rules/placeholders.js';
import { REPEATED_VALUE } from './rules/repeated-value.js';
import { SUMS_AND_TOTALS } from './rules/sums-and-totals.js';
import { TWO_VALUES } from './rules/two-values.js';

/** All rules, in the order of their codes: a new one stands in a file of its own and is added here. */
export const RULES: readonly Rule[] = [
  TWO_VALUES,
  CHANGE_AND_STOCK,
  PART_AND_WHOLE,
  PARTS_TOGETHER,
  PERCENTAGES,
  SUMS_AND_TOTALS,
  DIRECTION,
  PLACEHOLDERS,
  REPEATED_VALUE,
  OUT_OF_LINE,
];
