import type { SteeringLevel } from '@zielnetz/client';
import { boxOf, type Level } from './draw-level.js';
import { type Say, wordFor } from './language.js';
import { STEERING_LEVELS } from './messages/labels.js';

/** A line of the drawing, and the levels it belongs to: two for the border between them. */
interface Line {
  readonly text: string;
  readonly levels: readonly Level[];
  /** Whether it is the heading of its level, where the side has room for a word. */
  readonly isTitle: boolean;
}

/** Room for the two brackets at the side and their words. */
const SIDE = 14;
/** Longer lines are hard to read. */
const WIDEST = 130;
const NARROWEST = 40;
/** How much narrower than the bottom the top is: a point, as in the picture, has no room for words. */
const TOP = 0.55;

/**
 * Draws the goal pyramid: a step for each level, wider from top to bottom, and at the side who steers by which levels.
 *
 * @param levels as the hub gives them, uppermost first; one without goals stays visible as an empty step
 * @param width of the terminal, in characters
 */
export function drawPyramid(levels: readonly Level[], say: Say, width: number): string {
  const lines = stepsOf(levels, say, even(Math.max(NARROWEST, Math.min(width, WIDEST) - SIDE)));
  const strategic = bracketOf(lines, 'STRATEGIC');
  const operative = bracketOf(lines, 'OPERATIVE');
  const titles = new Map([
    [titleOf(lines, 'STRATEGIC'), { side: 'STRATEGIC', room: '' }],
    [titleOf(lines, 'OPERATIVE'), { side: 'OPERATIVE', room: '  ' }],
  ] as const);
  return lines
    .map(({ text }, at) => {
      const title = titles.get(at);
      const word = title ? ` ${wordFor(STEERING_LEVELS, title.side, say)}` : '';
      // The word of the left bracket stands where the right one is not.
      const side = title?.side === 'STRATEGIC' ? strategic[at] + word : `${strategic[at]} ${operative[at]}${word}`;
      return `${text} ${side}`.trimEnd();
    })
    .join('\n');
}

function stepsOf(levels: readonly Level[], say: Say, full: number): Line[] {
  const widths = levels.map((_, at) => even(full * (TOP + ((1 - TOP) * at) / Math.max(1, levels.length - 1))));
  const centred = (text: string, width: number) => ' '.repeat((full - width) / 2) + text + ' '.repeat((full - width) / 2);
  const lines: Line[] = [];
  for (const [at, level] of levels.entries()) {
    const width = widths[at]!;
    const above = levels[at - 1];
    lines.push({ text: centred(stepOf(widths[at - 1], width), width), levels: above ? [above, level] : [level], isTitle: false });
    for (const [row, text] of boxOf(level, say, width).entries())
      lines.push({ text: centred(text, width), levels: [level], isTitle: row === 0 });
  }
  return [...lines, { text: `└${'─'.repeat(full - 2)}┘`, levels: levels.slice(-1), isTitle: false }];
}

/** The border above a step, with the feet of the narrower one that stands on it. */
function stepOf(above: number | undefined, width: number): string {
  if (above === undefined) return `┌${'─'.repeat(width - 2)}┐`;
  if (above >= width) return `├${'─'.repeat(width - 2)}┤`;
  const ledge = '─'.repeat((width - above) / 2 - 1);
  return `┌${ledge}┴${'─'.repeat(above - 2)}┴${ledge}┐`;
}

/** The bracket around all levels of a side, a character for each line. */
function bracketOf(lines: readonly Line[], side: SteeringLevel): string[] {
  const belongs = lines.map(({ levels }) => levels.some(({ steeringLevels }) => steeringLevels.includes(side)));
  const [first, last] = [belongs.indexOf(true), belongs.lastIndexOf(true)];
  return lines.map((_, at) => (at < first || at > last || first < 0 ? ' ' : at === first ? '┐' : at === last ? '┘' : '│'));
}

/** The first line with room for the name of a side: the heading of a level that is steered by it alone. */
function titleOf(lines: readonly Line[], side: SteeringLevel): number {
  return lines.findIndex(({ levels, isTitle }) => isTitle && levels[0]!.steeringLevels.every((one) => one === side));
}

function even(length: number): number {
  return Math.floor(length / 2) * 2;
}
