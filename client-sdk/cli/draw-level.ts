import type { GoalsPyramid } from '@zielnetz/client';
import Table from 'cli-table3';
import { type Say, wordFor } from './language.js';
import { LEVEL_TITLES } from './messages/labels.js';
import { output } from './messages/output.js';
import { breakable, STYLE } from './table.js';

/** A level of the pyramid, as the SDK gives it. */
export type Level = GoalsPyramid['goalPyramid']['levels'][number];

/** Only the sides are drawn: what is above and below depends on the neighbours. */
const SIDES_ONLY = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '', middle: ' ' },
};
/** The two sides, the gap between the columns, and the spaces around their texts. */
const AROUND = 7;

/**
 * Draws the inside of a level: its name and number of goals, then the goals.
 *
 * @param width with its sides, in characters
 * @returns its lines, all of this width
 */
export function boxOf({ level, goals }: Level, say: Say, width: number): string[] {
  const key = Math.min(Math.max(1, ...goals.map((goal) => goal.key.length)), Math.floor(width / 4));
  const statement = width - AROUND - key;
  const table = new Table({ chars: SIDES_ONLY, colWidths: [key + 2, statement + 2], wordWrap: true, style: STYLE });
  const across = (content: string) => table.push([{ content, colSpan: 2, hAlign: 'center' }]);
  across(say(output.count, { name: wordFor(LEVEL_TITLES, level, say), count: goals.length }));
  if (goals.length === 0) across(say(output.emptyLevel));
  for (const goal of goals) table.push([breakable(goal.key, key), breakable(goal.statement, statement)]);
  return table.toString().split('\n');
}
