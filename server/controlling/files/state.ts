import { day } from './figures.js';
import type { Texts } from './messages.js';
import type { ReportFile } from './report-file.js';

/** "Entwurf vom …" or "Bericht Nr. 3/2026, ausgestellt am …". */
export function stateOf(texts: Texts, { number, moment, report: { year } }: ReportFile): string {
  const date = day(texts.language, moment);
  return number === null ? texts.say('draftOf', { date }) : texts.say('issued', { number: `${number}`, year: `${year}`, date });
}

/** "Controllingbericht, 2. Quartal 2026". */
export function titleOf(texts: Texts, { report: { quarter, year } }: ReportFile): string {
  return `${texts.word('title')}, ${texts.say('quarter', { quarter: `${quarter}`, year: `${year}` })}`;
}
