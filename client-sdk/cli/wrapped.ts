import { breakable } from './table.js';

/** What stands before the lines of a text. */
interface Margin {
  readonly first: string;
  readonly others: string;
}

/**
 * Wraps a text between its words; words that are longer than a line are broken.
 *
 * @param width of the lines with their margin, in characters
 */
export function wrapped(text: string, width: number, { first, others }: Margin): string {
  const room = Math.max(1, width - Math.max(first.length, others.length));
  const lines: string[] = [];
  for (const word of breakable(text, room).split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, at) => (at === 0 ? first : others) + line).join('\n');
}
