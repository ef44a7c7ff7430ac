import type { ControllingReport } from '../../../schema/controlling/controlling-report.js';
import type { Texts } from './messages.js';

/** The documents that a report's goals, indicators and amounts are taken from, each once, with its pages. */
export function sourcesOf(texts: Texts, { areas }: ControllingReport): readonly string[] {
  const pages = new Map<string, Set<string>>();
  const cite = (document: string, page: string | null): void => {
    const ofDocument = pages.get(document) ?? new Set();
    if (page) ofDocument.add(page);
    pages.set(document, ofDocument);
  };
  for (const { goals, indicators, resources } of areas) {
    for (const { source } of [...goals, ...goals.flatMap((goal) => goal.indicators), ...indicators])
      cite(source.document, source.page);
    for (const { source } of resources) for (const document of source?.split('; ') ?? []) cite(document, null);
  }
  return [...pages]
    .toSorted(([one], [other]) => one.localeCompare(other, 'de'))
    .map(([document, found]) => {
      if (found.size === 0) return document;
      const sorted = [...found].toSorted((one, other) => one.localeCompare(other, 'de', { numeric: true }));
      return texts.say('sourcePage', { document, page: sorted.join(', ') });
    });
}
